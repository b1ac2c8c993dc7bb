#pragma once

#include <QColor>

class QCPColorGradient;

namespace actigrad {

struct Theme;

/// Matplotlib's viridis, perceptually even. @param at from 0, purple, to 1, yellow
[[nodiscard]] QColor viridis(double at);

/// The colour of a layer: of viridis, as far as it shows on the theme's panels.
/// @param depth from 1 to `layers`; 0 for the embedding, which is grey
[[nodiscard]] QColor depthColor(int depth, int layers, const Theme& theme);

/// For values of either sign: the panel's colour at 0, blue below and red above.
[[nodiscard]] QCPColorGradient divergingGradient(const Theme& theme);

} // namespace actigrad
