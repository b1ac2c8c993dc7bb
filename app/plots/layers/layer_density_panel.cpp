#include "app/plots/layers/layer_density_panel.h"

#include "app/look/number_format.h"
#include "app/plots/toolbox/plot_texts.h"

#include <qcustomplot.h>

#include <algorithm>
#include <functional>

namespace actigrad {
namespace {

void drawInto(QCPGraph& graph, const Histogram& histogram)
{
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(histogram.counts().size()));
    for (std::size_t bin = 0; bin < histogram.counts().size(); ++bin)
        points.append({histogram.center(bin), percentOf(histogram.counts()[bin], histogram)});
    graph.data()->set(points, true);
}

std::vector<int> depthsOf(const auto& distributions)
{
    std::vector<int> depths;
    depths.reserve(distributions.size());
    for (const auto& each : distributions)
        depths.push_back(each.depth);
    return depths;
}

/// With the output layer.
int layersOf(const Observation& observation)
{
    return static_cast<int>(observation.layers.size()) + 1;
}

} // namespace

LayerDensityPanel::LayerDensityPanel(QWidget* parent)
    : HistogramPanel(parent), m_lines(plot()), m_ghosts(plot(), Qt::DotLine)
{
    plot().legend->setVisible(true);
    plot().axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignLeft | Qt::AlignTop);
}

void LayerDensityPanel::recolor(const Theme& theme)
{
    m_lines.recolor(theme);
    m_ghosts.recolor(theme);
}

void LayerDensityPanel::draw()
{
    if (!scene().observation)
        return;
    fitRange();
    m_distributions = distributions(*scene().observation);
    m_lines.setDepths(depthsOf(m_distributions), layersOf(*scene().observation));
    m_lines.setShown(static_cast<int>(scene().layer) + 1);
    for (std::size_t line = 0; line < m_distributions.size(); ++line) {
        drawInto(m_lines.graph(line), m_distributions[line].histogram);
        m_lines.setName(line, m_distributions[line].name);
    }
    drawGhosts();
    if (!m_distributions.empty()) {
        const Histogram& first = m_distributions.front().histogram;
        setRanges(first.low(), first.high() + legendRoom() * (first.high() - first.low()),
                  rowHeight());
    }
    setVerdict(judge());
}

/// Behind the lines; one of them stands for all in the legend.
void LayerDensityPanel::drawGhosts()
{
    std::vector<Distribution> pinned;
    if (scene().ghost)
        pinned = distributions(*scene().ghost);
    const std::size_t before = m_ghosts.size();
    m_ghosts.setDepths(depthsOf(pinned), scene().ghost ? layersOf(*scene().ghost) : 0);
    for (std::size_t line = 0; line < pinned.size(); ++line) {
        QCPGraph& graph = m_ghosts.graph(line);
        drawInto(graph, pinned[line].histogram);
        if (line < before)
            continue;
        graph.setLayer("grid");
        graph.setName(pinnedText());
        if (line > 0)
            graph.removeFromLegend();
    }
}

/// The highest bin, unless single bins tower over all others, as the zeros of ReLU do: such lines
/// leave the plot at its top.
double LayerDensityPanel::rowHeight() const
{
    double highest = 0;
    double others = 0;
    for (const auto& [depth, name, histogram] : m_distributions) {
        auto counts = histogram.counts();
        std::ranges::partial_sort(counts, counts.begin() + 2, std::greater());
        highest = std::max(highest, percentOf(counts[0], histogram));
        others = std::max(others, percentOf(counts[1], histogram));
    }
    constexpr double towering = 8;
    return others > 0 && highest > towering * others ? 2 * others : highest;
}

QString LayerDensityPanel::readOut(const QPointF& position) const
{
    if (m_distributions.empty())
        return {};
    const double key = plot().xAxis->pixelToCoord(position.x());
    const Histogram& first = m_distributions.front().histogram;
    const auto bin = static_cast<std::ptrdiff_t>((key - first.low()) / first.binWidth());
    if (key < first.low() || bin >= static_cast<std::ptrdiff_t>(first.counts().size()))
        return {};
    const auto at = static_cast<std::size_t>(bin);
    const double center = first.center(at);
    QStringList lines{rangeText(center - first.binWidth() / 2, center + first.binWidth() / 2)};
    for (const auto& [depth, name, histogram] : m_distributions) {
        const double percent = percentOf(histogram.counts()[at], histogram);
        lines += name + ": " + percentText(percent, plot().locale());
    }
    return lines.join('\n');
}

} // namespace actigrad
