#include "app/plots/histogram_graph.h"

#include <qcustomplot.h>

#include <algorithm>
#include <limits>

namespace actigrad {
namespace {

constexpr double outerBins = 3; // an outer bar is as wide as this many bins
constexpr double gapBins = 0.5; // between it and the range

double percentOf(std::int64_t count, const Histogram& histogram)
{
    const auto total = static_cast<double>(std::max<std::int64_t>(histogram.total(), 1));
    return 100.0 * static_cast<double>(count) / total;
}

} // namespace

HistogramGraph::HistogramGraph(QCustomPlot& plot)
    : m_line(plot.addGraph()), m_outside(new QCPBars(plot.xAxis, plot.yAxis))
{
    m_line->setLineStyle(QCPGraph::lsStepCenter);
    m_line->setAdaptiveSampling(false);
    m_outside->removeFromLegend();
    m_outside->setAntialiased(false);
}

void HistogramGraph::setColor(const QColor& color, double fillOpacity)
{
    QColor fill = color;
    fill.setAlphaF(static_cast<float>(fillOpacity));
    m_line->setPen(QPen(color, 1));
    m_line->setBrush(fill);
    m_outside->setPen(QPen(color, 1));
    m_outside->setBrush(QBrush(color, Qt::BDiagPattern));
}

void HistogramGraph::setName(const QString& name)
{
    m_line->setName(name);
}

double HistogramGraph::outerWidth(const Histogram& histogram)
{
    return (outerBins + gapBins) * histogram.binWidth();
}

void HistogramGraph::setData(const Histogram& histogram)
{
    const double width = histogram.binWidth();
    QVector<QCPGraphData> line;
    line.reserve(static_cast<qsizetype>(histogram.counts().size()) + 2);
    line.append(QCPGraphData(histogram.low() - width / 2, 0)); // the fill's feet
    m_greatest = 0;
    for (std::size_t bin = 0; bin < histogram.counts().size(); ++bin) {
        const double percent = percentOf(histogram.counts()[bin], histogram);
        m_greatest = std::max(m_greatest, percent);
        line.append(QCPGraphData(histogram.center(bin), percent));
    }
    line.append(QCPGraphData(histogram.high() + width / 2, 0));
    m_line->data()->set(line, true);

    const double under = percentOf(histogram.underflow(), histogram);
    const double over = percentOf(histogram.overflow(), histogram);
    const double offset = (gapBins + outerBins / 2) * width;
    m_outside->setWidth(outerBins * width);
    QVector<QCPBarsData> bars;
    if (under > 0)
        bars.append(QCPBarsData(histogram.low() - offset, under));
    if (over > 0)
        bars.append(QCPBarsData(histogram.high() + offset, over));
    m_outside->data()->set(bars, true);
    m_greatest = std::max({m_greatest, under, over});
    m_histogram = histogram;
}

std::optional<HistogramGraph::Bin> HistogramGraph::binAt(double key) const
{
    if (!m_histogram)
        return std::nullopt;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const Histogram& histogram = *m_histogram;
    if (key < histogram.low())
        return Bin{-infinity, histogram.low(), percentOf(histogram.underflow(), histogram)};
    if (key > histogram.high())
        return Bin{histogram.high(), infinity, percentOf(histogram.overflow(), histogram)};
    const auto bin =
        std::min(static_cast<std::size_t>((key - histogram.low()) / histogram.binWidth()),
                 histogram.counts().size() - 1);
    const auto edge = [&histogram](std::size_t at) { // exact at both ends and in the middle
        const auto share = static_cast<double>(at) / static_cast<double>(histogram.counts().size());
        return histogram.low() * (1 - share) + histogram.high() * share;
    };
    return Bin{edge(bin), edge(bin + 1), percentOf(histogram.counts()[bin], histogram)};
}

} // namespace actigrad
