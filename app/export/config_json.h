#pragma once

#include "core/training/run_config.h"

#include <QJsonObject>

namespace actigrad {

/// All that decides a run: `words` {name, count, fingerprint}, the whole numbers by the names that
/// the command line has for them, `lr`, `activation` and `scales` {C, W1, b1, W2, b2}.
[[nodiscard]] QJsonObject toJson(const RunConfig& config);

} // namespace actigrad
