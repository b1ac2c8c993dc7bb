#pragma once

#include <QPalette>

class QColor;

namespace actigrad {

/// A palette for fields and check boxes whose outlines stay visible on a dark window: Fusion takes
/// them darker than the window.
[[nodiscard]] QPalette outlinedPalette(QPalette palette);

/// @param share from 0, all `below`, to 1, all `above`
[[nodiscard]] QColor blend(const QColor& below, const QColor& above, double share);

} // namespace actigrad
