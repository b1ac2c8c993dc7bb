#pragma once

#include <array>
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

    /// Of two sets of equal size, in less time than one after the other.
    [[nodiscard]] static std::array<Statistics, 2> ofBoth(std::span<const float> first,
                                                          std::span<const float> second);

    bool operator==(const Statistics&) const = default;
};

} // namespace actigrad
