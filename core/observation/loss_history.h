#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace actigrad {

/// A run's losses in bounded memory: the first steps one by one, later ones in buckets whose width
/// doubles as the run grows. Every loss counts in its bucket's minimum, maximum and mean.
class LossHistory
{
public:
    struct Bucket
    {
        std::int64_t firstStep;
        std::int64_t steps; ///< how many losses it holds
        float min;
        float max;
        double mean;
        float smoothed; ///< the moving average at the bucket's last step
    };

    static constexpr std::size_t exactSteps = 1'000;     ///< kept one by one for good
    static constexpr std::size_t maximumBuckets = 6'000; ///< after those

    LossHistory() = default;
    /// Of a run that goes on from a step. @param smoothed the moving average until then; 0: unknown
    LossHistory(std::int64_t firstStep, float smoothed) : m_steps(firstStep), m_smoothed(smoothed)
    {
    }

    /// As it was kept: see the members of the same names.
    LossHistory(std::vector<Bucket> buckets, std::int64_t bucketWidth, std::int64_t steps,
                float smoothed)
        : m_buckets(std::move(buckets)), m_bucketWidth(bucketWidth), m_steps(steps),
          m_smoothed(smoothed)
    {
    }

    /// Adds the losses of the next steps; those that are not finite are counted and left out.
    void append(std::span<const float> losses);

    [[nodiscard]] std::int64_t steps() const { return m_steps; }
    [[nodiscard]] const std::vector<Bucket>& buckets() const { return m_buckets; }
    /// Steps that a bucket after the exact ones holds.
    [[nodiscard]] std::int64_t bucketWidth() const { return m_bucketWidth; }

    /// How often buckets were joined: what was read of `buckets()` before is then out of date.
    [[nodiscard]] int generation() const { return m_generation; }

    /// An exponential moving average that reaches back a tenth of the run, 1,000 steps at most. At
    /// step 0 it is the loss itself.
    [[nodiscard]] float smoothed() const { return m_smoothed; }

private:
    void add(float loss);
    void joinPairs();

    std::vector<Bucket> m_buckets;
    std::int64_t m_bucketWidth = 1;
    std::int64_t m_steps = 0;
    int m_generation = 0;
    float m_smoothed = 0;
};

} // namespace actigrad
