#include "core/theory/normal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace actigrad {
namespace {

constexpr std::size_t nodeCount = 40;
constexpr double reach = 9; // of the normal density, in its σ: beyond it lies 1e-19

/// The roots of the Legendre polynomial of that degree, by Newton's method.
std::array<LegendreNode, nodeCount> makeNodes()
{
    std::array<LegendreNode, nodeCount> nodes{};
    constexpr auto degree = static_cast<double>(nodeCount);
    for (std::size_t i = 0; i < nodeCount; ++i) {
        double x = std::cos(std::numbers::pi * (static_cast<double>(i) + 0.75) / (degree + 0.5));
        double slope = 0;
        for (int iteration = 0; iteration < 8; ++iteration) {
            double value = 1;
            double before = 0;
            for (double n = 1; n <= degree; ++n) {
                const double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
                before = value;
                value = next;
            }
            slope = degree * (x * value - before) / (x * x - 1);
            x -= value / slope;
        }
        nodes[i] = {x, 2 / ((1 - x * x) * slope * slope)};
    }
    return nodes;
}

/// P(log E > x) for E ~ Exp(1).
double gumbel(double x)
{
    return std::exp(-std::exp(x));
}

// With log S = ∫ (e^(−t) − e^(−tS)) / t dt and u = log t the mean is ∫ (G(u) − M(u)^V) du, where
// G(u) = exp(−e^u) and M(u) = E G(u + σz). The trapezoid rule converges exponentially.

constexpr double gridStep = 1.0 / 3; // in u
constexpr double lowest = -45;       // e^u is nothing beside 1

double meanOverGrid(int count, const std::vector<double>& means, double first)
{
    double sum = 0;
    for (std::size_t i = 0; i < means.size(); ++i) {
        const double u = first + gridStep * static_cast<double>(i);
        sum += gumbel(u) - std::pow(means[i], count);
    }
    return gridStep * sum;
}

/// M on nodes in z: G is smooth at that scale.
double narrow(double sigma, int count)
{
    constexpr double zStep = 0.25;
    const double end = 5 + reach * sigma;
    std::vector<double> means;
    const double first = lowest - reach * sigma;
    for (double u = first; u <= end; u += gridStep) {
        double mean = 0;
        for (double z = -reach; z <= reach; z += zStep)
            mean += normalDensity(z) * gumbel(u + sigma * z);
        means.push_back(zStep * mean);
    }
    return meanOverGrid(count, means, first);
}

/// M as the convolution of G with the density, both on the same grid.
double medium(double sigma, int count)
{
    const auto half = static_cast<std::size_t>(std::ceil(reach * sigma / gridStep));
    std::vector<double> weights(2 * half + 1);
    for (std::size_t k = 0; k < weights.size(); ++k) {
        const double w = gridStep * (static_cast<double>(k) - static_cast<double>(half));
        weights[k] = gridStep / sigma * normalDensity(w / sigma);
    }
    const double first = lowest - reach * sigma;
    const auto steps =
        static_cast<std::size_t>(std::ceil((5 + reach * sigma - first) / gridStep)) + 1;
    std::vector<double> table(steps + weights.size());
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = gumbel(first + gridStep * (static_cast<double>(i) - static_cast<double>(half)));
    std::vector<double> means(steps);
    for (std::size_t i = 0; i < steps; ++i) {
        double mean = 0;
        for (std::size_t k = 0; k < weights.size(); ++k)
            mean += weights[k] * table[i + k];
        means[i] = mean;
    }
    return meanOverGrid(count, means, first);
}

/// G is nearly a step beside the density. As G is the tail of log E, the mean is
/// E max(σzᵢ + gᵢ) − γ with Gumbel's gᵢ, and M(−y) the distribution of each of them at y.
double wide(double sigma, int count)
{
    struct Correction
    {
        double at;
        double weight; // of G − (1 below 0, 0 above)
    };
    static const std::vector<Correction> corrections = [] {
        std::vector<Correction> all;
        for (const auto& [from, to] : {std::pair(-40.0, -12.0), std::pair(-12.0, -4.0),
                                       std::pair(-4.0, 0.0), std::pair(0.0, 5.0)}) {
            for (const LegendreNode& node : legendreNodes()) {
                const double x = from + (to - from) / 2 * (1 + node.at);
                const double step = x < 0 ? std::expm1(-std::exp(x)) : gumbel(x);
                all.push_back({x, (to - from) / 2 * node.weight * step});
            }
        }
        return all;
    }();
    const auto distribution = [sigma](double y) {
        double mean = normalCdf(y / sigma);
        for (const Correction& correction : corrections)
            mean += correction.weight * normalDensity((correction.at + y) / sigma) / sigma;
        return std::clamp(mean, 0.0, 1.0);
    };
    const double step = sigma / 20;
    double sum = 0;
    for (double y = -reach * sigma - 5; y <= reach * sigma + 45; y += step)
        sum += normalCdf(y / sigma) - std::pow(distribution(y), count);
    return step * sum - std::numbers::egamma;
}

} // namespace

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalDensity(double x)
{
    return std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
}

std::span<const LegendreNode> legendreNodes()
{
    static const auto nodes = makeNodes();
    return nodes;
}

double meanLogSumExp(double sigma, int count)
{
    constexpr double firstMedium = 1;
    constexpr double firstWide = 8;
    if (sigma <= 0)
        return std::log(static_cast<double>(count));
    return sigma < firstMedium ? narrow(sigma, count)
           : sigma < firstWide ? medium(sigma, count)
                               : wide(sigma, count);
}

} // namespace actigrad
