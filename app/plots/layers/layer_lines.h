#pragma once

#include "app/plots/toolbox/line_labels.h"

#include <QString>

#include <cstddef>
#include <vector>

class QCPGraph;
class QCustomPlot;

namespace actigrad {

struct Theme;

/// A line for each layer or weight matrix, in colours of their depth; that of the layer on view is
/// thick.
class LayerLines
{
public:
    /// @param dash of all lines but the embedding's, which is dashed
    explicit LayerLines(QCustomPlot& plot, Qt::PenStyle dash = Qt::SolidLine)
        : m_plot(plot), m_dash(dash)
    {
    }

    /// @param depths of each line, from 1 to `layers`, or 0 for the embedding
    void setDepths(std::vector<int> depths, int layers);
    void setShown(int depth);
    void recolor(const Theme& theme);

    [[nodiscard]] std::size_t size() const { return m_graphs.size(); }
    [[nodiscard]] QCPGraph& graph(std::size_t line) const { return *m_graphs[line]; }
    [[nodiscard]] int depth(std::size_t line) const { return m_depths[line]; }

    void setName(std::size_t line, const QString& name);
    /// The lines' names, without ends; that of the layer on view is bold.
    [[nodiscard]] std::vector<LineLabels::Label> labels() const;

private:
    void style();

    QCustomPlot& m_plot;
    Qt::PenStyle m_dash;
    std::vector<QCPGraph*> m_graphs;
    std::vector<int> m_depths;
    int m_layers = 0;
    int m_shown = 0;
};

} // namespace actigrad
