#include "app/plots/overview/settled_graphs.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace actigrad {
namespace {

constexpr std::chrono::milliseconds mostTime(12); // that painting keeps the event loop at once

bool isExport(const QCPPainter& painter)
{
    return painter.modes().testFlag(QCPPainter::pmNoCaching);
}

} // namespace

void SettlingGraph::draw(QCPPainter* painter)
{
    if (!m_settled || isExport(*painter))
        QCPGraph::draw(painter);
}

void SettlingGraph::paint(QCPPainter& painter)
{
    painter.save();
    painter.setClipRect(clipRect().translated(0, -1)); // as QCPLayer::draw has it
    applyDefaultAntialiasingHint(&painter);
    QCPGraph::draw(&painter);
    painter.restore();
}

SettledGraphs::SettledGraphs(QCustomPlot& plot) : QCPLayerable(&plot) {}

void SettledGraphs::setGraphs(std::vector<SettlingGraph*> graphs)
{
    if (graphs == m_graphs)
        return;
    const auto [old, added] = std::ranges::mismatch(m_graphs, graphs);
    if (old != m_graphs.end())
        invalidate();
    m_graphs = std::move(graphs);
}

QRect SettledGraphs::clipRect() const
{
    return parentPlot()->axisRect()->rect();
}

SettledGraphs::View SettledGraphs::currentView() const
{
    const QCustomPlot& plot = *parentPlot();
    return {plot.viewport().size(),  plot.bufferDevicePixelRatio(), clipRect(),
            plot.xAxis->range(),     plot.yAxis->range(),           plot.xAxis->scaleType(),
            plot.yAxis->scaleType(), plot.notAntialiasedElements()};
}

void SettledGraphs::draw(QCPPainter* painter)
{
    if (m_graphs.empty() || isExport(*painter))
        return;
    const View view = currentView();
    if (view != m_view) {
        m_view = view;
        invalidate();
    }
    if (m_painted < m_graphs.size())
        paintPicture();
    painter->drawPixmap(0, 0, m_picture);
}

void SettledGraphs::paintPicture()
{
    if (m_painted == 0) {
        m_picture = QPixmap(m_view.size * m_view.pixelRatio);
        m_picture.setDevicePixelRatio(m_view.pixelRatio);
        m_picture.fill(Qt::transparent);
    }
    using Clock = std::chrono::steady_clock;
    QCPPainter painter(&m_picture);
    for (const auto start = Clock::now();
         m_painted < m_graphs.size() && Clock::now() - start < mostTime; ++m_painted)
        m_graphs[m_painted]->paint(painter);
    if (m_painted == m_graphs.size())
        return;
    // a queued replot alone would come before anything else that waits for the event loop
    QTimer::singleShot(std::chrono::milliseconds(1), parentPlot(),
                       [plot = parentPlot()] { plot->replot(QCustomPlot::rpQueuedReplot); });
}

} // namespace actigrad
