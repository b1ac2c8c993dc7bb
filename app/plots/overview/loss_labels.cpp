#include "app/plots/overview/loss_labels.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace actigrad {
namespace {

constexpr int sampleLength = 16; // pixels, as what follows
constexpr int labelGap = 5;

} // namespace

LossLabels::LossLabels(QCustomPlot& plot) : QCPAbstractItem(&plot)
{
    setClipToAxisRect(false);
    setSelectable(false);
    setLayer("overlay");
}

double LossLabels::selectTest(const QPointF& /*position*/, bool /*onlySelectable*/,
                              QVariant* /*details*/) const
{
    return -1;
}

std::vector<double> LossLabels::places(double height) const
{
    const QCPAxisRect& axes = *mParentPlot->axisRect();
    const double top = axes.top() + height / 2;
    const double bottom = axes.bottom() - height / 2;
    std::vector<double> places;
    for (const Label& label : m_labels)
        places.push_back(std::clamp(mParentPlot->yAxis->coordToPixel(label.loss), top, bottom));
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return places[i]; });
    double free = top;
    for (const std::size_t i : order) { // down where the one above needs the room
        places[i] = std::max(places[i], free);
        free = places[i] + height;
    }
    double limit = bottom;
    std::ranges::reverse(order);
    for (const std::size_t i : order) { // and up from the lower edge
        places[i] = std::min(places[i], limit);
        limit = places[i] - height;
    }
    return places;
}

void LossLabels::draw(QCPPainter* painter)
{
    const QFont font = mParentPlot->legend->font();
    const QFontMetricsF metrics(font);
    const std::vector<double> middles = places(metrics.height());
    const double left = mParentPlot->axisRect()->right() + labelGap;
    const double room = width - sampleLength - 3 * labelGap;
    painter->setFont(font);
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const Label& label = m_labels[i];
        painter->setPen(label.pen);
        painter->drawLine(QLineF(left, middles[i], left + sampleLength, middles[i]));
        painter->setPen(m_textColor);
        const QRectF place(left + sampleLength + labelGap, middles[i] - metrics.height() / 2, room,
                           metrics.height());
        painter->drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          metrics.elidedText(label.text, Qt::ElideMiddle, room));
    }
}

} // namespace actigrad
