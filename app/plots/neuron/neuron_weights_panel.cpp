#include "app/plots/neuron/neuron_weights_panel.h"

#include "app/look/color_maps.h"
#include "app/look/number_format.h"
#include "app/plots/toolbox/tickers.h"
#include "core/observation/statistics.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace actigrad {
namespace {

constexpr int barWidth = 12; // of the colour scale, pixels
constexpr int scaleGap = 8;
constexpr double stdsInColor = 2.5; // of the layer's weights; beyond, the ends' colours stay

} // namespace

NeuronWeightsPanel::NeuronWeightsPanel(QWidget* parent)
    : NeuronPlot(parent), m_map(new QCPColorMap(plot().xAxis, plot().yAxis)),
      m_scale(new QCPColorScale(&plot())), m_lines{plot().addGraph(), plot().addGraph()}
{
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    plot().plotLayout()->addElement(0, 1, m_scale);
    plot().plotLayout()->setColumnSpacing(0);
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);
    m_map->setColorScale(m_scale);
    for (QCPGraph* graph : m_lines)
        graph->setLineStyle(QCPGraph::lsImpulse);
    plot().xAxis->setTicker(QSharedPointer<OrdinalTicker>::create());
    finishSetup();
}

void NeuronWeightsPanel::retranslate()
{
    setTexts(tr("Incoming weights"),
             tr("<b>What the neuron looks at</b>. In the first layer: a row for each position of "
                "the context (1 is the farthest back), a column for each dimension of the "
                "embedding; red weights are positive, blue ones negative, pale ones near 0. In "
                "deeper layers: a bar for each neuron of the layer below.<p>Of maxout both pieces "
                "are shown.<p>A row much stronger than the others: the neuron listens to one "
                "position. Large weights all over drive it into saturation."));
    if (scene().observation)
        showKind();
}

void NeuronWeightsPanel::recolor(const Theme& theme)
{
    m_map->setGradient(divergingGradient(theme));
    applyTheme(*m_scale->axis(), theme);
    m_lines[0]->setPen(linePen(theme.forward, 2));
    m_lines[1]->setPen(linePen(theme.slope, 2));
}

std::size_t NeuronWeightsPanel::pieces() const
{
    return static_cast<std::size_t>(traits().pieces);
}

double NeuronWeightsPanel::weight(std::size_t input, std::size_t piece) const
{
    return static_cast<double>(weights()->values.at(input, pieces() * neuron() + piece));
}

/// Of the whole layer, so that neurons can be compared.
double NeuronWeightsPanel::max() const
{
    return std::max(std::abs(weights()->data.min), std::abs(weights()->data.max));
}

/// Axes and legend of a map or of lines.
void NeuronWeightsPanel::showKind()
{
    const bool map = isMap();
    m_map->setVisible(map);
    m_scale->setVisible(map);
    m_scale->setBarWidth(map ? barWidth : 0);
    const QMargins own = plot().axisRect()->margins();
    m_scale->setAutoMargins(QCP::msNone);
    m_scale->setMargins(map ? QMargins(scaleGap, own.top(), 0, own.bottom()) : QMargins());
    m_scale->setMaximumSize(map ? QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)
                                : QSize(1, QWIDGETSIZE_MAX));
    for (std::size_t piece = 0; piece < m_lines.size(); ++piece) {
        m_lines[piece]->setVisible(!map && piece < pieces());
        m_lines[piece]->setName(tr("piece %1").arg(ordinalText(piece)));
    }
    m_map->removeFromLegend();
    setLegendShown(!map && pieces() > 1);
    plot().yAxis->setRangeReversed(map); // position 1 on top
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis})
        axis->grid()->setVisible(!map);
    plot().xAxis->setLabel(map ? tr("embedding dimension")
                               : tr("neuron of layer %1").arg(ordinalText(layer() - 1)));
    plot().yAxis->setLabel(!map           ? tr("weight")
                           : pieces() > 1 ? tr("position; piece 2 below")
                                          : tr("position"));
}

void NeuronWeightsPanel::draw()
{
    if (!scene().observation || weights() == nullptr)
        return;
    showKind();
    if (isMap())
        drawMap(m_limit.update(stdsInColor * weights()->data.std));
    else
        drawLines(m_limit.update(max()));
    setSample(tr("%1 weights").arg(countText(weights()->values.rows * pieces())));
    drawVerdict();
}

void NeuronWeightsPanel::drawMap(double limit)
{
    const auto columns = static_cast<int>(scene().config->embedding);
    const auto positions = static_cast<int>(scene().config->context);
    const int rows = positions * traits().pieces + (traits().pieces - 1); // one between pieces
    QCPColorMapData& cells = *m_map->data();
    cells.setSize(columns, std::max(rows, 2));
    cells.setRange(QCPRange(1, std::max(columns, 2)), QCPRange(1, std::max(rows, 2)));
    cells.fill(std::numeric_limits<double>::quiet_NaN());
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int piece = 0; piece < traits().pieces; ++piece) {
        for (int position = 0; position < positions; ++position) {
            const int row = piece * (positions + 1) + position;
            ticker->addTick(row + 1.0, ordinalText(position, plot().locale()));
            for (int column = 0; column < columns; ++column)
                cells.setCell(column, row,
                              weight(static_cast<std::size_t>(position * columns + column),
                                     static_cast<std::size_t>(piece)));
        }
    }
    plot().yAxis->setTicker(ticker);
    m_scale->setDataRange(QCPRange(-limit, limit));
    if (isZoomed())
        return;
    plot().xAxis->setRange(0.5, columns + 0.5);
    plot().yAxis->setRange(0.5, rows + 0.5);
}

void NeuronWeightsPanel::drawLines(double limit)
{
    const std::size_t inputs = weights()->values.rows;
    for (std::size_t piece = 0; piece < pieces(); ++piece) {
        QVector<QCPGraphData> lines;
        const double shift = pieces() > 1 ? 0.4 * static_cast<double>(piece) - 0.2 : 0;
        for (std::size_t input = 0; input < inputs; ++input)
            lines.append({static_cast<double>(input) + 1 + shift, weight(input, piece)});
        m_lines[piece]->data()->set(lines, true);
    }
    plot().yAxis->setTicker(makeTicker(false));
    if (isZoomed())
        return;
    plot().xAxis->setRange(0, static_cast<double>(inputs) + 1);
    plot().yAxis->setRange(-limit, limit);
}

QString NeuronWeightsPanel::inputText(std::size_t input) const
{
    const auto dimensions = static_cast<std::size_t>(scene().config->embedding);
    if (isMap())
        return tr("position %1, dimension %2")
            .arg(ordinalText(input / dimensions), ordinalText(input % dimensions));
    return tr("neuron %1").arg(ordinalText(input));
}

void NeuronWeightsPanel::drawVerdict()
{
    std::vector<float> own;
    std::size_t strongest = 0;
    double most = 0;
    for (std::size_t input = 0; input < weights()->values.rows; ++input) {
        for (std::size_t piece = 0; piece < pieces(); ++piece) {
            const double value = weight(input, piece);
            own.push_back(static_cast<float>(value));
            if (std::abs(value) > std::abs(most)) {
                most = value;
                strongest = input;
            }
        }
    }
    setVerdict({Health::None,
                tr("std %1 (layer: %2); strongest: %3 of %4")
                    .arg(figureText(Statistics::of(own).std), figureText(weights()->data.std),
                         figureText(most), inputText(strongest))});
}

QString NeuronWeightsPanel::readOut(const QPointF& position) const
{
    if (weights() == nullptr)
        return {};
    const auto column = std::lround(plot().xAxis->pixelToCoord(position.x())) - 1;
    const auto row = std::lround(plot().yAxis->pixelToCoord(position.y())) - 1;
    auto input = column;
    std::size_t piece = 0;
    if (isMap()) {
        const std::int64_t positions = scene().config->context;
        if (column < 0 || column >= scene().config->embedding || row < 0 ||
            row % (positions + 1) == positions)
            return {};
        piece = static_cast<std::size_t>(row / (positions + 1));
        input = row % (positions + 1) * scene().config->embedding + column;
    }
    if (input < 0 || static_cast<std::size_t>(input) >= weights()->values.rows || piece >= pieces())
        return {};
    const auto at = static_cast<std::size_t>(input);
    QString text = inputText(at);
    for (std::size_t each = isMap() ? piece : 0; each < (isMap() ? piece + 1 : pieces()); ++each)
        text += '\n' + tr("weight %1").arg(figureText(weight(at, each), plot().locale()));
    return text;
}

} // namespace actigrad
