#include "core/observation/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actigrad {

Statistics Statistics::of(std::span<const float> values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const float value : values) {
        const double deviation = static_cast<double>(value) - mean;
        squares += deviation * deviation;
    }
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    return {mean, values.size() > 1 ? std::sqrt(squares / (count - 1)) : 0.0,
            static_cast<double>(*least), static_cast<double>(*greatest)};
}

} // namespace actigrad
