#pragma once

class QColor;
class QWidget;

namespace actigrad {

/// Sets a label's text colour, independent of its background.
void setTextColor(QWidget& label, const QColor& color);

} // namespace actigrad
