#pragma once

#include "core/training/run_config.h"

#include <cstdint>
#include <vector>

namespace actigrad {

/// False if all hidden layers' weights share a gain, be it 0.
[[nodiscard]] bool hiddenGainsDiffer(const RunConfig& config);

/// The config with other hidden layers, as many as may be. Where their number changes, each scale
/// stays with its layer, and the output layer's go with the output layer. A new layer's weights
/// continue the gain of the others, or have the Kaiming scale where these differ; its other scales
/// are those of the last hidden layer.
[[nodiscard]] RunConfig withHiddenLayers(const RunConfig& config, std::vector<std::int64_t> hidden);

} // namespace actigrad
