#pragma once

#include "core/training/presets.h"

#include <QString>

namespace actigrad {

/// What the window calls a preset, in the language in use.
[[nodiscard]] QString displayName(const Preset& preset);

/// What the preset is about, in a sentence.
[[nodiscard]] QString description(const Preset& preset);

} // namespace actigrad
