#pragma once

class QColor;
class QWidget;

namespace actigrad {

/// Of a label, whatever the background that it stands on.
void setTextColor(QWidget& label, const QColor& color);

} // namespace actigrad
