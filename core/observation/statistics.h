#pragma once

#include <span>

namespace actigrad {

/// Of a set of numbers.
struct Statistics
{
    double mean = 0;
    double std = 0; ///< with n − 1; 0 for a single number
    double min = 0;
    double max = 0;

    /// @param values at least one
    [[nodiscard]] static Statistics of(std::span<const float> values);

    bool operator==(const Statistics&) const = default;
};

/// With n − 1; 0 for a single number. @param values at least one
[[nodiscard]] double standardDeviation(std::span<const float> values);

} // namespace actigrad
