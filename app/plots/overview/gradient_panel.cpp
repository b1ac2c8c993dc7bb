#include "app/plots/overview/gradient_panel.h"

#include "app/look/activation_names.h"
#include "app/plots/toolbox/magnitudes.h"
#include "app/plots/toolbox/plot_texts.h"
#include "app/plots/toolbox/tickers.h"
#include "core/diagnosis/limits.h"

#include <qcustomplot.h>

#include <cmath>

namespace actigrad {
namespace {

void binMagnitudes(Histogram& into, const Tensor& gradients)
{
    into = magnitudesOf(gradients);
}

} // namespace

GradientPanel::GradientPanel(QWidget* parent)
    : HistogramPanel(parent), m_atOutput(plot()), m_atPreactivation(plot()),
      m_vanished(addBand(plot()))
{
    plot().xAxis->setTicker(QSharedPointer<PowerTicker>::create());
    setLegendShown(true);
    finishSetup();
}

QString GradientPanel::helpText() const
{
    const QString what =
        tr("<b>Magnitudes of the gradients</b> of the loss at h and at hpreact, each axis step a "
           "power of ten.<p>dL/dhpreact = slope · dL/dh, where the slope of %1 is %2.")
            .arg(activationName(), slopeFormulaOf(traits().activation));
    QString healthy;
    switch (limits::kindOf(traits())) {
    case limits::ActivationKind::Saturating:
        healthy = tr("<p>Healthy: both heaps lie together.<p>Sick: the second trails far to the "
                     "left, as it does where %1 is saturated, or falls into the shaded range:")
                      .arg(activationName());
        break;
    case limits::ActivationKind::HalfFlat:
        healthy = tr("<p>Healthy: both heaps lie together, but for the half of the second that is "
                     "exactly 0, as h is.<p>Sick: almost all of it is, or falls into the shaded "
                     "range:");
        break;
    case limits::ActivationKind::Bent:
        healthy = tr("<p>Healthy: the second heap has two humps, one as the first, one a hundredth "
                     "of it.<p>Sick: it falls into the shaded range:");
        break;
    case limits::ActivationKind::Pieces:
        healthy = tr("<p>Healthy: both heaps lie together, but for the half of the second that is "
                     "exactly 0, of the pieces that lose.<p>Sick: more of it falls into the shaded "
                     "range:");
        break;
    }
    return what + healthy + ' ' +
           tr("smaller than a thousandth of the typical dL/dh, practically zero. Hatched bars hold "
              "what is beyond the axis, exact zeros among it.");
}

void GradientPanel::retranslate()
{
    setTexts(titled(tr("Gradients")), helpText());
    plot().xAxis->setLabel(tr("|gradient|; dL/dhpreact = slope · dL/dh"));
    plot().yAxis->setLabel(tr("values, %"));
    m_atOutput.setNames(tr("dL/dh"), pinnedText(tr("dL/dh")));
    m_atPreactivation.setNames(tr("dL/dhpreact"), pinnedText(tr("dL/dhpreact")));
}

void GradientPanel::recolor(const Theme& theme)
{
    m_atOutput.setColor(theme.gradientH, 0.25);
    m_atOutput.setGhostColor(theme, Qt::DotLine);
    m_atPreactivation.setColor(theme.gradientHpreact, 0.35);
    m_atPreactivation.setGhostColor(theme);
    colorBand(*m_vanished, theme);
}

void GradientPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().shownLayer();
    const Histogram empty(smallestMagnitude, maxMagnitude, magnitudeBins);
    drawHistogram(m_atOutput, empty, &LayerObservation::outputGradient, binMagnitudes);
    drawHistogram(m_atPreactivation, empty, &LayerObservation::preactivationGradient,
                  binMagnitudes);

    const double outer = HistogramGraph::outerWidth(empty) + empty.binWidth() / 2;
    const double limit = layer.statistics.vanishedBelow;
    placeBand(*m_vanished, smallestMagnitude - outer,
              limit > 0 ? std::log10(limit) : smallestMagnitude);
    setRanges(smallestMagnitude - outer, maxMagnitude + outer,
              std::max(m_atOutput.max(), m_atPreactivation.max()));
    setSample(sampleText(layer.outputGradient));
    setVerdict(verdictAt(Place::Gradients, scene(), gradientsText(scene())));
}

QString GradientPanel::readOut(const QPointF& position) const
{
    const double key = plot().xAxis->pixelToCoord(position.x());
    const auto atOutput = m_atOutput.binAt(key);
    const auto atPreactivation = m_atPreactivation.binAt(key);
    if (!atOutput || !atPreactivation)
        return {};
    const QLocale locale = plot().locale();
    const QString range = std::isinf(atOutput->low)    ? "< " + powerText(atOutput->high, locale)
                          : std::isinf(atOutput->high) ? "> " + powerText(atOutput->low, locale)
                                                       : powerText(atOutput->low, locale) + " … " +
                                                             powerText(atOutput->high, locale);
    return QString("%1\ndL/dh: %2\ndL/dhpreact: %3")
        .arg(range, percentText(*atOutput, locale), percentText(*atPreactivation, locale));
}

} // namespace actigrad
