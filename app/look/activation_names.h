#pragma once

#include "core/network/activation.h"

#include <QLocale>
#include <QString>

namespace actigrad {

/// What people call an activation, the same in all languages: "tanh", "leaky ReLU".
[[nodiscard]] QString displayName(Activation activation);

/// What the curve is as a function of x: "tanh(x)"; of pieces x is the difference.
[[nodiscard]] QString curveName(Activation activation);

/// "tanh x", "max(x₁, x₂)"
[[nodiscard]] QString formulaOf(Activation activation);

/// "1 − h²"
[[nodiscard]] QString slopeFormulaOf(Activation activation);

/// What goes wrong with it, in two short sentences.
[[nodiscard]] QString flawOf(Activation activation);

/// Of h: "0 … 1", "−1 … ∞".
[[nodiscard]] QString rangeOf(const ActivationTraits& traits, const QLocale& locale);

/// Which outputs are saturated: "|h| > 0.99", "h = 0"; empty if none can be.
[[nodiscard]] QString saturationOf(const ActivationTraits& traits, const QLocale& locale);

} // namespace actigrad
