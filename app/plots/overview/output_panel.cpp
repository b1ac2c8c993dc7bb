#include "app/plots/overview/output_panel.h"

#include "app/look/activation_names.h"
#include "app/look/theme.h"
#include "app/plots/toolbox/plot_texts.h"
#include "core/diagnosis/limits.h"

#include <qcustomplot.h>

#include <cmath>

namespace actigrad {
namespace {

constexpr int boundedBins = 50;    // as the lecture's picture has
constexpr double outputReach = 10; // of outputs without bounds: that of hpreact
constexpr double binWidth = 0.2;   // of them
constexpr double room = 0.03;      // beside a bound, of the range

/// The range of h, with empty bins.
Histogram outputBins(const ActivationTraits& traits)
{
    if (std::isfinite(traits.infimum) && std::isfinite(traits.supremum))
        return {traits.infimum, traits.supremum, boundedBins};
    const double low = std::isfinite(traits.infimum) ? traits.infimum
                       : traits.pieces > 1           ? -outputReach
                                                     : std::floor(traits.value(-outputReach));
    return {low, outputReach, static_cast<int>(std::lround((outputReach - low) / binWidth))};
}

/// How far the axis goes on beyond an end of the range: to an outer bar, where there can be one.
double margin(const Histogram& bins, bool isBound)
{
    return isBound ? room * (bins.high() - bins.low())
                   : HistogramGraph::outerWidth(bins) + bins.binWidth() / 2;
}

} // namespace

OutputPanel::OutputPanel(QWidget* parent) : HistogramPanel(parent), m_histogram(plot())
{
    finishSetup();
}

QString OutputPanel::helpText() const
{
    const QString what =
        tr("<b>Outputs of the hidden layer</b>, h = %1, one for each neuron and example.")
            .arg(formulaOf(traits().activation));
    switch (limits::kindOf(traits())) {
    case limits::ActivationKind::Saturating:
        return what + tr("<p>Healthy: spread over the whole of %1.<p>Sick: towers at its ends, "
                         "%2: there %3 is <i>saturated</i>. Its slope (%4) is almost 0, and what "
                         "the gradient is multiplied by on its way back is almost 0 too.")
                          .arg(rangeOf(traits(), QLocale()),
                               saturationOf(traits(), QLocale()).toHtmlEscaped(), activationName(),
                               slopeFormulaOf(traits().activation));
    case limits::ActivationKind::HalfFlat:
        return what + tr("<p>Healthy: half of the values in the tower at 0, the others falling "
                         "off to the right.<p>Sick: almost all at 0, where no gradient passes, "
                         "or a tail that reaches ever farther from layer to layer.");
    case limits::ActivationKind::Bent:
        return what + tr("<p>Healthy: about half of the values close below 0, the others falling "
                         "off to the right.<p>Sick: a tail that vanishes or reaches ever farther "
                         "from layer to layer.");
    case limits::ActivationKind::Pieces:
        return what + tr("<p>Healthy: a bell whose middle lies above 0, as the larger of two is "
                         "taken.<p>Sick: a bell that narrows or widens from layer to layer.");
    }
    return what;
}

void OutputPanel::retranslate()
{
    setTexts(titled(tr("h = %1(hpreact)").arg(activationName())), helpText());
    plot().xAxis->setLabel(tr("h, what leaves %1").arg(activationName()));
    plot().yAxis->setLabel(tr("values, %"));
    m_histogram.setNames(tr("h"), pinnedText());
}

void OutputPanel::recolor(const Theme& theme)
{
    m_histogram.setColor(theme.forward, 0.35);
    m_histogram.setGhostColor(theme);
    m_histogram.setTheoryPen(linePen(theme.text, 1.25, Qt::DashLine));
}

void OutputPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().shownLayer();
    const Histogram bins = outputBins(traits());
    drawHistogram(m_histogram, bins, &LayerObservation::output);
    drawTheory(m_histogram, bins, [this](const LayerTheory& theory, double y) {
        return outputCdf(traits().activation, theory, y);
    });
    setLegendShown(m_histogram.ghost().has_value());

    const auto& ghost = m_histogram.ghost(); // may be of another activation
    const bool isBoundBelow = bins.low() == traits().infimum && !(ghost && ghost->underflow() > 0);
    const bool isBoundAbove = bins.high() == traits().supremum && !(ghost && ghost->overflow() > 0);
    setRanges(bins.low() - margin(bins, isBoundBelow), bins.high() + margin(bins, isBoundAbove),
              m_histogram.max());
    setSample(theoryNote().isEmpty() ? sampleText(layer.output) : theoryNote());
    setVerdict(verdictAt(Place::Output, scene(), outputText(scene())));
}

QString OutputPanel::readOut(const QPointF& position) const
{
    return binText(m_histogram, plot().xAxis->pixelToCoord(position.x()), plot().locale());
}

} // namespace actigrad
