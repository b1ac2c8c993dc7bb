#pragma once

#include <QObject>

class QWidget;

namespace actigrad {

/// Keeps for a control what is its own, and from it what is not: the space bar works the control
/// that has the focus, before any shortcut of the window, but a list that was reached by the mouse
/// leaves it to the window; the wheel scrolls the panel around a control without the focus.
class InputGuard : public QObject
{
    Q_OBJECT

public:
    /// Watches the control for as long as it lives.
    static void install(QWidget& control);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit InputGuard(QWidget& control);
    [[nodiscard]] bool ownsSpace() const;

    bool m_isList;
    bool m_reachedByMouse = false;
};

} // namespace actigrad
