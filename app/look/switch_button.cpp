#include "app/look/switch_button.h"

#include "app/look/outlines.h"
#include "app/look/theme.h"

#include <QPainter>

namespace actigrad {

SwitchButton::SwitchButton(QWidget* parent) : QToolButton(parent)
{
    setCheckable(true);
}

QSize SwitchButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().averageCharWidth(),
            fontMetrics().height() + 4};
}

void SwitchButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool isOver = underMouse() && isEnabled();
    const QColor outline = hasFocus() ? theme.accent : blend(theme.border, theme.mutedText, 0.5);
    const double fill = isChecked() ? (theme.isDark() ? 0.35 : 0.18) : isOver ? 0.06 : 0;
    painter.setPen(QPen(isChecked() ? theme.accent : outline, hasFocus() ? 2 : 1));
    painter.setBrush(blend(theme.panel, theme.accent, fill));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(isEnabled() ? theme.text : theme.mutedText);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

} // namespace actigrad
