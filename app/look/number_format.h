#pragma once

#include <QLocale>
#include <QString>

#include <concepts>

namespace actigrad {

// Numbers as the window shows them: in the locale's digits and marks, with a real minus, without a
// minus before a zero, "–" for what is not finite, and "4.1e−4" where an exponent is needed. Axes
// alone have powers of ten, see app/plots/toolbox/tickers.h.

/// A number of any magnitude in a steady width: "0.632", "4.1e−4".
[[nodiscard]] QString figureText(double value, const QLocale& locale = QLocale());

/// With so many decimals: "−0.35".
[[nodiscard]] QString decimalText(double value, int decimals, const QLocale& locale = QLocale());

/// With so many decimals while it is small enough for a place of seven characters: "3.30", "2,520",
/// "1.6e9".
[[nodiscard]] QString lossText(double value, int decimals, const QLocale& locale = QLocale());

/// With so many significant digits at most: "0.3", "−∞".
[[nodiscard]] QString roundedText(double value, int digits, const QLocale& locale = QLocale());

/// A setting, without group separators: as it was typed if that is short, otherwise rounded to
/// three digits ("0.304").
[[nodiscard]] QString settingText(double value, const QLocale& locale = QLocale());

/// How many times as large: "1.3", "14", "> 1,000".
[[nodiscard]] QString factorText(double factor, const QLocale& locale = QLocale());

/// "3.1 %"
[[nodiscard]] QString percentText(double percent, const QLocale& locale = QLocale());

/// A share in percent: "61 %", "0.4 %", "< 0.1 %".
[[nodiscard]] QString shareText(double share, const QLocale& locale = QLocale());

/// "200,000"
template <std::integral Count>
[[nodiscard]] QString countText(Count count, const QLocale& locale = QLocale())
{
    return locale.toString(static_cast<qlonglong>(count));
}

/// Of an index from 0: counted from 1, as people count.
template <std::integral Index>
[[nodiscard]] QString ordinalText(Index index, const QLocale& locale = QLocale())
{
    return countText(index + 1, locale);
}

} // namespace actigrad
