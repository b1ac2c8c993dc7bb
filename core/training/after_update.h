#pragma once

#include "core/observation/observation.h"
#include "core/training/run_config.h"

#include <optional>

namespace actigrad {

/// The loss of the observed batch once the observed step's update is done; what a single update
/// achieves. A forward pass: it takes as long as a third of a step.
/// @param config of the network observed
/// @return none if the observation's weights are not kept
[[nodiscard]] std::optional<float> lossAfterUpdate(const RunConfig& config,
                                                   const Observation& observation);

} // namespace actigrad
