#pragma once

#include <span>

namespace actigrad {

// Expectations over normal numbers, by quadrature.

/// P(z < x) for z ~ N(0, 1).
[[nodiscard]] double normalCdf(double x);
/// The density of N(0, 1).
[[nodiscard]] double normalDensity(double x);

/// A node of Gauss–Legendre quadrature on −1 … 1.
struct LegendreNode
{
    double at;
    double weight;
};

/// 40 of them.
[[nodiscard]] std::span<const LegendreNode> legendreNodes();

/// E f(σz) for z ~ N(0, 1), exact to 1e-12 for activations, their squares and slopes: the nodes
/// follow the bends, which lie at |x| of a few units, at any σ ≥ 0.
template <typename Function>
[[nodiscard]] double normalMean(double sigma, Function f)
{
    constexpr double farthest = 12; // beyond it the density is below 1e-31
    constexpr double bends[] = {0.5, 2.5, 10, 40};
    double sum = 0;
    double from = 0; // of the panel, in z
    const auto addPanel = [&](double to) {
        const double half = (to - from) / 2;
        for (const LegendreNode& node : legendreNodes()) {
            const double z = from + half * (1 + node.at);
            sum += half * node.weight * normalDensity(z) * (f(sigma * z) + f(-sigma * z));
        }
        from = to;
    };
    for (const double bend : bends) {
        if (bend < farthest * sigma)
            addPanel(bend / sigma);
    }
    constexpr double middle = 4; // where the density itself bends
    if (from < middle)
        addPanel(middle);
    addPanel(farthest);
    return sum;
}

/// E log Σ exp(σ zᵢ) over `count` independent zᵢ ~ N(0, 1): the loss of logits with the std σ that
/// know nothing of their targets. Exact to 1e-9. @param count at least 1
[[nodiscard]] double meanLogSumExp(double sigma, int count);

} // namespace actigrad
