#include "app/window/timeline/timeline_track.h"

#include "app/base/plain_text.h"
#include "app/look/number_format.h"
#include "app/look/outlines.h"
#include "app/look/text_scale.h"
#include "app/look/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace actigrad {
namespace {

constexpr int margin = 10;      // pixels at text scale 1, as what follows
constexpr double radius = 6;    // of the handle
constexpr double thickness = 4; // of the line
constexpr double markReach = 4; // of the pointer

} // namespace

TimelineTrack::TimelineTrack(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimelineTrack::sizeHint() const
{
    return {scaled(400), scaled(26)};
}

QSize TimelineTrack::minimumSizeHint() const
{
    return {scaled(120), scaled(26)};
}

void TimelineTrack::setLogarithmic(bool isLogarithmic)
{
    if (std::exchange(m_isLogarithmic, isLogarithmic) != isLogarithmic)
        update();
}

void TimelineTrack::setSteps(std::int64_t first, std::int64_t done, std::int64_t end)
{
    if (m_first == first && m_done == done && m_end == end)
        return;
    m_first = first;
    m_done = done;
    m_end = std::max<std::int64_t>(end, 1);
    update();
}

void TimelineTrack::setStep(std::int64_t step, bool isLive)
{
    if (m_step == step && m_isLive == isLive)
        return;
    m_step = step;
    m_isLive = isLive;
    update();
}

void TimelineTrack::setMarks(std::vector<Mark> marks)
{
    const auto isSame = [](const Mark& one, const Mark& other) {
        return one.step == other.step && one.color == other.color && one.text == other.text;
    };
    if (std::ranges::equal(m_marks, marks, isSame))
        return;
    m_marks = std::move(marks);
    update();
}

double TimelineTrack::xOf(std::int64_t step) const
{
    const double left = scaled(margin);
    const double room = width() - 2 * left;
    const auto steps = static_cast<double>(step);
    const auto end = static_cast<double>(m_end);
    const double share =
        m_isLogarithmic ? std::log10(steps + 1) / std::log10(end + 1) : steps / end;
    return left + std::clamp(share, 0.0, 1.0) * room;
}

std::int64_t TimelineTrack::stepAt(double x) const
{
    const double left = scaled(margin);
    const double room = std::max(1.0, width() - 2 * left);
    const double share = std::clamp((x - left) / room, 0.0, 1.0);
    const auto end = static_cast<double>(m_end);
    const double step =
        m_isLogarithmic ? std::pow(10.0, share * std::log10(end + 1)) - 1 : share * end;
    return std::clamp(std::int64_t{std::llround(step)}, m_first, std::max(m_first, m_done));
}

void TimelineTrack::choose(std::int64_t step)
{
    emit stepChosen(std::clamp(step, m_first, std::max(m_first, m_done)));
}

void TimelineTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(stepAt(event->position().x()));
}

void TimelineTrack::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        choose(stepAt(event->position().x()));
}

void TimelineTrack::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t few = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    constexpr std::int64_t page = 100;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_step - few);
    case Qt::Key_Right:
        return choose(m_step + few);
    case Qt::Key_PageDown:
        return choose(m_step - page);
    case Qt::Key_PageUp:
        return choose(m_step + page);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        emit liveChosen();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimelineTrack::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    constexpr qsizetype most = 6;
    QStringList texts;
    for (const Mark& mark : m_marks) {
        if (std::abs(xOf(mark.step) - help.pos().x()) <= scaled(markReach))
            texts += mark.text;
    }
    std::ranges::reverse(texts);
    if (texts.isEmpty())
        texts += tr("step %1").arg(countText(stepAt(help.pos().x())));
    if (texts.size() > most)
        texts = texts.mid(0, most) << "…";
    QToolTip::showText(help.globalPos(), plainToolTip(texts.join('\n')), this);
    return true;
}

void TimelineTrack::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double half = scaled(thickness) / 2;
    const auto bar = [&](double from, double to, const QColor& color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(from, y - half, to - from, 2 * half), half, half);
    };
    bar(xOf(0), xOf(m_end), blend(theme.border, theme.mutedText, 0.2));
    bar(xOf(m_first), xOf(m_done), blend(theme.panel, theme.accent, 0.5));
    for (const Mark& mark : m_marks) {
        painter.setPen(linePen(mark.color, 2));
        const double x = xOf(mark.step);
        painter.drawLine(QPointF(x, y - 3 * half), QPointF(x, y + 3 * half));
    }
    painter.setPen(linePen(theme.accent, hasFocus() ? 3 : 2));
    painter.setBrush(m_isLive ? theme.accent : theme.panel);
    painter.drawEllipse(QPointF(xOf(m_step), y), scaled(radius) - 1, scaled(radius) - 1);
}

void TimelineTrack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace actigrad
