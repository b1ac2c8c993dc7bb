#include "app/look/application_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace actigrad {

QImage applicationIconImage(int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(QString(":/package/org.actigrad.Actigrad.svg")).render(&painter);
    return image;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int pixels : iconSizes)
        icon.addPixmap(QPixmap::fromImage(applicationIconImage(pixels)));
    return icon;
}

} // namespace actigrad
