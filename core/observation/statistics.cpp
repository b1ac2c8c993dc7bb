#include "core/observation/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace actigrad {
namespace {

/// Σ term(value) in double. Lanes that do not wait for each other become a vector's.
template <typename Term>
double sum(std::span<const float> values, Term term)
{
    constexpr std::size_t laneCount = 16;
    std::array<double, laneCount> lanes{};
    std::size_t i = 0;
    for (; i + laneCount <= values.size(); i += laneCount) {
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            lanes[lane] += term(static_cast<double>(values[i + lane]));
    }
    double total = 0;
    for (const double lane : lanes)
        total += lane;
    for (; i < values.size(); ++i)
        total += term(static_cast<double>(values[i]));
    return total;
}

struct MeanAndStd
{
    double mean;
    double std;
};

MeanAndStd meanAndStd(std::span<const float> values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = sum(values, [](double value) { return value; }) / count;
    if (values.size() < 2)
        return {mean, 0};
    const double squares =
        sum(values, [mean](double value) { return (value - mean) * (value - mean); });
    return {mean, std::sqrt(squares / (count - 1))};
}

} // namespace

double standardDeviation(std::span<const float> values)
{
    return meanAndStd(values).std;
}

Statistics Statistics::of(std::span<const float> values)
{
    const auto [mean, std] = meanAndStd(values);
    float least = values.front();
    float greatest = values.front();
    for (const float value : values) {
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    }
    return {mean, std, static_cast<double>(least), static_cast<double>(greatest)};
}

} // namespace actigrad
