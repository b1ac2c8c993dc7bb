#pragma once

#include "core/network/activation.h"

namespace actigrad {

/// How an activation can fail, which follows from its traits.
enum class ActivationKind {
    Saturating, ///< flat at the ends of its range: tanh, sigmoid, ELU
    HalfFlat,   ///< flat for half of a bell around 0: ReLU
    Bent,       ///< flat nowhere: leaky ReLU
    Pieces,     ///< the larger of several: maxout
};
[[nodiscard]] ActivationKind kindOf(const ActivationTraits& traits);

/// Above `watch` a figure is worth watching, above `bad` it is bad.
struct Limits
{
    double watch;
    double bad;
};

/// Of the share of a layer's values that lie in the saturated region, and of gradients that thus
/// vanish.
[[nodiscard]] Limits saturationLimits(const ActivationTraits& traits);

/// Of the share of neurons that are dead for a batch.
[[nodiscard]] Limits deadLimits(const ActivationTraits& traits);

/// Of the std of hpreact, or of h where it has no bounds.
struct StdLimits
{
    double narrow; ///< healthy from here
    double wide;   ///< to here
    double bad;    ///< far too wide
};
[[nodiscard]] StdLimits stdLimits(const ActivationTraits& traits);

/// Least share of the values on each side of a bend for which it is more than a straight line.
inline constexpr double minShareOfSide = 0.1;

} // namespace actigrad
