#pragma once

#include "core/training/run_config.h"

namespace actigrad {

class JsonWriter;

/// Writes all that decides a run, as one object in one line: `words` {name, count, fingerprint},
/// the whole numbers by the names that the command line has for them (with `_` for `-`), `lr`,
/// `activation` and `scales` {C, W1, b1, W2, b2}.
void writeConfig(JsonWriter& json, const RunConfig& config);

} // namespace actigrad
