#include "core/training/paired_comparison.h"

#include <unsupported/Eigen/SpecialFunctions>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <vector>

namespace actigrad {
namespace {

constexpr double upperTail = 0.975; // of the 95 % interval
constexpr double power = 0.8;
constexpr double mostPairsNeeded = 1e6;

/// Twice the ranks of the magnitudes, so that mean ranks are whole.
std::vector<std::size_t> doubledRanks(const std::vector<double>& differences)
{
    std::vector<std::size_t> order(differences.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto magnitude = [&](std::size_t i) { return std::abs(differences[i]); };
    std::ranges::sort(order, {}, magnitude);
    std::vector<std::size_t> ranks(differences.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && magnitude(order[end]) == magnitude(order[begin]))
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = begin + end + 1;
        begin = end;
    }
    return ranks;
}

/// Under the null hypothesis each rank has either sign with the same chance.
std::optional<double> signedRankP(std::span<const double> differences)
{
    std::vector<double> nonZero;
    std::ranges::copy_if(differences, std::back_inserter(nonZero),
                         [](double difference) { return difference != 0; });
    if (nonZero.empty())
        return std::nullopt;
    const std::vector<std::size_t> ranks = doubledRanks(nonZero);
    const std::size_t total = std::accumulate(ranks.begin(), ranks.end(), std::size_t{0});
    std::vector<double> chance{1}; // of a sum of the positive ranks
    chance.resize(total + 1);
    std::size_t positive = 0;
    std::size_t reached = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (nonZero[i] > 0)
            positive += ranks[i];
        reached += ranks[i];
        for (std::size_t sum = reached + 1; sum-- > 0;)
            chance[sum] = (chance[sum] + (sum >= ranks[i] ? chance[sum - ranks[i]] : 0)) / 2;
    }
    const std::size_t smaller = std::min(positive, total - positive);
    const double tail = std::accumulate(
        chance.begin(), chance.begin() + static_cast<std::ptrdiff_t>(smaller) + 1, 0.0);
    return std::min(1.0, 2 * tail);
}

std::optional<double> pairsNeeded(double mean, double std)
{
    if (mean == 0)
        return std::nullopt;
    const double ratio = std / mean;
    double needed = 2;
    // t falls with the number of pairs, which it decides
    for (int round = 0; round < 100; ++round) {
        const double freedom = needed - 1;
        const double t = studentQuantile(upperTail, freedom) + studentQuantile(power, freedom);
        const double next = std::clamp(std::ceil(t * t * ratio * ratio), 2.0, mostPairsNeeded);
        if (next == needed)
            break;
        needed = round < 50 ? next : std::max(needed, next);
    }
    return needed;
}

} // namespace

double studentCdf(double t, double freedom)
{
    const double tail =
        Eigen::numext::betainc(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2;
    return t > 0 ? 1 - tail : tail;
}

double studentQuantile(double probability, double freedom)
{
    assert(probability > 0 && probability < 1 && freedom > 0);
    if (probability < 0.5)
        return -studentQuantile(1 - probability, freedom);
    double low = 0;
    double high = 1;
    while (studentCdf(high, freedom) < probability)
        high *= 2;
    for (double middle = high / 2; middle > low && middle < high; middle = (low + high) / 2)
        (studentCdf(middle, freedom) < probability ? low : high) = middle;
    return high;
}

PairedComparison comparePairs(std::span<const double> a, std::span<const double> b)
{
    assert(a.size() == b.size() && a.size() >= 2 && a.size() <= maxPairs);
    std::vector<double> differences(a.size());
    std::ranges::transform(b, a, differences.begin(), std::minus{});
    const auto count = static_cast<double>(differences.size());
    PairedComparison comparison;
    comparison.count = differences.size();
    comparison.meanDifference =
        std::accumulate(differences.begin(), differences.end(), 0.0) / count;
    double squares = 0;
    for (const double difference : differences) {
        const double off = difference - comparison.meanDifference;
        squares += off * off;
    }
    comparison.std = std::sqrt(squares / (count - 1));
    const double reach =
        studentQuantile(upperTail, count - 1) * comparison.std / std::sqrt(count);
    comparison.low = comparison.meanDifference - reach;
    comparison.high = comparison.meanDifference + reach;
    comparison.wilcoxonP = signedRankP(differences);
    comparison.pairsNeeded = pairsNeeded(comparison.meanDifference, comparison.std);
    return comparison;
}

} // namespace actigrad
