#include "app/plots/toolbox/activation_curve.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>

namespace actigrad {
namespace {

constexpr int densityBins = 60;
constexpr int curvePoints = 241;       // odd: one of them at 0, where some have their bend
constexpr double densityHeight = 0.42; // of the plot, at the most
constexpr double room = 0.075;         // above and below the curve, of its height

Histogram noData()
{
    return {-ActivationCurve::reach, ActivationCurve::reach, densityBins};
}

Histogram binned(const Tensor& x)
{
    Histogram histogram = noData();
    histogram.add(x.values);
    return histogram;
}

} // namespace

ActivationCurve::ActivationCurve(QCustomPlot& plot)
    : m_plot(plot), m_saturatedBands(plot), m_density(*plot.xAxis, *plot.yAxis2),
      m_slope(plot.addGraph()), m_curve(plot.addGraph()), m_histogram(noData()),
      m_traits(&traitsOf(Activation::Tanh))
{
}

void ActivationCurve::setTheme(const Theme& theme, double densityOpacity)
{
    m_saturatedBands.setTheme(theme);
    QColor outline = theme.forward;
    outline.setAlphaF(static_cast<float>(densityOpacity));
    m_density.setColor(outline, densityOpacity);
    m_density.setGhostColor(theme);
    m_slope->setPen(linePen(theme.slope, 1.5, Qt::DashLine));
    m_curve->setPen(linePen(theme.text, 1.5));
}

void ActivationCurve::setNames(const QString& curve, const QString& slope)
{
    m_curve->setName(curve);
    m_slope->setName(slope);
}

void ActivationCurve::setActivation(const ActivationTraits& traits)
{
    m_traits = &traits;
    QVector<QCPGraphData> curve;
    QVector<QCPGraphData> slope;
    m_low = 0;
    m_high = 0;
    for (int i = 0; i < curvePoints; ++i) {
        const double x = reach * (2.0 * i / (curvePoints - 1) - 1);
        curve.append({x, traits.value(x)});
        slope.append({x, traits.slope(x)});
        m_low = std::min({m_low, curve.last().value, slope.last().value});
        m_high = std::max({m_high, curve.last().value, slope.last().value});
    }
    m_curve->data()->set(curve, true);
    m_slope->data()->set(slope, true);
    m_saturatedBands.place(traits, -reach, reach);
}

void ActivationCurve::setDensity(const Tensor& x)
{
    m_histogram = binned(x);
    m_density.setData(m_histogram);
    const auto total = static_cast<double>(std::max<std::int64_t>(m_histogram.total(), 1));
    const auto highest = static_cast<double>(*std::ranges::max_element(m_histogram.counts()));
    m_plot.yAxis2->setRange(0, m_limit.update(100 * highest / total) / densityHeight);
}

void ActivationCurve::setGhost(const Tensor* x)
{
    m_density.setGhost(x != nullptr ? std::optional(binned(*x)) : std::nullopt);
}

void ActivationCurve::removeDensity()
{
    m_histogram = noData();
    m_density.setData(m_histogram);
}

QString ActivationCurve::readOut(double x, const QLocale& locale) const
{
    return QCoreApplication::translate("PlotPanel", "x = %1\n%2 = %3\nslope = %4")
        .arg(decimalText(x, 2, locale), curveName(m_traits->activation),
             decimalText(m_traits->value(x), 3, locale),
             decimalText(m_traits->slope(x), 4, locale));
}

void ActivationCurve::setRanges()
{
    const double margin = room * (m_high - m_low);
    m_plot.xAxis->setRange(-reach, reach);
    m_plot.yAxis->setRange(m_low - margin, m_high + margin);
}

} // namespace actigrad
