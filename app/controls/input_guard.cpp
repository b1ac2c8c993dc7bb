#include "app/controls/input_guard.h"

#include <QKeyEvent>
#include <QWidget>

namespace actigrad {

void InputGuard::install(QWidget& control)
{
    control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(new InputGuard(control));
}

InputGuard::InputGuard(QWidget& control) : QObject(&control) {}

bool InputGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        event->accept();
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace actigrad
