#include "app/plots/toolbox/tickers.h"

#include "app/look/number_format.h"

#include <array>
#include <cmath>

namespace actigrad {
namespace {

QString superscript(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar c : QString::number(number))
        text += c == '-' ? QChar(0x207b) : digits[c.digitValue()];
    return text;
}

} // namespace

QString powerOfTen(int exponent)
{
    return "10" + superscript(exponent);
}

double PowerTicker::getTickStep(const QCPRange& range)
{
    return std::max(1.0, std::ceil(range.size() / 7));
}

QString PowerTicker::getTickLabel(double tick, const QLocale& /*locale*/, QChar /*format*/,
                                  int /*precision*/)
{
    return powerOfTen(static_cast<int>(std::lround(tick)));
}

QVector<double> LogTicker::createTickVector(double /*step*/, const QCPRange& range)
{
    const double decades = std::log10(range.upper / range.lower);
    static const std::array<std::vector<double>, 3> mantissas{
        std::vector<double>{1}, std::vector<double>{1, 2, 5},
        std::vector<double>{1, 1.5, 2, 3, 5, 7}};
    const auto& chosen = mantissas[decades > 2 ? 0 : decades > 1.3 ? 1 : 2];
    QVector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(range.lower)));
    const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
    for (int exponent = first; exponent <= last; ++exponent) {
        for (const double mantissa : chosen)
            ticks.append(mantissa * std::pow(10.0, exponent));
    }
    return ticks;
}

QString LogTicker::getTickLabel(double tick, const QLocale& locale, QChar /*format*/,
                                int /*precision*/)
{
    constexpr double widest = 1e4; // in full; more digits would reach into the next label
    if (tick >= widest) {
        const int exponent = static_cast<int>(std::floor(std::log10(tick) + 1e-9));
        const double mantissa = tick / std::pow(10.0, exponent);
        return mantissa < 1.01 ? powerOfTen(exponent)
                               : roundedText(mantissa, 2, locale) + "·" + powerOfTen(exponent);
    }
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(tick) - 1e-9)));
    return locale.toString(tick, 'f', std::fmod(tick, 1.0) == 0 ? 0 : std::max(decimals, 1));
}

int LogTicker::getSubTickCount(double /*step*/)
{
    return 0;
}

QSharedPointer<QCPAxisTicker> makeTicker(bool logarithmic)
{
    if (logarithmic)
        return QSharedPointer<LogTicker>::create();
    return QSharedPointer<QCPAxisTicker>::create();
}

QString ScaledTicker::getTickLabel(double tick, const QLocale& locale, QChar format, int precision)
{
    return QCPAxisTicker::getTickLabel(tick * std::pow(10.0, -m_exponent), locale, format,
                                       precision);
}

QVector<double> OrdinalTicker::createTickVector(double step, const QCPRange& range)
{
    QVector<double> ticks = QCPAxisTicker::createTickVector(std::max(1.0, std::round(step)), range);
    ticks.removeIf([](double tick) { return tick < 1; });
    return ticks;
}

int OrdinalTicker::getSubTickCount(double /*step*/)
{
    return 0;
}

} // namespace actigrad
