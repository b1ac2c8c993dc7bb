#include "app/window/icons.h"

#include "app/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace actigrad {
namespace {

constexpr int gridSize = 20; // the grid that icons are drawn on
constexpr int density = 3;   // pixels per unit: sharp on dense screens

void drawRestart(QPainter& painter)
{
    QPainterPath arc;
    arc.arcMoveTo(QRectF(4, 4, 12, 12), 60);
    arc.arcTo(QRectF(4, 4, 12, 12), 60, -300);
    painter.strokePath(arc, painter.pen());
    painter.drawPolygon(QPolygonF{{9, 1}, {9, 8}, {13.5, 4.5}});
}

void drawPause(QPainter& painter)
{
    painter.drawRect(QRectF(5, 4, 3, 12));
    painter.drawRect(QRectF(12, 4, 3, 12));
}

void drawResume(QPainter& painter)
{
    painter.drawPolygon(QPolygonF{{6, 4}, {6, 16}, {16, 10}});
}

void drawStep(QPainter& painter)
{
    painter.drawPolygon(QPolygonF{{5, 4}, {5, 16}, {12, 10}});
    painter.drawRect(QRectF(13, 4, 2, 12));
}

void drawNewSeed(QPainter& painter)
{
    QPainterPath die;
    die.addRoundedRect(QRectF(4, 4, 12, 12), 2.5, 2.5);
    painter.strokePath(die, painter.pen());
    for (const QPointF dot : {QPointF(7.2, 7.2), QPointF(12.8, 7.2), QPointF(10, 10),
                              QPointF(7.2, 12.8), QPointF(12.8, 12.8)})
        painter.drawEllipse(dot, 0.8, 0.8);
}

void drawExport(QPainter& painter)
{
    painter.drawLine(QPointF(10, 3), QPointF(10, 10));
    painter.drawPolygon(QPolygonF{{6.5, 8.5}, {13.5, 8.5}, {10, 12.5}});
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{4, 12}, {4, 16}, {16, 16}, {16, 12}});
}

QPixmap drawn(Icon icon, const QColor& color)
{
    QPixmap pixmap(gridSize * density, gridSize * density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(density, density);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    switch (icon) {
    case Icon::Restart:
        drawRestart(painter);
        break;
    case Icon::Pause:
        drawPause(painter);
        break;
    case Icon::Resume:
        drawResume(painter);
        break;
    case Icon::Step:
        drawStep(painter);
        break;
    case Icon::NewSeed:
        drawNewSeed(painter);
        break;
    case Icon::Export:
        drawExport(painter);
        break;
    }
    return pixmap;
}

} // namespace

QIcon makeIcon(Icon icon)
{
    const Theme& theme = Theme::current();
    QColor faded = theme.mutedText;
    faded.setAlphaF(0.45F);
    QIcon result;
    result.addPixmap(drawn(icon, theme.text), QIcon::Normal);
    result.addPixmap(drawn(icon, faded), QIcon::Disabled);
    return result;
}

} // namespace actigrad
