#include "app/plots/gradient_panel.h"

#include "app/plots/plot_texts.h"
#include "app/plots/tickers.h"

#include <qcustomplot.h>

#include <cmath>

namespace actigrad {
namespace {

// log10 of magnitudes
constexpr double smallest = -10;
constexpr double greatest = 1;
constexpr int bins = 88;

Histogram magnitudes(const Tensor& gradients)
{
    Histogram histogram(smallest, greatest, bins);
    for (const float gradient : gradients.values)
        histogram.add(std::log10(std::abs(static_cast<double>(gradient)))); // 0 → −inf → underflow
    return histogram;
}

QString power(double exponent, const QLocale& locale)
{
    return locale.toString(std::pow(10.0, exponent), 'g', 2);
}

} // namespace

GradientPanel::GradientPanel(QWidget* parent)
    : HistogramPanel(parent), m_atOutput(plot()), m_atPreactivation(plot()),
      m_vanished(addBand(plot()))
{
    plot().xAxis->setTicker(QSharedPointer<PowerTicker>::create());
    plot().legend->setVisible(true);
    plot().axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    finishSetup();
}

void GradientPanel::retranslate()
{
    setTexts(
        tr("Gradients"),
        tr("<b>Magnitudes of the gradients</b> of the loss at h and at hpreact, each axis step "
           "a power of ten.<p>dL/dhpreact = (1 − h²)·dL/dh: where tanh is saturated, the "
           "second is a small part of the first.<p>Healthy: both heaps lie together.<p>Sick: "
           "the second trails far to the left, or falls into the shaded range: smaller than a "
           "thousandth of the typical dL/dh, practically zero. Hatched bars hold what is "
           "beyond the axis, exact zeros among it."));
    plot().xAxis->setLabel(tr("|gradient|"));
    plot().yAxis->setLabel(tr("values, %"));
    m_atOutput.setName(tr("dL/dh"));
    m_atPreactivation.setName(tr("dL/dhpreact"));
}

void GradientPanel::recolor(const Theme& theme)
{
    m_atOutput.setColor(theme.gradientH, 0.25);
    m_atPreactivation.setColor(theme.gradientHpreact, 0.35);
    colorBand(*m_vanished, theme);
}

void GradientPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().observation->layers.front();
    const Histogram atOutput = magnitudes(layer.outputGradient);
    m_atOutput.setData(atOutput);
    m_atPreactivation.setData(magnitudes(layer.preactivationGradient));

    const double outer = HistogramGraph::outerWidth(atOutput) + atOutput.binWidth() / 2;
    const double limit = layer.statistics.vanishedBelow;
    placeBand(*m_vanished, smallest - outer, limit > 0 ? std::log10(limit) : smallest);
    setRanges(smallest - outer, greatest + outer,
              std::max(m_atOutput.greatest(), m_atPreactivation.greatest()));
    setSample(sampleText(layer.outputGradient));
    setVerdict(judgeGradients(*scene().observation, *scene().config));
}

QString GradientPanel::readOut(const QPointF& position) const
{
    const double key = plot().xAxis->pixelToCoord(position.x());
    const auto atOutput = m_atOutput.binAt(key);
    const auto atPreactivation = m_atPreactivation.binAt(key);
    if (!atOutput || !atPreactivation)
        return {};
    const QLocale locale = plot().locale();
    const QString range =
        std::isinf(atOutput->low) ? QString("< %1").arg(power(atOutput->high, locale))
        : std::isinf(atOutput->high)
            ? QString("> %1").arg(power(atOutput->low, locale))
            : QString("%1 … %2").arg(power(atOutput->low, locale), power(atOutput->high, locale));
    return QString("%1\ndL/dh: %2\u202f%\ndL/dhpreact: %3\u202f%")
        .arg(range, locale.toString(atOutput->percent, 'f', 1),
             locale.toString(atPreactivation->percent, 'f', 1));
}

} // namespace actigrad
