#include "app/look/number_format.h"

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

QString lossText(double value, int decimals, const QLocale& locale)
{
    if (!(std::abs(value) < 1e5))
        return figureText(value, locale);
    return decimalText(value, std::abs(value) >= 1'000 ? 0 : decimals, locale);
}

QString roundedText(double value, int digits, const QLocale& locale)
{
    if (std::isinf(value))
        return value < 0 ? QStringLiteral("−∞") : QStringLiteral("∞");
    if (std::isnan(value))
        return notANumber;
    QLocale plain = locale;
    plain.setNumberOptions(locale.numberOptions() | QLocale::OmitLeadingZeroInExponent);
    return withMinus(withoutNegativeZero(plain.toString(value, 'g', digits).toLower()));
}

QString settingText(double value, const QLocale& locale)
{
    constexpr int typedDigits = 6;
    constexpr int roundedDigits = 3;
    constexpr qsizetype shortText = 8;
    const QString typed = QString::number(value, 'g', typedDigits);
    const bool isShort = typed.toDouble() == value && typed.size() <= shortText;
    const bool isLarge = value >= 100; // three digits would need an exponent
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return roundedText(value, isShort || isLarge ? typedDigits : roundedDigits, plain);
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
    constexpr double max = 1'000;
    if (std::isnan(factor))
        return notANumber;
    if (factor > max)
        return "> " + decimalText(max, 0, locale);
    const bool isWhole = std::abs(factor - std::round(factor)) < 0.05 || factor >= 9.95;
    return decimalText(factor, isWhole ? 0 : 1, locale);
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
        return withPercentSign(decimalText(value, 0, locale));
    if (value < 0.1)
        return "< " + percentText(0.1, locale);
    return percentText(value, locale);
}

} // namespace actigrad
