#pragma once

namespace actigrad {

inline constexpr double minTextScale = 0.75;
inline constexpr double maxTextScale = 2.5;

/// How much larger than on the desktop the window's type and lines are; 1 at first. GUI thread
/// only.
[[nodiscard]] double textScale();
/// Clamps the scale. Widgets learn of it by QEvent::FontChange.
void setTextScale(double scale);

/// The next larger or smaller of the scales that a menu offers.
[[nodiscard]] double largerTextScale(double scale);
[[nodiscard]] double smallerTextScale(double scale);

/// Pixels of what is `pixels` large at scale 1.
[[nodiscard]] int scaled(int pixels);
[[nodiscard]] double scaled(double pixels);

} // namespace actigrad
