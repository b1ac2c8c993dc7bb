#include "app/plots/toolbox/histogram_panel.h"

#include "app/look/number_format.h"
#include "app/plots/toolbox/tickers.h"

#include <algorithm>

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

void HistogramPanel::drawTheory(HistogramGraph& graph, const Histogram& bins,
                                const std::function<double(const LayerTheory&, double)>& cdf)
{
    if (const LayerTheory* layer = shownTheory())
        graph.setTheory(bins, [&](double x) { return cdf(*layer, x); });
    else
        graph.setTheory(bins, nullptr);
}

const LayerTheory* HistogramPanel::shownTheory() const
{
    if (!scene().theory || scene().theory->layers.empty())
        return nullptr;
    const auto& layers = scene().theory->layers;
    return &layers[std::min(scene().layer, layers.size() - 1)];
}

QString HistogramPanel::theoryNote() const
{
    const LayerTheory* layer = shownTheory();
    if (layer == nullptr)
        return {};
    return traits().canSaturate() ? tr("dashed: theory %1").arg(shareText(layer->saturated))
                                  : tr("dashed: theory");
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
