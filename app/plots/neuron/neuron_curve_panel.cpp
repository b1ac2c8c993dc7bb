#include "app/plots/neuron/neuron_curve_panel.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/neuron/neuron_texts.h"
#include "app/plots/toolbox/plot_texts.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double minReach = 4; // of the x axis
constexpr int curvePoints = 241;
constexpr double room = 0.15; // of the curve's height, above and below it

} // namespace

NeuronCurvePanel::NeuronCurvePanel(QWidget* parent)
    : NeuronPlot(parent), m_saturatedBands{addBand(plot()), addBand(plot())},
      m_curve(plot().addGraph()), m_free(plot().addGraph()), m_saturated(plot().addGraph())
{
    for (QCPGraph* graph : {m_free, m_saturated}) {
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setAdaptiveSampling(false);
    }
    setLegendShown(true);
    finishSetup();
}

void NeuronCurvePanel::retranslate()
{
    setTexts(
        tr("Examples on the curve"),
        tr("<b>The neuron’s hpreact</b> for each example of the batch, on the curve of the "
           "activation. Squares lie on the shaded region: they are saturated, and hardly any "
           "gradient passes.<p>Healthy: the dots lie on the bend.<p>Sick: squares alone; the list "
           "at the right tells which contexts they are. Of maxout x is piece 1 less piece 2."));
    m_saturated->setName(tr("saturated"));
    if (scene().observation)
        nameAxes();
}

void NeuronCurvePanel::nameAxes()
{
    const Activation activation = scene().config->activation;
    const bool pieces = traits().pieces > 1;
    plot().xAxis->setLabel(pieces ? tr("piece 1 − piece 2") : tr("hpreact"));
    plot().yAxis->setLabel(pieces ? tr("h − piece 2") : tr("h"));
    m_curve->setName(curveName(activation));
    m_free->setName(traits().canSaturate() ? tr("learns") : tr("example"));
    if (traits().canSaturate())
        m_saturated->addToLegend();
    else
        m_saturated->removeFromLegend();
}

void NeuronCurvePanel::recolor(const Theme& theme)
{
    for (QCPItemRect* flat : m_saturatedBands)
        colorBand(*flat, theme);
    m_curve->setPen(linePen(theme.text, 1.5));
    QColor fill = theme.forward;
    fill.setAlphaF(0.6F);
    m_free->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, linePen(theme.forward), fill, scaled(7.0)));
    fill = theme.bad;
    fill.setAlphaF(0.6F);
    m_saturated->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssSquare, linePen(theme.bad), fill, scaled(7.0)));
}

void NeuronCurvePanel::draw()
{
    if (!scene().observation)
        return;
    m_facts = factsOf(scene().shownLayer(), traits(), neuron());
    double farthest = 0;
    for (const double x : m_facts.x)
        farthest = std::max(farthest, std::abs(x));
    nameAxes();
    drawCurve(std::max(minReach, m_reach.update(farthest)));
    drawExamples();
    setSample(tr("%1 examples").arg(countText(m_facts.x.size())));
    if (!m_facts.finite) {
        setVerdict(overflowVerdict());
        return;
    }
    const auto [min, max] = std::ranges::minmax(m_facts.x);
    setVerdict({Health::None, tr("%1 to %2 for the examples of this batch")
                                  .arg(decimalText(min, 2), decimalText(max, 2))});
}

void NeuronCurvePanel::drawCurve(double reach)
{
    QVector<QCPGraphData> curve;
    double low = 0;
    double high = 0;
    for (int i = 0; i < curvePoints; ++i) {
        const double x = reach * (2.0 * i / (curvePoints - 1) - 1);
        const double y = traits().value(x);
        low = std::min(low, y);
        high = std::max(high, y);
        curve.append({x, y});
    }
    m_curve->data()->set(curve, true);
    placeBand(*m_saturatedBands[0], -2 * reach, std::max(traits().inputSaturatedBelow, -2 * reach));
    placeBand(*m_saturatedBands[1], std::min(traits().inputSaturatedAbove, 2 * reach), 2 * reach);
    if (isZoomed())
        return;
    plot().xAxis->setRange(-1.03 * reach, 1.03 * reach);
    plot().yAxis->setRange(low - room * (high - low), high + room * (high - low));
}

void NeuronCurvePanel::drawExamples()
{
    QVector<QCPGraphData> free;
    QVector<QCPGraphData> saturated;
    for (std::size_t example = 0; example < m_facts.x.size(); ++example) {
        if (std::isfinite(m_facts.x[example])) // graphs sort by it
            (m_facts.saturated[example] != 0 ? saturated : free)
                .append({m_facts.x[example], m_facts.y[example]});
    }
    m_free->data()->set(free);
    m_saturated->data()->set(saturated);
}

QString NeuronCurvePanel::readOut(const QPointF& position) const
{
    constexpr double reach = 14; // pixels
    double nearest = reach;
    QString text;
    const QLocale locale = plot().locale();
    for (std::size_t example = 0; example < m_facts.x.size(); ++example) {
        const QPointF pixel(plot().xAxis->coordToPixel(m_facts.x[example]),
                            plot().yAxis->coordToPixel(m_facts.y[example]));
        const double distance = QLineF(pixel, position).length();
        if (distance >= nearest)
            continue;
        nearest = distance;
        text = QString("%1\n%2 = %3\n%4 = %5")
                   .arg(exampleText(scene(), example), plot().xAxis->label(),
                        figureText(m_facts.x[example], locale), plot().yAxis->label(),
                        figureText(m_facts.y[example], locale));
    }
    return text;
}

} // namespace actigrad
