#include "app/controls/scale_track.h"

#include "app/controls/scale_ticks.h"
#include "app/look/number_format.h"
#include "app/look/outlines.h"
#include "app/look/text_scale.h"
#include "app/look/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <utility>

namespace actigrad {
namespace {

double handleRadius()
{
    return scaled(6.5);
}
/// Around the handle, with the focus.
double ringWidth()
{
    return scaled(2.5);
}
/// Half a mark's label.
double margin()
{
    return scaled(10.0);
}
/// From 0 to 0.001.
double zeroGap()
{
    return scaled(14.0);
}
double grooveHeight()
{
    return scaled(4.0);
}
double diamondRadius()
{
    return scaled(4.0);
}

constexpr std::array labelledMarks{0.01, 0.1, 1.0};

} // namespace

ScaleTrack::ScaleTrack(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    setRange(0, ScaleTicks::last);
    setSingleStep(ScaleTicks::singleStep);
    setPageStep(ScaleTicks::pageStep);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setScale(m_scale);

    // Longer than a double click may take: its first click must not count as an edit.
    m_pause.setInterval(QApplication::doubleClickInterval() + 50);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ScaleTrack::settle);
    connect(this, &QSlider::valueChanged, this, [this](int tick) { // assistive technology
        if (m_following)
            return;
        take(ScaleTicks::scaleAt(tick));
        m_pause.start();
    });
}

void ScaleTrack::setScale(double scale)
{
    const QScopedValueRollback following(m_following, true);
    m_scale = scale;
    m_undecided = false;
    setValue(ScaleTicks::tickOf(scale));
    update();
}

void ScaleTrack::setUndecided(double about)
{
    setScale(about);
    m_undecided = true;
}

void ScaleTrack::setKaiming(double scale)
{
    m_kaiming = scale;
    update();
}

/// The scale changes by the user's hand.
void ScaleTrack::take(double scale)
{
    if (scale == m_scale && !m_undecided)
        return;
    setScale(scale);
    m_unsettled = true;
    emit scaleChanged(scale);
}

void ScaleTrack::settle()
{
    m_pause.stop();
    if (std::exchange(m_unsettled, false))
        emit editingFinished();
}

void ScaleTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pause.stop();
    m_dragging = true;
    m_moved = false;
    m_grabOffset = 0;
    if (isOnKaimingMark(event->position())) {
        m_grabOffset = event->position().x() - xOf(m_kaiming);
        take(m_kaiming);
    } else if (isOnHandle(event->position())) {
        m_grabOffset = event->position().x() - xOf(m_scale);
    } else {
        take(scaleAt(event->position().x()));
    }
    update();
}

void ScaleTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging) {
        event->ignore();
        return;
    }
    m_moved = true;
    take(scaleAt(event->position().x() - m_grabOffset));
}

void ScaleTrack::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_dragging, false))
        return;
    update();
    if (m_moved)
        settle();
    else
        m_pause.start(); // perhaps the first half of a double click
}

void ScaleTrack::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    take(m_defaultScale);
    settle();
}

void ScaleTrack::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore(); // the panel scrolls
        return;
    }
    constexpr int notch = 120; // eighths of a degree
    m_wheelAngle += event->angleDelta().y();
    const int notches = std::exchange(m_wheelAngle, m_wheelAngle % notch) / notch;
    if (notches != 0)
        take(stepped(notches * ScaleTicks::singleStep));
    m_pause.start();
    event->accept();
}

/// Some ticks on from the scale. Steps stop at 0, at the Kaiming mark and at the right end.
double ScaleTrack::stepped(int ticks) const
{
    const int from = ScaleTicks::tickOf(m_scale);
    const int to = from == 0 ? std::min(ticks, 1) : from + ticks;
    const double target = ScaleTicks::scaleAt(std::clamp(to, 0, ScaleTicks::last));
    const auto [low, high] = std::minmax(m_scale, target);
    const bool passesKaiming = m_kaiming > low && m_kaiming < high;
    return passesKaiming && std::abs(ticks) <= ScaleTicks::singleStep ? m_kaiming : target;
}

void ScaleTrack::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return take(stepped(-ScaleTicks::singleStep));
    case Qt::Key_Right:
    case Qt::Key_Up:
        return take(stepped(ScaleTicks::singleStep));
    case Qt::Key_PageDown:
        return take(stepped(-ScaleTicks::pageStep));
    case Qt::Key_PageUp:
        return take(stepped(ScaleTicks::pageStep));
    case Qt::Key_Home:
        return take(0);
    case Qt::Key_End:
        return take(ScaleTicks::maxTrackScale);
    default:
        event->ignore();
    }
}

void ScaleTrack::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && !m_dragging)
        settle();
    QSlider::keyReleaseEvent(event);
}

void ScaleTrack::focusOutEvent(QFocusEvent* event)
{
    QSlider::focusOutEvent(event);
    settle();
}

void ScaleTrack::changeEvent(QEvent* event)
{
    QSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

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
        return margin();
    const double bounded = std::clamp(scale, ScaleTicks::minTrackScale, ScaleTicks::maxTrackScale);
    const double share = std::log10(bounded / ScaleTicks::minTrackScale) / 4;
    const double first = margin() + zeroGap();
    return first + share * (width() - margin() - first);
}

double ScaleTrack::scaleAt(double x) const
{
    const double first = margin() + zeroGap();
    if (x < margin() + zeroGap() / 2)
        return 0;
    const double decade = (width() - margin() - first) / 4;
    const double hold = std::min(3.0, 0.08 * decade); // gently: what lies beside stays in reach
    const auto distance = [this, x](double mark) { return std::abs(x - xOf(mark)); };
    if (m_kaiming > 0 && distance(m_kaiming) <= hold) // before a mark beside it
        return m_kaiming;
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
    return {xOf(m_kaiming), height() / 2.0 - handleRadius() - ringWidth() - diamondRadius() + 1};
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
    return std::abs(off.x()) + std::abs(off.y()) <= diamondRadius() + 1.5;
}

bool ScaleTrack::isOnHandle(QPointF position) const
{
    return std::abs(position.x() - xOf(m_scale)) <= handleRadius() + 1;
}

QSize ScaleTrack::minimumSizeHint() const
{
    const int below = static_cast<int>(std::ceil(QFontMetricsF(markFont()).height()));
    const int half = static_cast<int>(handleRadius() + ringWidth());
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
    const double left = xOf(ScaleTicks::minTrackScale) - grooveHeight();
    const auto bar = [&](double from, double to, const QColor& color) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(from, y - grooveHeight() / 2, to - from, grooveHeight()),
                                grooveHeight() / 2, grooveHeight() / 2);
    };
    painter.setPen(Qt::NoPen);
    const QColor groove = blend(theme.border, theme.mutedText, 0.2);
    painter.setBrush(groove);
    painter.drawEllipse(QPointF(xOf(0), y), grooveHeight() / 2 + 0.5, grooveHeight() / 2 + 0.5);
    bar(left, xOf(ScaleTicks::maxTrackScale), groove);
    if (m_scale > 0 && !m_undecided)
        bar(left, xOf(m_scale), theme.accent);
}

void ScaleTrack::drawMarks(QPainter& painter) const
{
    const Theme& theme = Theme::current();
    const QFont small = markFont();
    const QFontMetricsF metrics(small);
    const double y = height() / 2.0;
    const double tick = y + grooveHeight() / 2 + 2;
    const auto label = [&](double scale) {
        const double x = xOf(scale);
        painter.setPen(QPen(blend(theme.border, theme.mutedText, 0.6), 1));
        painter.drawLine(QPointF(std::floor(x) + 0.5, tick),
                         QPointF(std::floor(x) + 0.5, tick + 4));
        const QString text = settingText(scale, locale());
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
    painter.setPen(linePen(theme.accent)); // by which it hangs at its own groove
    painter.drawLine(center, QPointF(center.x(), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const QPolygonF diamond{{{center.x(), center.y() - diamondRadius()},
                             {center.x() + diamondRadius(), center.y()},
                             {center.x(), center.y() + diamondRadius()},
                             {center.x() - diamondRadius(), center.y()}}};
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
        painter.drawEllipse(center, handleRadius() + ringWidth(), handleRadius() + ringWidth());
    }
    const bool isHeld = m_dragging || underMouse();
    if (m_undecided)
        painter.setPen(linePen(theme.mutedText, 1.5, Qt::DotLine));
    else
        painter.setPen(linePen(theme.accent, 2));
    painter.setBrush(isHeld ? blend(theme.panel, theme.accent, 0.35) : theme.panel);
    painter.drawEllipse(center, handleRadius() - 1, handleRadius() - 1);
}

} // namespace actigrad
