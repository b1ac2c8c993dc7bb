#pragma once

#include "core/training/run_config.h"

#include <QString>

namespace actigrad {

/// The lecture's line of code that draws a parameter, with the scale of the config in it:
/// `W2 = torch.randn((n_hidden, vocab_size)) * 0.01`.
/// @param parameter no shift
[[nodiscard]] QString codeLine(ParameterId parameter, const RunConfig& config);

/// The same of the weights of all hidden layers, by the gain that they share.
[[nodiscard]] QString gainCodeLine(const RunConfig& config);

} // namespace actigrad
