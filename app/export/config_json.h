#pragma once

#include "core/training/run_config.h"

#include <QJsonObject>

namespace actigrad {

/// All that decides a run, by the names that the command line has, with `_` for `-`: `words` {name,
/// count, fingerprint}, the whole numbers, `hidden` as an array, `lr`, `lr_schedule`, `activation`,
/// `bias`, `batchnorm`, `bn_momentum`, and `scales` {C, W1, b1, …} of what the network scales.
[[nodiscard]] QJsonObject toJson(const RunConfig& config);

} // namespace actigrad
