#include "app/plots/overview/neuron_map.h"

#include "app/look/theme.h"

#include <qcustomplot.h>

#include <algorithm>

namespace actigrad {
namespace {

/// Whether an output is of the second colour.
bool isSecond(const LayerObservation& layer, const ActivationTraits& traits, std::size_t at)
{
    if (traits.canSaturate())
        return traits.isSaturated(layer.output.values[at]);
    const auto& pieces = layer.preactivation.values;
    return traits.pieces == 1 ? pieces[at] < 0 : pieces[2 * at] < pieces[2 * at + 1];
}

} // namespace

NeuronMap::NeuronMap(QCustomPlot& plot)
    : m_map(new QCPColorMap(plot.xAxis, plot.yAxis)), m_legend(plot),
      m_traits(&traitsOf(Activation::Tanh)), m_theme(&Theme::current())
{
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_map->setDataRange(QCPRange(0, 1)); // set by hand: all alike must not look like the contrary
}

void NeuronMap::setActivation(const ActivationTraits& traits)
{
    m_traits = &traits;
    applyColors();
}

void NeuronMap::setTheme(const Theme& theme)
{
    m_theme = &theme;
    m_legend.setTheme(theme);
    applyColors();
}

void NeuronMap::setNames(const QString& first, const QString& second)
{
    m_legend.setTexts(first, second);
}

void NeuronMap::applyColors()
{
    const bool showsSaturation = m_traits->canSaturate();
    const QColor& first = showsSaturation ? m_theme->active : m_theme->firstSide;
    const QColor& second = showsSaturation ? m_theme->saturated : m_theme->secondSide;
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0, first);
    gradient.setColorStopAt(1, second);
    gradient.setLevelCount(2);
    m_map->setGradient(gradient);
    m_legend.setColors(first, second);
}

void NeuronMap::draw(const LayerObservation& layer)
{
    const auto columns = static_cast<int>(layer.output.columns);
    const auto rows = static_cast<int>(layer.output.rows);
    QCPColorMapData& cells = *m_map->data();
    cells.setSize(columns, rows);
    cells.setRange(QCPRange(1, std::max(columns, 2)), QCPRange(1, std::max(rows, 2)));
    std::size_t at = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column, ++at)
            cells.setCell(column, row, isSecond(layer, *m_traits, at) ? 1 : 0);
    }
}

} // namespace actigrad
