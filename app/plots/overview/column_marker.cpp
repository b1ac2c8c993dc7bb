#include "app/plots/overview/column_marker.h"

#include "app/look/theme.h"

#include <qcustomplot.h>

#include <algorithm>

namespace actigrad {
namespace {

constexpr double gap = 1.5; // pixels between a column and its frame
constexpr double frameWidth = 1.5;
constexpr double casingWidth = 4; // of which the frame covers the middle

QCPItemRect* addFrame(QCustomPlot& plot)
{
    auto* frame = new QCPItemRect(&plot);
    frame->setLayer("axes");
    frame->setBrush(Qt::NoBrush);
    frame->setVisible(false);
    for (QCPItemPosition* corner : {frame->topLeft, frame->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    return frame;
}

} // namespace

ColumnMarker::ColumnMarker(QCustomPlot& plot)
    : m_plot(plot), m_frames{addFrame(plot), addFrame(plot)}
{
    // Its width is in pixels, whatever the zoom.
    m_connection = QObject::connect(&plot, &QCustomPlot::beforeReplot, &plot, [this] { fit(); });
}

ColumnMarker::~ColumnMarker()
{
    QObject::disconnect(m_connection); // the plot may live on for a while
}

void ColumnMarker::place(std::optional<int> column)
{
    m_column = column;
    for (QCPItemRect* frame : m_frames)
        frame->setVisible(column.has_value());
    fit();
}

void ColumnMarker::fit()
{
    if (!m_column)
        return;
    const QCPRange range = m_plot.xAxis->range();
    const double pixel = range.size() / std::max(m_plot.axisRect()->width(), 1);
    const double half = 0.5 + (gap + frameWidth / 2) * pixel;
    for (QCPItemRect* frame : m_frames) {
        frame->topLeft->setCoords(*m_column - half, 0);
        frame->bottomRight->setCoords(*m_column + half, 1);
    }
}

void ColumnMarker::setTheme(const Theme& theme)
{
    m_frames[0]->setPen(linePen(theme.panel, casingWidth));
    m_frames[1]->setPen(linePen(theme.accent, frameWidth));
}

} // namespace actigrad
