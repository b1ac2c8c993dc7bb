#include "app/plots/neuron/neuron_gradient_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/neuron/neuron_texts.h"
#include "app/plots/toolbox/plot_texts.h"
#include "app/plots/toolbox/tickers.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr std::size_t maxExamples = 256; // more could not be distinguished

} // namespace

NeuronGradientPanel::NeuronGradientPanel(QWidget* parent)
    : NeuronPlot(parent), m_zero(plot().addGraph()),
      m_atOutput(plot().addGraph()), m_atPieces{plot().addGraph(), plot().addGraph()},
      m_ticker(QSharedPointer<ScaledTicker>::create())
{
    plot().yAxis->setTicker(m_ticker);
    m_zero->setData({-1e9, 1e9}, {0.0, 0.0}, true);
    m_zero->removeFromLegend();
    m_atOutput->setLineStyle(QCPGraph::lsNone);
    for (QCPGraph* graph : m_atPieces)
        graph->setLineStyle(QCPGraph::lsImpulse);
    plot().xAxis->setTicker(QSharedPointer<OrdinalTicker>::create());
    setLegendShown(true);
    finishSetup();
}

void NeuronGradientPanel::retranslate()
{
    setTexts(tr("Gradients at the neuron"),
             tr("<b>dL/dh</b>, what the loss asks of the neuron’s output (circles), and "
                "<b>dL/dhpreact</b>, what is left of it behind the activation (bars), for each "
                "example of the batch.<p>Healthy: the bars reach to the circles.<p>Sick: circles "
                "without bars: the example is saturated and teaches the neuron nothing."));
    plot().xAxis->setLabel(tr("example"));
    if (scene().observation)
        drawLegend();
}

void NeuronGradientPanel::recolor(const Theme& theme)
{
    m_zero->setPen(linePen(theme.mutedText, 1));
    m_atOutput->setScatterStyle(QCPScatterStyle(
        QCPScatterStyle::ssCircle, linePen(theme.gradientH, 1.3), Qt::NoBrush, scaled(6.0)));
    m_atPieces[0]->setPen(linePen(theme.gradientHpreact, 3));
    m_atPieces[1]->setPen(linePen(theme.forward, 3));
}

void NeuronGradientPanel::drawLegend()
{
    const bool pieces = traits().pieces > 1;
    m_atOutput->setName(tr("dL/dh"));
    m_atPieces[0]->setName(pieces ? tr("dL/dhpreact, piece 1") : tr("dL/dhpreact"));
    m_atPieces[1]->setName(tr("piece 2"));
    if (pieces)
        m_atPieces[1]->addToLegend();
    else
        m_atPieces[1]->removeFromLegend();
}

void NeuronGradientPanel::draw()
{
    if (!scene().observation)
        return;
    const LayerObservation& layer = scene().shownLayer();
    const auto pieces = static_cast<std::size_t>(traits().pieces);
    const std::size_t examples = layer.outputGradient.rows;
    drawLegend();
    QVector<QCPGraphData> atOutput;
    std::array<QVector<QCPGraphData>, 2> atPieces;
    double max = 0;
    double arrived = 0; // squares
    double passed = 0;
    for (std::size_t example = 0; example < examples; ++example) {
        const auto gradient = static_cast<double>(layer.outputGradient.at(example, neuron()));
        arrived += gradient * gradient;
        max = std::max(max, std::abs(gradient));
        const bool drawn = example < maxExamples;
        const double key = static_cast<double>(example) + 1;
        if (drawn)
            atOutput.append({key, gradient});
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            const auto behind = static_cast<double>(
                layer.preactivationGradient.at(example, pieces * neuron() + piece));
            passed += behind * behind;
            if (drawn && behind != 0)
                atPieces[piece].append({key, behind});
        }
    }
    m_atOutput->data()->set(atOutput, true);
    for (std::size_t piece = 0; piece < atPieces.size(); ++piece)
        m_atPieces[piece]->data()->set(atPieces[piece], true);
    const double limit = m_limit.update(max);
    m_ticker->setExponent(static_cast<int>(std::floor(std::log10(limit))));
    plot().yAxis->setLabel(tr("gradient × %1").arg(powerOfTen(m_ticker->exponent())));
    if (!isZoomed()) {
        plot().xAxis->setRange(0, static_cast<double>(std::min(examples, maxExamples)) + 1);
        plot().yAxis->setRange(-1.1 * limit, 1.1 * limit);
    }
    setSample(examples > maxExamples
                  ? tr("the first %1 of %2").arg(countText(maxExamples), countText(examples))
                  : tr("%1 examples").arg(countText(examples)));
    if (arrived == 0) {
        setVerdict(
            {Health::None, tr("No gradient arrives: the layer above takes nothing from it")});
        return;
    }
    const double share = std::sqrt(passed / arrived);
    if (!std::isfinite(arrived) || !std::isfinite(share)) {
        setVerdict(overflowVerdict());
        return;
    }
    setVerdict(
        {Health::None, tr("%1 of the gradient passes the activation").arg(shareText(share))});
}

QString NeuronGradientPanel::readOut(const QPointF& position) const
{
    const LayerObservation& layer = scene().shownLayer();
    const auto number = std::lround(plot().xAxis->pixelToCoord(position.x()));
    if (number < 1 || static_cast<std::size_t>(number) > layer.outputGradient.rows)
        return {};
    const auto example = static_cast<std::size_t>(number) - 1;
    const auto pieces = static_cast<std::size_t>(traits().pieces);
    const QLocale locale = plot().locale();
    QString text =
        QString("%1\ndL/dh = %2")
            .arg(exampleText(scene(), example),
                 figureText(static_cast<double>(layer.outputGradient.at(example, neuron())),
                            locale));
    for (std::size_t piece = 0; piece < pieces; ++piece) {
        text += QString("\ndL/dhpreact = %1")
                    .arg(figureText(static_cast<double>(layer.preactivationGradient.at(
                                        example, pieces * neuron() + piece)),
                                    locale));
    }
    return text;
}

} // namespace actigrad
