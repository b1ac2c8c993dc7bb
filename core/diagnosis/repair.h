#pragma once

#include "core/training/run_config.h"

#include <optional>

/// How findings are mended: each changes a config in one respect.
namespace actigrad::repair {

/// The output layer so small that all characters are about equally likely at first: W 0.01 and b 0,
/// as the lecture has it; normalised, its gain 0.1.
[[nodiscard]] RunConfig calmOutput(RunConfig config);

/// The same for an initial loss that is only a little too high: a third of W, or of the gain, b 0.
[[nodiscard]] RunConfig calmerOutput(RunConfig config);

/// A hidden layer by He et al. 2015: its weights at the Kaiming scale, its bias 0.01; normalised,
/// its gain 1. Nothing if it is so already.
[[nodiscard]] std::optional<RunConfig> kaimingLayer(RunConfig config, int layer);

/// A layer whose weights are all zero: 0.01 for the output layer, the Kaiming scale for a hidden
/// one. Nothing if they are not.
[[nodiscard]] std::optional<RunConfig> nonZeroLayer(RunConfig config, int layer);

/// All hidden layers at the activation's gain; if they are, batch norm. Nothing if there is that.
[[nodiscard]] std::optional<RunConfig> evenLayers(RunConfig config);

/// A layer that stays dead at its Kaiming scale: ReLU gets a leak.
[[nodiscard]] std::optional<RunConfig> reviveLayer(const RunConfig& config, int layer);

/// The learning rate times a factor, to one digit, at most 1.
[[nodiscard]] RunConfig scaleLearningRate(RunConfig config, double factor);

/// Half as many neurons in each hidden layer, their scales following the fan-in.
[[nodiscard]] std::optional<RunConfig> halveHidden(RunConfig config);

} // namespace actigrad::repair
