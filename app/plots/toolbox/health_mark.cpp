#include "app/plots/toolbox/health_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace actigrad {

QColor colorOf(Health health, const Theme& theme)
{
    switch (health) {
    case Health::Good:
        return theme.good;
    case Health::Watch:
        return theme.watch;
    case Health::Bad:
        return theme.bad;
    case Health::None:
        break;
    }
    return theme.text;
}

void paintHealthMark(QPainter& painter, const QPointF& center, double size, Health health,
                     const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(health, theme));
    const double r = size / 2.0;
    QPainterPath shape;
    switch (health) {
    case Health::Good:
        shape.addEllipse(center, r, r);
        break;
    case Health::Watch:
        shape.addPolygon(QPolygonF{{center.x() - r, center.y() + r},
                                   {center.x() + r, center.y() + r},
                                   {center.x(), center.y() - r}});
        break;
    case Health::Bad:
        shape.addRect(QRectF(center - QPointF(r, r), QSizeF(size, size)));
        break;
    case Health::None:
        break;
    }
    painter.drawPath(shape);
}

} // namespace actigrad
