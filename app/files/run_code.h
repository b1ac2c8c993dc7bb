#pragma once

#include "core/training/run_config.h"

#include <QString>

namespace actigrad {

/// The command that trains this config without a window, quoted for a shell; without what is the
/// default. @param words a file; empty for the embedded words
[[nodiscard]] QString commandLineOf(const RunConfig& config, const QString& words);

/// A complete script for PyTorch that trains the same network on the same words and prints the loss
/// of each of the first steps, 0 to 10; the file of words is its first argument.
[[nodiscard]] QString pytorchCodeOf(const RunConfig& config);

} // namespace actigrad
