#include "tests/app/window_input.h"

#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/window/main_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWheelEvent>

namespace actigrad::test {
namespace {

QString withoutMnemonic(QString text)
{
    return text.remove('&');
}

QWindow* windowOf(const QWidget& widget)
{
    return widget.window()->windowHandle();
}

QPoint inWindow(const QWidget& widget, QPoint at)
{
    return widget.mapTo(widget.window(), at);
}

ScaleTrack& trackOf(const MainWindow& window, ParameterId parameter)
{
    return window.controls().slider(parameter).track();
}

} // namespace

void press(QWidget& widget, QPoint at)
{
    QTest::mousePress(windowOf(widget), Qt::LeftButton, {}, inWindow(widget, at));
}

void moveTo(QWidget& widget, QPoint to)
{
    QTest::mouseMove(windowOf(widget), inWindow(widget, to));
}

void release(QWidget& widget, QPoint at)
{
    QTest::mouseRelease(windowOf(widget), Qt::LeftButton, {}, inWindow(widget, at));
}

void click(QWidget& widget)
{
    press(widget, widget.rect().center());
    release(widget, widget.rect().center());
}

void doubleClick(QWidget& widget, QPoint at)
{
    QTest::mouseDClick(windowOf(widget), Qt::LeftButton, {}, inWindow(widget, at));
    release(widget, at);
}

void drag(QWidget& widget, QPoint from, QPoint to)
{
    constexpr int moves = 8;
    press(widget, from);
    for (int i = 1; i <= moves; ++i)
        moveTo(widget, from + (to - from) * i / moves);
    release(widget, to);
}

void turnWheel(QWidget& widget, QPoint at, int notches)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

void type(MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!window.isActiveWindow()) { // no window manager gives it back after a dialog
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window does not become active");
    }
    QTest::keyClick(window.windowHandle(), key, modifiers);
}

void dragSlider(MainWindow& window, ParameterId parameter, double scale)
{
    ScaleTrack& track = trackOf(window, parameter);
    const QPoint from = track.positionOf(track.scale());
    const QPoint to = track.positionOf(scale);
    press(track, from);
    constexpr int moves = 12;
    for (int i = 1; i <= moves; ++i)
        moveTo(track, from + (to - from) * i / moves);
}

void releaseSlider(MainWindow& window, ParameterId parameter)
{
    ScaleTrack& track = trackOf(window, parameter);
    release(track, track.positionOf(track.scale()));
}

QAbstractButton* buttonIn(const QWidget& widget, const QString& text)
{
    for (auto* button : widget.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && withoutMnemonic(button->text()) == text)
            return button;
    }
    return nullptr;
}

bool clickButton(const QWidget& widget, const QString& text)
{
    QAbstractButton* button = buttonIn(widget, text);
    if (button == nullptr)
        return false;
    click(*button);
    return true;
}

QWidget* fieldIn(const QWidget& widget, const QString& label)
{
    for (const auto* candidate : widget.findChildren<QLabel*>()) {
        if (withoutMnemonic(candidate->text()) == label)
            return candidate->buddy();
    }
    return nullptr;
}

} // namespace actigrad::test
