#include "app/plots/layers/layer_density_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
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

LayerDensityPanel::LayerDensityPanel(int labelWidth, QWidget* parent)
    : HistogramPanel(parent), m_labels(new LineLabels(plot(), labelWidth)), m_lines(plot()),
      m_ghosts(plot(), Qt::DotLine)
{
}

int LayerDensityPanel::rightMargin(int /*width*/) const
{
    return m_labels->width();
}

void LayerDensityPanel::recolor(const Theme& theme)
{
    m_lines.recolor(theme);
    m_ghosts.recolor(theme);
    m_labels->setTextColor(theme.text);
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
    drawRims();
    auto labels = m_lines.labels();
    for (std::size_t line = 0; line < labels.size(); ++line) {
        labels[line].text = m_distributions[line].label;
        labels[line].shortText = labels[line].text.section(' ', 0, 0);
    }
    if (m_ghosts.size() > 0)
        labels.push_back({pinnedText(), std::nullopt, m_ghosts.graph(0).pen()});
    m_labels->setLabels(std::move(labels));
    if (!m_distributions.empty()) {
        const Histogram& first = m_distributions.front().histogram;
        setRanges(first.low(), first.high(), rowHeight());
    }
    setVerdict(judge());
}

/// A square in the line's colour at either end, as high as the share of values beyond it.
void LayerDensityPanel::drawRims()
{
    while (m_rims.size() < m_distributions.size()) {
        m_rims.push_back(plot().addGraph());
        m_rims.back()->setLineStyle(QCPGraph::lsNone);
        m_rims.back()->removeFromLegend();
    }
    for (std::size_t line = 0; line < m_rims.size(); ++line) {
        QVector<QCPGraphData> points;
        if (line < m_distributions.size()) {
            const Histogram& histogram = m_distributions[line].histogram;
            if (histogram.underflow() > 0)
                points.append({histogram.low(), percentOf(histogram.underflow(), histogram)});
            if (histogram.overflow() > 0)
                points.append({histogram.high(), percentOf(histogram.overflow(), histogram)});
            const QColor color = m_lines.graph(line).pen().color();
            m_rims[line]->setScatterStyle(QCPScatterStyle(
                QCPScatterStyle::ssSquare, linePen(color, 1.5), Qt::NoBrush, scaled(6.0)));
        }
        m_rims[line]->data()->set(points, true);
    }
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
    for (const auto& [depth, name, label, histogram] : m_distributions) {
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
    for (const auto& [depth, name, label, histogram] : m_distributions) {
        const double percent = percentOf(histogram.counts()[at], histogram);
        lines += name + ": " + percentText(percent, plot().locale());
    }
    return lines.join('\n');
}

} // namespace actigrad
