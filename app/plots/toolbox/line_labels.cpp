#include "app/plots/toolbox/line_labels.h"

#include "app/look/text_scale.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace actigrad {
namespace {

constexpr int sampleLength = 14; // pixels at text scale 1, as what follows
constexpr int shortSample = 9;   // in two columns
constexpr int labelGap = 4;
constexpr double markSize = 5;

} // namespace

LineLabels::LineLabels(QCustomPlot& plot, int width) : QCPAbstractItem(&plot), m_width(width)
{
    setClipToAxisRect(false);
    setSelectable(false);
    setLayer("overlay");
}

int LineLabels::width() const
{
    return scaled(m_width);
}

double LineLabels::selectTest(const QPointF& /*position*/, bool /*onlySelectable*/,
                              QVariant* /*details*/) const
{
    return -1;
}

std::vector<LineLabels::Place> LineLabels::places(double height, int columns) const
{
    const QCPAxisRect& axes = *mParentPlot->axisRect();
    const double top = axes.top() + height / 2;
    const double bottom = std::max(top, axes.bottom() - height / 2);
    std::vector<Place> places;
    for (const Label& label : m_labels) {
        const QCPAxis& axis = label.axis != nullptr ? *label.axis : *mParentPlot->yAxis;
        const double pixel = label.end ? axis.coordToPixel(*label.end) : top;
        places.push_back({std::isfinite(pixel) ? std::clamp(pixel, top, bottom) : bottom, 0});
    }
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return places[i].middle; });
    const auto columnOf = [&](std::size_t rank) {
        return static_cast<int>(rank % static_cast<std::size_t>(columns));
    };
    std::vector<double> free(static_cast<std::size_t>(columns), top);
    for (std::size_t rank = 0; rank < order.size(); ++rank) { // down where one above needs the room
        Place& place = places[order[rank]];
        place.column = columnOf(rank);
        double& edge = free[static_cast<std::size_t>(place.column)];
        place.middle = std::max(place.middle, edge);
        edge = place.middle + height;
    }
    std::vector<double> limit(static_cast<std::size_t>(columns), bottom);
    std::ranges::reverse(order);
    for (const std::size_t i : order) { // and up from the lower edge
        double& edge = limit[static_cast<std::size_t>(places[i].column)];
        places[i].middle = std::min(places[i].middle, edge);
        edge = places[i].middle - height;
    }
    return places;
}

void LineLabels::drawMarks(QCPPainter& painter) const
{
    const QCPAxisRect& axes = *mParentPlot->axisRect();
    const double side = scaled(markSize);
    const double middle = axes.right() + scaled(labelGap) + side / 2;
    painter.setBrush(Qt::NoBrush);
    for (const Mark& mark : m_marks) {
        const double pixel = mParentPlot->yAxis->coordToPixel(mark.value);
        if (!std::isfinite(pixel) || pixel < axes.top() || pixel > axes.bottom())
            continue;
        painter.setPen(QPen(mark.color, scaled(1.5)));
        painter.drawRect(QRectF(middle - side / 2, pixel - side / 2, side, side));
    }
}

void LineLabels::draw(QCPPainter* painter)
{
    const QFont font = mParentPlot->legend->font();
    const QFontMetricsF metrics(font);
    const double height = metrics.height() * 0.92; // ascenders and descenders seldom meet
    const double needed = height * static_cast<double>(m_labels.size());
    const int columns = needed > mParentPlot->axisRect()->height() ? 2 : 1;
    const std::vector<Place> places = this->places(height, columns);
    const double strip = m_marks.empty() ? 0 : scaled(markSize + labelGap);
    const double all = mParentPlot->viewport().right() - mParentPlot->axisRect()->right();
    const double columnWidth = (all - strip) / columns;
    const double sample = scaled(columns > 1 ? shortSample : sampleLength);
    const double gap = scaled(columns > 1 ? labelGap / 2 : labelGap);
    drawMarks(*painter);
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const Label& label = m_labels[i];
        const double left =
            mParentPlot->axisRect()->right() + strip + gap + places[i].column * columnWidth;
        const double middle = places[i].middle;
        painter->setPen(label.pen);
        painter->drawLine(QLineF(left, middle, left + sample, middle));
        painter->setPen(m_textColor);
        QFont own = font;
        own.setBold(label.isBold);
        painter->setFont(own);
        const double room = columnWidth - sample - 2.5 * gap;
        const QRectF place(left + sample + gap, middle - metrics.height() / 2, room,
                           metrics.height());
        const bool isShort = columns > 1 && !label.shortText.isEmpty();
        const QString& text = isShort ? label.shortText : label.text;
        painter->drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          QFontMetricsF(own).elidedText(text, Qt::ElideMiddle, room));
    }
}

} // namespace actigrad
