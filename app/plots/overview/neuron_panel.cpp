#include "app/plots/overview/neuron_panel.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/tickers.h"
#include "core/diagnosis/limits.h"

#include <QKeyEvent>
#include <QLocale>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double markerRoom = 0.08; // of the map's height, above it

} // namespace

NeuronPanel::NeuronPanel(QWidget* parent)
    : LayerPanel(parent), m_map(plot()), m_silent(plot().addGraph()), m_dead(plot().addGraph()),
      m_marker(plot())
{
    plot().yAxis->setRangeReversed(true); // example 1 on top, as in the lecture
    for (QCPGraph* graph : {m_silent, m_dead})
        graph->setLineStyle(QCPGraph::lsNone);
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->grid()->setVisible(false);
        axis->setTicker(QSharedPointer<OrdinalTicker>::create());
    }
    finishSetup();
}

QString NeuronPanel::helpText() const
{
    const QString what = tr("<b>Every output of the layer</b>: a column for each neuron, a row for "
                            "each example of the batch.");
    const QString saturation = saturationOf(traits(), QLocale()).toHtmlEscaped();
    const QString choice = tr("<p>A click or the arrow keys choose a neuron, a double click or "
                              "Enter shows it up close.");
    switch (limits::kindOf(traits())) {
    case limits::ActivationKind::Saturating:
        return what + ' ' +
               tr("White: %1, saturated, no gradient to speak of. Black: it can learn.<p>Healthy: "
                  "mostly black.<p>Sick: much white. A column that is white from top to bottom is "
                  "silent in this batch (▽); if it is so for the whole dev split, the neuron is "
                  "<i>dead</i> (▼).")
                   .arg(saturation) +
               choice;
    case limits::ActivationKind::HalfFlat:
        return what + ' ' +
               tr("White: %1, no gradient passes. Black: it can learn.<p>Healthy: about half of "
                  "each.<p>Sick: mostly white. A column that is white from top to bottom is "
                  "silent in this batch (▽); if it is so for the whole dev split, the neuron is "
                  "<i>dead</i> (▼).")
                   .arg(saturation) +
               choice;
    case limits::ActivationKind::Bent:
        return what + ' ' +
               tr("Yellow: hpreact is below 0, where little gradient passes. Blue: it is above."
                  "<p>Healthy: both colours in each column. No neuron can be dead.") +
               choice;
    case limits::ActivationKind::Pieces:
        return what + ' ' +
               tr("Blue: the first piece wins. Yellow: the second does.<p>Healthy: both colours "
                  "in each column.<p>Sick: columns of one colour (▽): one piece never wins and is "
                  "taught nothing; such a neuron is a straight line.") +
               choice;
    }
    return what;
}

void NeuronPanel::retranslate()
{
    setTexts(titled(tr("Neurons")), helpText());
    m_map.setActivation(traits());
    plot().xAxis->setLabel(tr("neuron"));
    plot().yAxis->setLabel(tr("example"));
    if (traits().canSaturate())
        m_map.setNames(tr("learns"), limits::kindOf(traits()) == limits::ActivationKind::HalfFlat
                                         ? saturationOf(traits(), QLocale())
                                         : tr("saturated"));
    else if (traits().pieces == 1)
        m_map.setNames(tr("above 0"), tr("below 0"));
    else
        m_map.setNames(tr("first wins"), tr("second wins"));
}

void NeuronPanel::recolor(const Theme& theme)
{
    m_map.setTheme(theme);
    m_marker.setTheme(theme);
    const QPen pen = linePen(theme.text);
    m_silent->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssTriangleInverted, pen,
                                              QBrush(theme.panel), scaled(7.0)));
    m_dead->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssTriangleInverted, pen, QBrush(theme.text), scaled(7.0)));
}

void NeuronPanel::markSilent(const LayerObservation& layer)
{
    const double height = 0.5 - markerRoom / 2 * static_cast<double>(layer.output.rows);
    const auto mark = [height](QCPGraph& graph, const std::vector<int>& neurons) {
        QVector<QCPGraphData> marks;
        for (const int neuron : neurons)
            marks.append({neuron + 1.0, height});
        graph.data()->set(marks, true);
    };
    const auto& dead = layer.statistics.deadOverDev;
    mark(*m_silent, layer.statistics.deadNeurons);
    mark(*m_dead, dead ? *dead : std::vector<int>());
}

void NeuronPanel::drawChosen()
{
    const bool isThere = m_chosen && *m_chosen < neurons();
    m_marker.place(isThere ? std::optional(*m_chosen + 1) : std::nullopt);
    if (neurons() == 0)
        return;
    const auto& output = scene().shownLayer().output;
    const QLocale locale;
    const QString size =
        tr("%1 × %2").arg(countText(output.rows, locale), countText(output.columns, locale));
    setSample(isThere ? tr("%1, neuron %2").arg(size, ordinalText(*m_chosen, locale)) : size);
}

void NeuronPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().shownLayer();
    const bool hasRoom = width() >= scaled(260); // between the legend's texts
    plot().xAxis->setLabel(hasRoom ? tr("neuron") : QString());
    m_map.draw(layer);
    markSilent(layer);
    drawChosen();
    if (!isZoomed()) {
        const auto rows = static_cast<double>(layer.output.rows);
        plot().xAxis->setRange(0.5, static_cast<double>(layer.output.columns) + 0.5);
        plot().yAxis->setRange(0.5 - markerRoom * rows, rows + 0.5);
    }
    setVerdict(verdictAt(Place::Neurons, scene(), neuronsText(scene())));
}

int NeuronPanel::neurons() const
{
    return scene().observation ? static_cast<int>(scene().shownLayer().output.columns) : 0;
}

std::optional<int> NeuronPanel::neuronAt(const QPointF& position) const
{
    const auto column = std::lround(plot().xAxis->pixelToCoord(position.x()));
    if (!plot().axisRect()->rect().contains(position.toPoint()) || column < 1 || column > neurons())
        return std::nullopt;
    return static_cast<int>(column) - 1;
}

void NeuronPanel::setChosenNeuron(std::optional<int> neuron)
{
    if (m_chosen == neuron)
        return;
    m_chosen = neuron;
    drawChosen();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void NeuronPanel::choose(int neuron)
{
    if (neurons() == 0)
        return;
    const int within = std::clamp(neuron, 0, neurons() - 1);
    bringIntoView(within);
    setChosenNeuron(within);
    emit neuronChosen(within);
}

void NeuronPanel::bringIntoView(int neuron)
{
    const QCPRange range = plot().xAxis->range();
    if (range.contains(neuron + 1))
        return;
    plot().xAxis->setRange(neuron + 1, range.size(), Qt::AlignCenter);
}

void NeuronPanel::clicked(const QPointF& position)
{
    const auto neuron = neuronAt(position);
    if (!neuron)
        return;
    choose(*neuron);
    const auto example = std::lround(plot().yAxis->pixelToCoord(position.y()));
    const auto rows = static_cast<long>(scene().shownLayer().output.rows);
    if (example >= 1 && example <= rows)
        emit exampleChosen(static_cast<int>(example) - 1);
}

void NeuronPanel::doubleClicked(const QPointF& position)
{
    if (const auto neuron = neuronAt(position))
        emit neuronOpened(*neuron);
}

void NeuronPanel::keyPressEvent(QKeyEvent* event)
{
    if ((event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0) {
        PlotPanel::keyPressEvent(event); // moves the plot
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_chosen.value_or(neurons()) - 1);
        return;
    case Qt::Key_Right:
        choose(m_chosen.value_or(-1) + 1);
        return;
    case Qt::Key_Home:
        choose(0);
        return;
    case Qt::Key_End:
        choose(neurons() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen && *m_chosen < neurons())
            emit neuronOpened(*m_chosen);
        return;
    default:
        PlotPanel::keyPressEvent(event);
    }
}

QString NeuronPanel::readOut(const QPointF& position) const
{
    const auto& layer = scene().shownLayer();
    const auto neuron = neuronAt(position);
    const auto example = std::lround(plot().yAxis->pixelToCoord(position.y()));
    if (!neuron || example < 1 || static_cast<std::size_t>(example) > layer.output.rows)
        return {};
    const auto at = static_cast<std::size_t>(example - 1) * layer.output.columns +
                    static_cast<std::size_t>(*neuron);
    const QLocale locale = plot().locale();
    const auto value = [&locale](float number) { return decimalText(number, 4, locale); };
    const QString place =
        tr("neuron %1, example %2").arg(ordinalText(*neuron, locale), countText(example, locale));
    const QString output = tr("h = %1").arg(value(layer.output.values[at]));
    if (traits().pieces == 1)
        return place + '\n' + output;
    return place + '\n' + output + '\n' +
           tr("pieces %1 and %2")
               .arg(value(layer.preactivation.values[2 * at]),
                    value(layer.preactivation.values[2 * at + 1]));
}

} // namespace actigrad
