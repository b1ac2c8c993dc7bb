#include "app/look/text_color.h"

#include <QPalette>
#include <QWidget>

namespace actigrad {

void setTextColor(QWidget& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color); // on a background of Base
    label.setPalette(palette);
}

} // namespace actigrad
