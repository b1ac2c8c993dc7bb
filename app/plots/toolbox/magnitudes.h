#pragma once

#include "core/observation/histogram.h"
#include "core/observation/observation.h"

#include <QLocale>

namespace actigrad {

// The axis of magnitudes: log10 of them.
inline constexpr double smallestMagnitude = -10;
inline constexpr double maxMagnitude = 1;
inline constexpr int magnitudeBins = 88;

/// log10 |value| of a tensor's values; of a very large one, of some that are spread over it. Zeros
/// are underflow.
[[nodiscard]] Histogram magnitudesOf(const Tensor& tensor);

/// "0.0012", of an exponent.
[[nodiscard]] QString powerText(double exponent, const QLocale& locale);

} // namespace actigrad
