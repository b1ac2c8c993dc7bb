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
