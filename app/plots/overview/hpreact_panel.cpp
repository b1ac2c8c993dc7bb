#include "app/plots/overview/hpreact_panel.h"

#include "app/look/activation_names.h"
#include "app/look/theme.h"
#include "app/plots/toolbox/plot_texts.h"
#include "core/diagnosis/limits.h"

#include <qcustomplot.h>

namespace actigrad {
namespace {

constexpr double hpreactReach = 10; // of the axis: twice the std of the lecture's first network
constexpr int hpreactBins = 100;

} // namespace

HpreactPanel::HpreactPanel(QWidget* parent)
    : HistogramPanel(parent), m_histogram(plot()), m_saturatedBands(plot())
{
    finishSetup();
}

QString HpreactPanel::helpText() const
{
    const QString input =
        layerNumber() == 1 ? QStringLiteral("embcat") : tr("h of layer %1").arg(layerNumber() - 1);
    const QString product = input + "·" + parameter(ParameterKind::Weights);
    QString help =
        isNormalised()
            ? tr("<b>Pre-activations</b>: what enters %1, one value for each neuron and example of "
                 "the batch. Here that is after batch norm: %2, normalised over the batch, times "
                 "%3, plus %4.")
                  .arg(activationName(), product, parameter(ParameterKind::Gain),
                       parameter(ParameterKind::Shift))
            : tr("<b>Pre-activations</b>, hpreact = %2 + %3: what enters %1, one value for each "
                 "neuron and example of the batch.")
                  .arg(activationName(), product, parameter(ParameterKind::Bias));
    switch (limits::kindOf(traits())) {
    case limits::ActivationKind::Saturating:
        help += tr("<p>Healthy: a bell about as wide as the bend, between the shaded regions.<p>"
                   "Sick: a wide heap that reaches far into them; there %1 answers much the same "
                   "whatever comes in.")
                    .arg(activationName());
        break;
    case limits::ActivationKind::HalfFlat:
        help += tr("<p>Healthy: a bell around 0. What lies in the shaded half becomes 0.<p>Sick: "
                   "a heap that lies in it almost whole.");
        break;
    case limits::ActivationKind::Bent:
        help += tr("<p>Healthy: a bell around 0, of a std about that of the layer before.<p>"
                   "Sick: a heap on one side of 0, or one that narrows or widens from layer to "
                   "layer.");
        break;
    case limits::ActivationKind::Pieces:
        help += tr("<p>Each neuron has two pieces here, columns 2j and 2j + 1, and answers with "
                   "the larger.<p>Healthy: a bell of a std about that of the layer before.<p>"
                   "Sick: one that narrows or widens from layer to layer.");
        break;
    }
    return help +
           tr("<p>Dashed, at step 0: what theory expects of infinitely wide layers with these "
              "scales, where characters do not repeat.") +
           tr("<p>Hatched bars count what lies beyond the axis.");
}

void HpreactPanel::retranslate()
{
    setTexts(titled(tr("hpreact")), helpText());
    plot().xAxis->setLabel(tr("hpreact, what enters %1").arg(activationName()));
    plot().yAxis->setLabel(tr("values, %"));
    m_histogram.setNames(tr("hpreact"), pinnedText());
}

void HpreactPanel::recolor(const Theme& theme)
{
    m_histogram.setColor(theme.forward, 0.35);
    m_histogram.setGhostColor(theme);
    m_histogram.setTheoryPen(linePen(theme.text, 1.25, Qt::DashLine));
    m_saturatedBands.setTheme(theme);
}

void HpreactPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().shownLayer();
    const Histogram empty(-hpreactReach, hpreactReach, hpreactBins);
    drawHistogram(m_histogram, empty, &LayerObservation::preactivation);
    drawTheory(m_histogram, empty, preactivationCdf);
    setLegendShown(m_histogram.ghost().has_value());

    const double edge = hpreactReach + HistogramGraph::outerWidth(empty) + empty.binWidth() / 2;
    m_saturatedBands.place(traits(), -edge, edge);
    setRanges(-edge, edge, m_histogram.max());
    setSample(theoryNote().isEmpty() ? sampleText(layer.preactivation) : theoryNote());
    setVerdict(verdictAt(Place::Hpreact, scene(), preactivationText(scene())));
}

QString HpreactPanel::readOut(const QPointF& position) const
{
    return binText(m_histogram, plot().xAxis->pixelToCoord(position.x()), plot().locale());
}

} // namespace actigrad
