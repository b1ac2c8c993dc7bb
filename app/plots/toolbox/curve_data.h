#pragma once

#include "core/network/activation.h"
#include "core/observation/observation.h"

namespace actigrad {

/// Where a layer's values lie on its activation's curve; both (examples, neurons). Of maxout x is
/// the first piece less the second, and y is h less the second: see ActivationTraits.
struct CurveData
{
    Tensor x;
    Tensor y;
};
[[nodiscard]] CurveData curveData(const LayerObservation& layer, const ActivationTraits& traits);

/// x alone.
[[nodiscard]] Tensor curveInputs(const LayerObservation& layer, const ActivationTraits& traits);

} // namespace actigrad
