#include "core/observation/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace actigrad {
namespace {

/// Goes over the values in lanes that do not wait for each other, and so become a vector's:
/// lane = next(lane, value); then the lanes themselves are joined to one.
template <typename Lane, typename Next, typename Join>
Lane fold(std::span<const float> values, Lane start, Next next, Join join)
{
    constexpr std::size_t laneCount = 16;
    std::array<Lane, laneCount> lanes;
    lanes.fill(start);
    std::size_t i = 0;
    for (; i + laneCount <= values.size(); i += laneCount) {
        for (std::size_t lane = 0; lane < laneCount; ++lane)
            lanes[lane] = next(lanes[lane], values[i + lane]);
    }
    for (std::size_t lane = 0; i < values.size(); ++i, ++lane)
        lanes[lane] = next(lanes[lane], values[i]);
    for (std::size_t lane = 1; lane < laneCount; ++lane)
        lanes[0] = join(lanes[0], lanes[lane]);
    return lanes[0];
}

/// Σ term(value), in double precision.
template <typename Term>
double sum(std::span<const float> values, Term term)
{
    return fold(
        values, 0.0,
        [term](double lane, float value) { return lane + term(static_cast<double>(value)); },
        [](double a, double b) { return a + b; });
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
    const auto min = [](float a, float b) { return b < a ? b : a; };
    const auto max = [](float a, float b) { return b > a ? b : a; };
    return {mean, std, static_cast<double>(fold(values, values.front(), min, min)),
            static_cast<double>(fold(values, values.front(), max, max))};
}

} // namespace actigrad
