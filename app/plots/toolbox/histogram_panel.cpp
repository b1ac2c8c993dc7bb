#include "app/plots/toolbox/histogram_panel.h"

#include "app/plots/toolbox/tickers.h"

namespace actigrad {
namespace {

constexpr double minOnLogAxis = 0.01; // percent: less than one of the 6,400 values of a batch

} // namespace

void HistogramPanel::setCountLogarithmic(bool logarithmic)
{
    m_logCount = logarithmic;
    plot().yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    plot().yAxis->setTicker(makeTicker(logarithmic));
    resetZoom();
}

void HistogramPanel::binValues(Histogram& into, const Tensor& tensor)
{
    into.add(tensor.values);
}

void HistogramPanel::drawHistogram(HistogramGraph& graph, const Histogram& empty,
                                   Tensor LayerObservation::*values, Binning binning)
{
    Histogram live = empty;
    binning(live, scene().shownLayer().*values);
    graph.setData(live);
    if (!isNewSubject())
        return;
    if (const LayerObservation* ghost = scene().ghostLayer()) {
        Histogram pinned = empty;
        binning(pinned, ghost->*values);
        graph.setGhost(pinned);
    } else {
        graph.setGhost(std::nullopt);
    }
}

void HistogramPanel::setRanges(double low, double high, double max)
{
    const double top = m_limit.update(max);
    if (isZoomed())
        return;
    plot().xAxis->setRange(low, high);
    if (m_logCount)
        plot().yAxis->setRange(minOnLogAxis, 100);
    else
        plot().yAxis->setRange(0, top);
}

} // namespace actigrad
