#include "app/plots/neuron_panel.h"

#include "app/plots/tickers.h"

#include <QLocale>
#include <qcustomplot.h>

#include <cmath>

namespace actigrad {
namespace {

constexpr double markerRoom = 0.08; // of the map's height, above it

} // namespace

NeuronPanel::NeuronPanel(QWidget* parent)
    : PlotPanel(parent), m_map(new QCPColorMap(plot().xAxis, plot().yAxis)),
      m_dead(plot().addGraph())
{
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_map->setDataRange(QCPRange(0, 1));  // set by hand: all alike must not look like the contrary
    plot().yAxis->setRangeReversed(true); // example 1 on top, as in the lecture
    m_dead->setLineStyle(QCPGraph::lsNone);
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->grid()->setVisible(false);
        axis->setTicker(QSharedPointer<OrdinalTicker>::create());
    }
    finishSetup();
}

void NeuronPanel::retranslate()
{
    setTexts(
        tr("Neurons"),
        tr("<b>Every output of the layer</b>: a column for each neuron, a row for each example "
           "of the batch. White: |h| > 0.99, saturated, no gradient to speak of. "
           "Black: it can learn.<p>Healthy: mostly black.<p>Sick: much white. A column that is "
           "white from top to bottom (▲) is a <i>dead neuron</i>: no example of the batch "
           "teaches it anything."));
    plot().xAxis->setLabel(tr("neuron"));
    plot().yAxis->setLabel(tr("example"));
}

void NeuronPanel::recolor(const Theme& theme)
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0, theme.active);
    gradient.setColorStopAt(1, theme.saturated);
    gradient.setLevelCount(2);
    m_map->setGradient(gradient);
    m_dead->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssTriangle, QPen(theme.bad), QBrush(theme.bad), 7));
}

void NeuronPanel::drawMap(const LayerObservation& layer)
{
    const auto columns = static_cast<int>(layer.output.columns);
    const auto rows = static_cast<int>(layer.output.rows);
    QCPColorMapData& cells = *m_map->data();
    cells.setSize(columns, rows);
    cells.setRange(QCPRange(1, std::max(columns, 2)), QCPRange(1, std::max(rows, 2)));
    const Activation activation = scene().config->activation;
    std::size_t at = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column, ++at)
            cells.setCell(column, row, isSaturated(activation, layer.output.values[at]) ? 1 : 0);
    }
}

void NeuronPanel::drawDead(const LayerObservation& layer)
{
    const double height = 0.5 - markerRoom / 2 * static_cast<double>(layer.output.rows);
    QVector<QCPGraphData> markers;
    for (const int neuron : layer.statistics.deadNeurons)
        markers.append({neuron + 1.0, height});
    m_dead->data()->set(markers, true);
}

void NeuronPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().observation->layers.front();
    drawMap(layer);
    drawDead(layer);
    if (!isZoomed()) {
        const auto rows = static_cast<double>(layer.output.rows);
        plot().xAxis->setRange(0.5, static_cast<double>(layer.output.columns) + 0.5);
        plot().yAxis->setRange(0.5 - markerRoom * rows, rows + 0.5);
    }
    setSample(tr("%1 × %2").arg(QLocale().toString(static_cast<qlonglong>(layer.output.rows)),
                                QLocale().toString(static_cast<qlonglong>(layer.output.columns))));
    setVerdict(judgeNeurons(*scene().observation, *scene().config));
}

QString NeuronPanel::readOut(const QPointF& position) const
{
    const auto& output = scene().observation->layers.front().output;
    const auto neuron = std::lround(plot().xAxis->pixelToCoord(position.x()));
    const auto example = std::lround(plot().yAxis->pixelToCoord(position.y()));
    if (neuron < 1 || example < 1 || static_cast<std::size_t>(neuron) > output.columns ||
        static_cast<std::size_t>(example) > output.rows)
        return {};
    const auto at = static_cast<std::size_t>(example - 1) * output.columns +
                    static_cast<std::size_t>(neuron - 1);
    const QLocale locale = plot().locale();
    return tr("neuron %1, example %2\nh = %3")
        .arg(locale.toString(static_cast<qlonglong>(neuron)),
             locale.toString(static_cast<qlonglong>(example)),
             locale.toString(output.values[at], 'f', 4));
}

} // namespace actigrad
