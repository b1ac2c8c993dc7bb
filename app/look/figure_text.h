#pragma once

#include <QLocale>
#include <QString>

namespace actigrad {

/// A number that may be of any magnitude, in a steady width: "0.632", "4.1e−4"; "–" for what is no
/// number, as in what follows.
[[nodiscard]] QString figureText(double value, const QLocale& locale = QLocale());

/// With a real minus.
[[nodiscard]] QString decimalText(double value, int decimals, const QLocale& locale = QLocale());

/// How many times as large: "1.3", "14", "> 1,000".
[[nodiscard]] QString factorText(double factor, const QLocale& locale = QLocale());

/// "3.1 %"
[[nodiscard]] QString percentText(double percent, const QLocale& locale = QLocale());

/// A share in percent: "61 %", "0.4 %", "< 0.1 %".
[[nodiscard]] QString shareText(double share, const QLocale& locale = QLocale());

[[nodiscard]] QString countText(std::size_t count, const QLocale& locale = QLocale());

/// Counted from 1, as people count.
[[nodiscard]] QString ordinalText(std::size_t index, const QLocale& locale = QLocale());

} // namespace actigrad
