#pragma once

#include "core/training/run_config.h"

#include <QApplication>
#include <QPoint>
#include <QString>
#include <QTimer>

#include <functional>

class QAbstractButton;

namespace actigrad {
class MainWindow;
}

/// How tests work a window: as a user does, by mouse and keys that go through the window system.
namespace actigrad::test {

void press(QWidget& widget, QPoint at);
void moveTo(QWidget& widget, QPoint to); ///< with the buttons that are down
void release(QWidget& widget, QPoint at);
void click(QWidget& widget);
void doubleClick(QWidget& widget, QPoint at);
void drag(QWidget& widget, QPoint from, QPoint to);
void turnWheel(QWidget& widget, QPoint at, int notches);
/// To the window's widget that has the focus, shortcuts first.
void type(MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Drags the handle of a slider and holds it there.
void dragSlider(MainWindow& window, ParameterId parameter, double scale);
void releaseSlider(MainWindow& window, ParameterId parameter);

/// The visible button with this text, or null. Mnemonics do not count.
[[nodiscard]] QAbstractButton* buttonIn(const QWidget& widget, const QString& text);
/// Clicks on it.
/// @return false if there is none
[[nodiscard]] bool clickButton(const QWidget& widget, const QString& text);
/// The field that a label with this text stands for.
[[nodiscard]] QWidget* fieldIn(const QWidget& widget, const QString& label);

/// Acts on the next modal dialog or menu, which runs an event loop of its own.
template <typename Dialog>
void onDialog(std::function<void(Dialog&)> act)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, act = std::move(act)] {
        QWidget* const top = QApplication::activePopupWidget() != nullptr
                                 ? QApplication::activePopupWidget()
                                 : QApplication::activeModalWidget();
        auto* dialog = qobject_cast<Dialog*>(top);
        if (dialog == nullptr)
            return;
        timer->stop();
        timer->deleteLater();
        act(*dialog);
    });
    timer->start(10);
}

} // namespace actigrad::test
