#pragma once

#include <qcustomplot.h>

namespace actigrad {

/// Ticks of an axis that shows log10 of what it stands for: "10⁻³".
class PowerTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
};

/// Ticks of a logarithmic axis at 1, 2 and 5 times the powers of ten (at the powers alone if the
/// axis spans many), labelled in plain numbers.
class LogTicker : public QCPAxisTicker
{
protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;
    int getSubTickCount(double step) override;
};

/// "10⁻³"
[[nodiscard]] QString powerOfTen(int exponent);

/// Ticks of an axis whose labels leave out a power of ten, which the axis' own label tells.
class ScaledTicker : public QCPAxisTicker
{
public:
    void setExponent(int exponent) { m_exponent = exponent; }
    [[nodiscard]] int exponent() const { return m_exponent; }

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    int m_exponent = 0;
};

/// A ticker for plain numbers on a linear or a logarithmic axis.
[[nodiscard]] QSharedPointer<QCPAxisTicker> makeTicker(bool logarithmic);

/// Ticks of an axis that numbers things from 1: whole numbers alone.
class OrdinalTicker : public QCPAxisTicker
{
protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override;
    int getSubTickCount(double step) override;
};

} // namespace actigrad
