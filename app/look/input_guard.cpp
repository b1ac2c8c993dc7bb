#include "app/look/input_guard.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QWidget>

namespace actigrad {

void InputGuard::install(QWidget& control)
{
    control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(new InputGuard(control));
}

InputGuard::InputGuard(QWidget& control)
    : QObject(&control), m_isList(qobject_cast<QComboBox*>(&control) != nullptr)
{
}

bool InputGuard::ownsSpace() const
{
    return !m_isList || !m_reachedByMouse;
}

bool InputGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) // it had it
            m_reachedByMouse = reason == Qt::MouseFocusReason;
    }
    if (event->type() == QEvent::ShortcutOverride && ownsSpace() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        event->accept();
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace actigrad
