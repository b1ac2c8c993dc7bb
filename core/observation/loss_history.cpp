#include "core/observation/loss_history.h"

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double longestReach = 1'000; // steps that the moving average looks back
constexpr double reachShare = 0.1;     // of the run so far

LossHistory::Bucket joined(const LossHistory::Bucket& first, const LossHistory::Bucket& second)
{
    const auto steps = first.steps + second.steps;
    const double weight = static_cast<double>(second.steps) / static_cast<double>(steps);
    return {first.firstStep,
            steps,
            std::min(first.min, second.min),
            std::max(first.max, second.max),
            first.mean + weight * (second.mean - first.mean),
            second.smoothed};
}

} // namespace

void LossHistory::append(std::span<const float> losses)
{
    for (const float loss : losses) {
        if (std::isfinite(loss))
            add(loss);
        ++m_steps;
    }
}

void LossHistory::add(float loss)
{
    const double reach = std::clamp(reachShare * static_cast<double>(m_steps), 1.0, longestReach);
    if (m_buckets.empty() && m_smoothed == 0)
        m_smoothed = loss;
    m_smoothed +=
        static_cast<float>((static_cast<double>(loss) - static_cast<double>(m_smoothed)) / reach);

    const Bucket single{m_steps, 1, loss, loss, static_cast<double>(loss), m_smoothed};
    const bool lastIsFull =
        m_buckets.size() <= exactSteps || m_steps >= m_buckets.back().firstStep + m_bucketWidth;
    if (!lastIsFull) {
        m_buckets.back() = joined(m_buckets.back(), single);
        return;
    }
    m_buckets.push_back(single);
    if (m_buckets.size() > exactSteps + maximumBuckets)
        joinPairs();
}

void LossHistory::joinPairs()
{
    auto into = m_buckets.begin() + exactSteps;
    for (auto from = into; from != m_buckets.end(); ++into) {
        *into = *from++;
        if (from != m_buckets.end())
            *into = joined(*into, *from++);
    }
    m_buckets.erase(into, m_buckets.end());
    m_bucketWidth *= 2;
    ++m_generation;
}

} // namespace actigrad
