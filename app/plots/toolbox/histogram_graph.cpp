#include "app/plots/toolbox/histogram_graph.h"

#include "app/look/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <limits>

namespace actigrad {
namespace {

constexpr double outerBins = 3; // an outer bar is as wide as this many bins
constexpr double gapBins = 0.5; // between it and the range
constexpr double infinity = std::numeric_limits<double>::infinity();

double highest(const Histogram& histogram)
{
    const auto count = *std::ranges::max_element(histogram.counts());
    return percentOf(std::max({count, histogram.underflow(), histogram.overflow()}), histogram);
}

std::size_t binOf(double key, const Histogram& histogram)
{
    return std::min(static_cast<std::size_t>((key - histogram.low()) / histogram.binWidth()),
                    histogram.counts().size() - 1);
}

/// The lower edge of a bin; exact at both ends and in the middle.
double edgeOf(std::size_t bin, const Histogram& histogram)
{
    const auto share = static_cast<double>(bin) / static_cast<double>(histogram.counts().size());
    return histogram.low() * (1 - share) + histogram.high() * share;
}

/// Of the bin or the outer bar at a key.
double percentAt(double key, const Histogram& histogram)
{
    const auto count = key < histogram.low()    ? histogram.underflow()
                       : key > histogram.high() ? histogram.overflow()
                                                : histogram.counts()[binOf(key, histogram)];
    return percentOf(count, histogram);
}

/// Adds the outline of a bar that stands by itself.
void addBar(QVector<QCPGraphData>& outline, double low, double high, double percent)
{
    if (percent > 0)
        outline << QCPGraphData(low, 0) << QCPGraphData(low, percent) << QCPGraphData(high, percent)
                << QCPGraphData(high, 0);
}

/// The bins' edges from left to right, with the outer bars apart from them.
QVector<QCPGraphData> outlineOf(const Histogram& histogram)
{
    constexpr double gap = std::numeric_limits<double>::quiet_NaN();
    const double width = histogram.binWidth();
    const double inner = gapBins * width;
    const double outer = inner + outerBins * width;
    QVector<QCPGraphData> outline;
    addBar(outline, histogram.low() - outer, histogram.low() - inner,
           percentOf(histogram.underflow(), histogram));
    outline << QCPGraphData(histogram.low(), gap) << QCPGraphData(histogram.low(), 0);
    for (std::size_t bin = 0; bin < histogram.counts().size(); ++bin) {
        const double percent = percentOf(histogram.counts()[bin], histogram);
        outline << QCPGraphData(edgeOf(bin, histogram), percent)
                << QCPGraphData(edgeOf(bin + 1, histogram), percent);
    }
    outline << QCPGraphData(histogram.high(), 0) << QCPGraphData(histogram.high(), gap);
    addBar(outline, histogram.high() + inner, histogram.high() + outer,
           percentOf(histogram.overflow(), histogram));
    return outline;
}

} // namespace

double percentOf(std::int64_t count, const Histogram& histogram)
{
    const auto total = static_cast<double>(std::max<std::int64_t>(histogram.total(), 1));
    return 100.0 * static_cast<double>(count) / total;
}

HistogramGraph::HistogramGraph(QCustomPlot& plot) : HistogramGraph(*plot.xAxis, *plot.yAxis) {}

HistogramGraph::HistogramGraph(QCPAxis& key, QCPAxis& value)
    : m_ghost(key.parentPlot()->addGraph(&key, &value)),
      m_line(key.parentPlot()->addGraph(&key, &value)),
      m_theory(key.parentPlot()->addGraph(&key, &value)), m_outside(new QCPBars(&key, &value))
{
    m_theory->setAdaptiveSampling(false);
    m_ghost->setAdaptiveSampling(false);
    m_ghost->setVisible(false);
    m_line->setLineStyle(QCPGraph::lsStepCenter);
    m_line->setAdaptiveSampling(false);
    for (QCPAbstractPlottable* plottable :
         std::initializer_list<QCPAbstractPlottable*>{m_ghost, m_line, m_theory, m_outside})
        plottable->removeFromLegend();
    m_outside->setAntialiased(false);
}

void HistogramGraph::setColor(const QColor& color, double fillOpacity)
{
    QColor fill = color;
    fill.setAlphaF(static_cast<float>(fillOpacity));
    m_line->setPen(linePen(color, 1));
    m_line->setBrush(fill);
    m_outside->setPen(linePen(color, 1));
    m_outside->setBrush(QBrush(color, Qt::BDiagPattern));
}

void HistogramGraph::setGhostColor(const Theme& theme, Qt::PenStyle dash)
{
    m_ghost->setPen(linePen(theme.ghost, 1, dash));
}

void HistogramGraph::setNames(const QString& name, const QString& ghost)
{
    m_line->setName(name);
    m_line->addToLegend();
    m_ghost->setName(ghost);
}

double HistogramGraph::outerWidth(const Histogram& histogram)
{
    return (outerBins + gapBins) * histogram.binWidth();
}

void HistogramGraph::setTheory(const Histogram& bins, const std::function<double(double)>& cdf)
{
    m_theoryMax = 0;
    QVector<QCPGraphData> line;
    for (std::size_t bin = 0; cdf && bin < bins.counts().size(); ++bin) {
        const double low = edgeOf(bin, bins);
        const double high = edgeOf(bin + 1, bins);
        const double percent = 100 * (cdf(high) - cdf(low));
        line << QCPGraphData((low + high) / 2, percent);
        m_theoryMax = std::max(m_theoryMax, percent);
    }
    m_theory->data()->set(line, true);
    m_theory->setVisible(cdf != nullptr);
}

void HistogramGraph::setTheoryPen(const QPen& pen)
{
    m_theory->setPen(pen);
}

double HistogramGraph::max() const
{
    constexpr double towering = 3;
    const double behind = std::max(m_ghostGreatest, m_theoryMax);
    return m_max > 0 ? std::clamp(behind, m_max, towering * m_max) : behind;
}

void HistogramGraph::setData(const Histogram& histogram)
{
    const double width = histogram.binWidth();
    QVector<QCPGraphData> line;
    line.reserve(static_cast<qsizetype>(histogram.counts().size()) + 2);
    line.append(QCPGraphData(histogram.low() - width / 2, 0)); // the fill's feet
    for (std::size_t bin = 0; bin < histogram.counts().size(); ++bin)
        line.append({histogram.center(bin), percentOf(histogram.counts()[bin], histogram)});
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
    m_max = highest(histogram);
    m_histogram = histogram;
}

void HistogramGraph::setGhost(const std::optional<Histogram>& histogram)
{
    m_ghostHistogram = histogram;
    m_ghostGreatest = histogram ? highest(*histogram) : 0;
    m_ghost->data()->set(histogram ? outlineOf(*histogram) : QVector<QCPGraphData>(), true);
    m_ghost->setVisible(histogram.has_value());
    if (histogram)
        m_ghost->addToLegend();
    else
        m_ghost->removeFromLegend();
}

std::optional<HistogramGraph::Bin> HistogramGraph::binAt(double key) const
{
    if (!m_histogram)
        return std::nullopt;
    const Histogram& histogram = *m_histogram;
    Bin bin{-infinity, infinity, percentAt(key, histogram), std::nullopt};
    if (m_ghostHistogram)
        bin.ghostPercent = percentAt(key, *m_ghostHistogram);
    if (key < histogram.low()) {
        bin.high = histogram.low();
    } else if (key > histogram.high()) {
        bin.low = histogram.high();
    } else {
        bin.low = edgeOf(binOf(key, histogram), histogram);
        bin.high = edgeOf(binOf(key, histogram) + 1, histogram);
    }
    return bin;
}

} // namespace actigrad
