#include "core/observation/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace actigrad {
namespace {

/// Each sum waits for its last addition: several of them wait together.
template <std::size_t sets>
std::array<Statistics, sets> statisticsOf(const std::array<std::span<const float>, sets>& values)
{
    const std::size_t count = values[0].size();
    const auto n = static_cast<double>(count);
    std::array<double, sets> sum{};
    std::array<double, sets> squares{};
    std::array<float, sets> least;
    std::array<float, sets> greatest;
    for (std::size_t set = 0; set < sets; ++set)
        least[set] = greatest[set] = values[set][0];
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t set = 0; set < sets; ++set) {
            const float value = values[set][i];
            sum[set] += static_cast<double>(value);
            least[set] = std::min(least[set], value);
            greatest[set] = std::max(greatest[set], value);
        }
    }
    for (double& mean : sum)
        mean /= n;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t set = 0; set < sets; ++set) {
            const double deviation = static_cast<double>(values[set][i]) - sum[set];
            squares[set] += deviation * deviation;
        }
    }
    std::array<Statistics, sets> result;
    for (std::size_t set = 0; set < sets; ++set) {
        result[set] = {sum[set], count > 1 ? std::sqrt(squares[set] / (n - 1)) : 0.0,
                       static_cast<double>(least[set]), static_cast<double>(greatest[set])};
    }
    return result;
}

} // namespace

Statistics Statistics::of(std::span<const float> values)
{
    return statisticsOf<1>({values})[0];
}

std::array<Statistics, 2> Statistics::ofBoth(std::span<const float> first,
                                             std::span<const float> second)
{
    return statisticsOf<2>({first, second});
}

} // namespace actigrad
