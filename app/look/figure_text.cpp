#include "app/look/figure_text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

QString withMinus(QString text)
{
    return text.replace('-', QChar(0x2212));
}

const QString notANumber = QStringLiteral("–");

/// Without the minus of a zero, or of what is rounded to zero.
QString withoutNegativeZero(const QString& text)
{
    const bool isZero = std::ranges::none_of(
        text, [](QChar each) { return each.isDigit() && each.digitValue() != 0; });
    return isZero && text.startsWith('-') ? text.mid(1) : text;
}

/// "8.0e6", "−4.1e−4"
QString scientificText(double value, const QLocale& locale)
{
    const QStringList parts = QString::number(value, 'e', 1).split('e');
    return withMinus(locale.toString(parts[0].toDouble(), 'f', 1) + 'e' +
                     QString::number(parts[1].toInt()));
}

QString withPercentSign(const QString& number)
{
    return number + QStringLiteral("\u202f%");
}

} // namespace

QString decimalText(double value, int decimals, const QLocale& locale)
{
    if (!std::isfinite(value))
        return notANumber;
    return withMinus(withoutNegativeZero(locale.toString(value, 'f', decimals)));
}

QString figureText(double value, const QLocale& locale)
{
    if (!std::isfinite(value))
        return notANumber;
    const double magnitude = std::abs(value);
    if (magnitude >= 1e4 || (magnitude > 0 && magnitude < 0.0095))
        return scientificText(value, locale);
    return decimalText(value, magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 3, locale);
}

QString factorText(double factor, const QLocale& locale)
{
    constexpr double most = 1'000;
    if (std::isnan(factor))
        return notANumber;
    if (factor > most)
        return "> " + locale.toString(most, 'f', 0);
    const bool isWhole = std::abs(factor - std::round(factor)) < 0.05 || factor >= 9.95;
    return locale.toString(factor, 'f', isWhole ? 0 : 1);
}

QString percentText(double percent, const QLocale& locale)
{
    return withPercentSign(decimalText(percent, 1, locale));
}

QString shareText(double share, const QLocale& locale)
{
    const double value = 100 * share;
    if (!std::isfinite(value))
        return notANumber;
    if (value == 0 || value >= 9.95)
        return withPercentSign(locale.toString(value, 'f', 0));
    if (value < 0.1)
        return "< " + percentText(0.1, locale);
    return percentText(value, locale);
}

QString countText(std::size_t count, const QLocale& locale)
{
    return locale.toString(static_cast<qulonglong>(count));
}

QString ordinalText(std::size_t index, const QLocale& locale)
{
    return countText(index + 1, locale);
}

} // namespace actigrad
