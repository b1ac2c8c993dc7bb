#include "app/plots/layers/layer_lines.h"

#include "app/look/color_maps.h"
#include "app/look/theme.h"

#include <qcustomplot.h>

#include <utility>

namespace actigrad {
namespace {

constexpr double width = 1.3;
constexpr double shownWidth = 2.8;

} // namespace

void LayerLines::setDepths(std::vector<int> depths, int layers)
{
    if (depths == m_depths && layers == m_layers)
        return;
    while (m_graphs.size() > depths.size()) {
        m_plot.removeGraph(m_graphs.back());
        m_graphs.pop_back();
    }
    while (m_graphs.size() < depths.size())
        m_graphs.push_back(m_plot.addGraph());
    m_depths = std::move(depths);
    m_layers = layers;
    style();
}

void LayerLines::setShown(int depth)
{
    if (std::exchange(m_shown, depth) != depth)
        style();
}

void LayerLines::recolor(const Theme& /*theme*/)
{
    style();
}

void LayerLines::style()
{
    for (std::size_t line = 0; line < m_graphs.size(); ++line) {
        const int depth = m_depths[line];
        m_graphs[line]->setPen(linePen(depthColor(depth, m_layers, Theme::current()),
                                       depth == m_shown ? shownWidth : width,
                                       depth == 0 ? Qt::DashLine : m_dash));
    }
}

std::vector<LineLabels::Label> LayerLines::labels() const
{
    std::vector<LineLabels::Label> labels;
    for (std::size_t line = 0; line < m_graphs.size(); ++line)
        labels.push_back({m_graphs[line]->name(), std::nullopt, m_graphs[line]->pen(),
                          m_depths[line] == m_shown});
    return labels;
}

void LayerLines::setName(std::size_t line, const QString& name)
{
    if (m_graphs[line]->name() != name)
        m_graphs[line]->setName(name);
}

} // namespace actigrad
