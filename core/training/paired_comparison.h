#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace actigrad {

/// Whether one network's figure differs from another's by more than chance: both were run with the
/// same seeds.
struct PairedComparison
{
    std::size_t count = 0;     ///< pairs, n
    double meanDifference = 0; ///< of b − a
    double std = 0;            ///< of the differences, over n − 1
    /// The 95 % interval of the mean difference, by Student's t with n − 1 degrees of freedom.
    double low = 0;
    double high = 0;
    /// Two-sided, of Wilcoxon's signed-rank test, exact: mean ranks for equal magnitudes, pairs
    /// without a difference left out (Wilcoxon 1945). None if no pair differs.
    std::optional<double> wilcoxonP;
    /// Pairs after which a difference of this size, with this std, is seen at 5 % in four of five
    /// such comparisons; none if the mean difference is 0. Beyond a million it is a million.
    std::optional<double> pairsNeeded;

    /// Whether the interval leaves 0 out.
    [[nodiscard]] bool isClear() const { return low > 0 || high < 0; }
};

inline constexpr std::size_t maxPairs = 500;

/// @param a, b of the same seeds in the same order, finite; as many, from 2 to `maxPairs`
[[nodiscard]] PairedComparison comparePairs(std::span<const double> a, std::span<const double> b);

/// P(T < t) of Student's t. @param freedom degrees, greater than 0
[[nodiscard]] double studentCdf(double t, double freedom);

/// The t with P(T < t) = probability. @param probability between 0 and 1
[[nodiscard]] double studentQuantile(double probability, double freedom);

} // namespace actigrad
