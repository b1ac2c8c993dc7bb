#include "app/controls/layer_picker.h"

#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>

namespace actigrad {
namespace {

int maxCell()
{
    return scaled(32);
}
int minCell()
{
    return scaled(18);
}
int cellHeight()
{
    return scaled(22);
}
constexpr int ring = 2; // around it, with the focus
constexpr double radius = 3;

} // namespace

LayerPicker::LayerPicker(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    InputGuard::install(*this);
    setPageStep(1);
    setRange(1, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void LayerPicker::setLayers(int layers)
{
    const QSignalBlocker silent(this);
    setRange(1, layers);
    updateGeometry();
    update();
}

void LayerPicker::setLayer(int layer)
{
    const QSignalBlocker silent(this);
    setValue(layer);
    update();
}

QRect LayerPicker::cell(int layer) const
{
    const int width = std::min(maxCell(), (this->width() - 2 * ring) / maximum());
    return {ring + (layer - 1) * width, (height() - cellHeight()) / 2, width, cellHeight()};
}

QSize LayerPicker::sizeHint() const
{
    return {maximum() * maxCell() + 2 * ring, cellHeight() + 2 * ring};
}

QSize LayerPicker::minimumSizeHint() const
{
    return {maximum() * minCell() + 2 * ring, cellHeight() + 2 * ring};
}

void LayerPicker::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(cell(1).united(cell(maximum()))).adjusted(0.5, 0.5, -0.5, -0.5);
    if (hasFocus()) {
        QColor glow = theme.accent;
        glow.setAlphaF(0.4F);
        painter.setPen(QPen(glow, 2 * ring));
        painter.drawRoundedRect(all, radius, radius);
    }
    QPainterPath outline;
    outline.addRoundedRect(all, radius, radius);
    painter.fillPath(outline, theme.panel);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(cell(layer()), theme.accent);
    painter.restore();
    for (int i = 1; i <= maximum(); ++i) {
        if (i > 1 && i != layer() && i - 1 != layer()) {
            painter.setPen(theme.border);
            painter.drawLine(QPointF(cell(i).left() + 0.5, all.top()),
                             QPointF(cell(i).left() + 0.5, all.bottom()));
        }
        painter.setPen(i == layer() ? theme.onAccent : theme.text);
        painter.drawText(cell(i), Qt::AlignCenter, countText(i, locale()));
    }
    painter.setPen(palette().color(QPalette::Window).darker(140)); // as Fusion outlines fields
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(all, radius, radius);
}

void LayerPicker::chooseAt(int x)
{
    const int width = cell(1).width();
    setValue(std::clamp(1 + (x - ring) / width, 1, maximum()));
}

void LayerPicker::mousePressEvent(QMouseEvent* event)
{
    const int x = event->position().toPoint().x();
    if (event->button() == Qt::LeftButton && x < cell(maximum()).right())
        chooseAt(x);
    else
        event->ignore();
}

void LayerPicker::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        chooseAt(event->position().toPoint().x());
}

void LayerPicker::mouseReleaseEvent(QMouseEvent* /*event*/) {}

void LayerPicker::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->modifiers() == Qt::NoModifier && digit >= 1 && digit <= maximum())
        setValue(digit);
    else
        QSlider::keyPressEvent(event);
}

void LayerPicker::changeEvent(QEvent* event)
{
    QSlider::changeEvent(event);
    update();
}

} // namespace actigrad
