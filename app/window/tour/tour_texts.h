#pragma once

#include "core/training/presets.h"

#include <QString>

namespace actigrad {

/// What to look at in the pictures of a preset of the tour; empty for others. Plots and pages are
/// named in quotation marks as they are on screen.
[[nodiscard]] QString tourText(const Preset& preset);

} // namespace actigrad
