#pragma once

#include "app/plots/toolbox/scene.h"
#include "app/plots/toolbox/verdict.h"

namespace actigrad {

/// Of a run's start; if that is good, of what its last evaluation says too.
/// @param curve with a loss at least
/// @param expected log(vocabulary)
[[nodiscard]] Verdict judgeLosses(const LossCurve& curve, double expected);

} // namespace actigrad
