#include "app/controls/scale_track.h"

#include "app/controls/scale_ticks.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace actigrad {

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
        emit settled();
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
        return take(ScaleTicks::greatestScale);
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
    update();
}

} // namespace actigrad
