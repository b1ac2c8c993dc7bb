// How ScaleTrack looks, and what its pixels mean.

#include "app/look/number_text.h"
#include "app/look/outlines.h"
#include "app/controls/scale_ticks.h"
#include "app/controls/scale_track.h"
#include "app/look/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace actigrad {
namespace {

constexpr double handleRadius = 6.5;
constexpr double ringWidth = 2.5; // around the handle, with the focus
constexpr double margin = 10;     // half a mark's label
constexpr double zeroGap = 14;    // from 0 to 0.001
constexpr double grooveHeight = 4;
constexpr double diamondRadius = 4;

constexpr std::array labelledMarks{0.01, 0.1, 1.0};

} // namespace

QFont ScaleTrack::markFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(6.5, font().pointSizeF() * 0.75));
    return small;
}

std::vector<double> ScaleTrack::marks() const
{
    std::vector<double> all(labelledMarks.begin(), labelledMarks.end());
    if (m_kaiming > 0)
        all.push_back(m_kaiming);
    return all;
}

double ScaleTrack::xOf(double scale) const
{
    if (!(scale > 0))
        return margin;
    const double bounded = std::clamp(scale, ScaleTicks::leastScale, ScaleTicks::greatestScale);
    const double share = std::log10(bounded / ScaleTicks::leastScale) / 4;
    const double first = margin + zeroGap;
    return first + share * (width() - margin - first);
}

double ScaleTrack::scaleAt(double x) const
{
    const double first = margin + zeroGap;
    if (x < margin + zeroGap / 2)
        return 0;
    const double decade = (width() - margin - first) / 4;
    const double hold = std::min(3.0, 0.08 * decade); // gently: what lies beside stays in reach
    const auto distance = [this, x](double mark) { return std::abs(x - xOf(mark)); };
    const auto all = marks();
    const double nearest = *std::ranges::min_element(all, {}, distance);
    if (distance(nearest) <= hold)
        return nearest;
    const double ticks = (x - first) / decade * ScaleTicks::perDecade;
    return ScaleTicks::scaleAt(
        std::clamp(1 + static_cast<int>(std::lround(ticks)), 1, ScaleTicks::last));
}

QPoint ScaleTrack::positionOf(double scale) const
{
    return {static_cast<int>(std::lround(xOf(scale))), height() / 2};
}

QPointF ScaleTrack::kaimingCenter() const
{
    return {xOf(m_kaiming), height() / 2.0 - handleRadius - ringWidth - diamondRadius + 1};
}

QPoint ScaleTrack::kaimingPosition() const
{
    return kaimingCenter().toPoint();
}

/// It stands above the groove, and so above what else may be nearer.
bool ScaleTrack::isOnKaimingMark(QPointF position) const
{
    if (m_kaiming <= 0)
        return false;
    const QPointF off = position - kaimingCenter();
    return std::abs(off.x()) + std::abs(off.y()) <= diamondRadius + 1.5;
}

bool ScaleTrack::isOnHandle(QPointF position) const
{
    return std::abs(position.x() - xOf(m_scale)) <= handleRadius + 1;
}

QSize ScaleTrack::minimumSizeHint() const
{
    const int below = static_cast<int>(std::ceil(QFontMetricsF(markFont()).height()));
    const int half = static_cast<int>(handleRadius + ringWidth);
    return {112, 2 * (half + below - 1)};
}

QSize ScaleTrack::sizeHint() const
{
    return {176, minimumSizeHint().height()};
}

void ScaleTrack::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    drawMarks(painter);
    drawGroove(painter);
    drawHandle(painter);
}

/// The filled part tells a scale of 0, where there is none, from a small one.
void ScaleTrack::drawGroove(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const double y = height() / 2.0;
    const double left = xOf(ScaleTicks::leastScale) - grooveHeight;
    const auto bar = [&](double from, double to, const QColor& color) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(from, y - grooveHeight / 2, to - from, grooveHeight),
                                grooveHeight / 2, grooveHeight / 2);
    };
    painter.setPen(Qt::NoPen);
    const QColor groove = blend(theme.border, theme.mutedText, 0.2);
    painter.setBrush(groove);
    painter.drawEllipse(QPointF(xOf(0), y), grooveHeight / 2 + 0.5, grooveHeight / 2 + 0.5);
    bar(left, xOf(ScaleTicks::greatestScale), groove);
    if (m_scale > 0 && !m_undecided)
        bar(left, xOf(m_scale), theme.accent);
}

void ScaleTrack::drawMarks(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QFont small = markFont();
    const QFontMetricsF metrics(small);
    const double y = height() / 2.0;
    const double tick = y + grooveHeight / 2 + 2;
    const auto label = [&](double scale) {
        const double x = xOf(scale);
        painter.setPen(QPen(blend(theme.border, theme.mutedText, 0.6), 1));
        painter.drawLine(QPointF(std::floor(x) + 0.5, tick),
                         QPointF(std::floor(x) + 0.5, tick + 4));
        const QString text = shortNumber(scale, locale());
        painter.setPen(theme.mutedText);
        painter.drawText(
            QPointF(x - metrics.horizontalAdvance(text) / 2, height() - metrics.descent()), text);
    };
    painter.setFont(small);
    label(0);
    for (const double mark : labelledMarks)
        label(mark);

    if (m_kaiming <= 0)
        return;
    const QPointF center = kaimingCenter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const QPolygonF diamond{{{center.x(), center.y() - diamondRadius},
                             {center.x() + diamondRadius, center.y()},
                             {center.x(), center.y() + diamondRadius},
                             {center.x() - diamondRadius, center.y()}}};
    painter.drawPolygon(diamond);
}

void ScaleTrack::drawHandle(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QPointF center(xOf(m_scale), height() / 2.0);
    if (hasFocus()) {
        QColor ring = theme.accent;
        ring.setAlphaF(0.4F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ring);
        painter.drawEllipse(center, handleRadius + ringWidth, handleRadius + ringWidth);
    }
    const bool isHeld = m_dragging || underMouse();
    if (m_undecided)
        painter.setPen(QPen(theme.mutedText, 1.5, Qt::DotLine));
    else
        painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(isHeld ? blend(theme.panel, theme.accent, 0.35) : theme.panel);
    painter.drawEllipse(center, handleRadius - 1, handleRadius - 1);
}

} // namespace actigrad
