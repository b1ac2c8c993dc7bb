#pragma once

#include "core/training/run_config.h"

#include <optional>
#include <vector>

namespace actigrad {

/// A hidden layer at step 0, as infinitely wide layers have it.
struct LayerTheory
{
    double preactivationStd = 0; ///< of hpreact: √q
    double outputStd = 0;        ///< of h
    double saturated = 0;        ///< share of the outputs
    double beyond097 = 0;        ///< share of |h| > 0.97
    /// By which a small difference between two inputs grows, squared, from the layer before: above
    /// 1 chaos, below 1 order. None for the first layer.
    std::optional<double> chi;
    /// std(dL/dhpreact) of the layer before over this layer's. None for the first.
    std::optional<double> gradientGrowth;
};

/// Where the layers' variance would settle, were there ever more like the last hidden one.
struct FixedPoint
{
    double variance; ///< q*
    double chi;      ///< there: > 1 gradients explode with depth, < 1 they vanish
};

/// What a network's init scales lead to at step 0, without drawing a number.
///
/// Mean-field theory: Poole et al. 2016 ("Exponential expressivity in deep neural networks through
/// transient chaos"), Schoenholz et al. 2017 ("Deep information propagation"), He et al. 2015.
/// Inputs are independent normal numbers, and layers wide enough for hpreact to be normal:
///
///     q₁ = fan_in C² W1² + b1²        q ← fan_in W² E φ(√q z)² + b²        χ = fan_in W² E φ′(√q
///     z)²
///
/// After batch norm q = gain², and χ counts the division by the batch's std. A sample differs where
/// there are few neurons or inputs, and as characters repeat in contexts.
struct Theory
{
    double initialLoss = 0; ///< E log Σ exp(logits), whose std the output layer decides
    double logitsStd = 0;
    std::vector<LayerTheory> layers;      ///< hidden ones
    std::optional<FixedPoint> fixedPoint; ///< none if the variance grows without end, or with batch
                                          ///< norm, or with one hidden layer
};

/// P(hpreact < x), and P(h < y), of a hidden layer: what shares a histogram's bins have.
[[nodiscard]] double preactivationCdf(const LayerTheory& layer, double x);
[[nodiscard]] double outputCdf(Activation activation, const LayerTheory& layer, double y);

/// Takes less than a millisecond. @param config valid
[[nodiscard]] Theory theoryOf(const RunConfig& config);

} // namespace actigrad
