#pragma once

#include "core/network/mlp.h"
#include "core/observation/observation.h"

namespace actigrad {

/// Copies what is worth seeing of a network after forward and backward.
[[nodiscard]] Observation observe(const Mlp<float>& network, Activation activation,
                                  std::int64_t step, float loss);

} // namespace actigrad
