#include "tests/app/window_support.h"

#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/plots/loss_panel.h"
#include "tests/core/support.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad::test {
namespace {

/// A folder that goes with the process.
const QTemporaryDir& folder()
{
    static const QTemporaryDir folder;
    return folder;
}

void writeScreen(const QString& file)
{
    QFile screen(file);
    if (!screen.open(QIODevice::WriteOnly))
        qFatal("no screen");
    screen.write(R"({"screens": [{"name": "test", "x": 0, "y": 0, "width": 1920, "height": 1080,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
}

QString withoutMnemonic(QString text)
{
    return text.remove('&');
}

/// Of WCAG 2.1, from 0 to 1.
double luminance(const QColor& color)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QWindow* windowOf(const QWidget& widget)
{
    return widget.window()->windowHandle();
}

QPoint inWindow(const QWidget& widget, QPoint at)
{
    return widget.mapTo(widget.window(), at);
}

ScaleTrack& trackOf(const MainWindow& window, ParameterIndex parameter)
{
    return window.controls().slider(parameter).track();
}

} // namespace

void prepareWindowTest(int /*argc*/, char** /*argv*/)
{
    const QString screen = folder().filePath("screen.json");
    writeScreen(screen);
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.toUtf8());
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    QCoreApplication::setOrganizationName("actigrad-test");
    QCoreApplication::setApplicationName("actigrad-test");
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder().path());
}

ShownWindow::ShownWindow(const Options& options)
    : m_window(std::make_unique<MainWindow>(options, m_translations))
{
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()) ||
        !waitFor([this] { return m_window->dashboard().scene().observation != nullptr; }))
        qWarning("the window shows no run");
}

ShownWindow::~ShownWindow() = default;

void ShownWindow::close()
{
    m_window->close();
    m_window.reset();
}

void ShownWindow::reopen()
{
    close();
    m_window = std::make_unique<MainWindow>(Options(), m_translations);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window does not become active");
}

void forgetSettings()
{
    QSettings().clear();
}

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 5'000 * slowness());
}

std::int64_t stepsOf(const MainWindow& window)
{
    const RunRecord* run = window.session().currentRun();
    return run != nullptr ? run->history->steps() : 0;
}

bool waitForSteps(const MainWindow& window, std::int64_t more)
{
    const auto target = stepsOf(window) + more;
    return waitFor([&] { return stepsOf(window) >= target; });
}

bool waitForPreview(const MainWindow& window)
{
    return waitFor([&] {
        const Scene& scene = window.dashboard().scene();
        return scene.observation && scene.observation->step == 0 &&
               *scene.config == window.controls().config();
    });
}

PlotPanel& panelOf(const MainWindow& window, const QString& fileName)
{
    const auto& panels = window.dashboard().panels();
    const auto found = std::ranges::find(panels, fileName, &PlotPanel::fileName);
    if (found == panels.end())
        qFatal("no panel %s", qPrintable(fileName));
    return **found;
}

QWidget& plotOf(const PlotPanel& panel)
{
    return panel.plot();
}

std::vector<double> valuesOf(const PlotPanel& panel)
{
    std::vector<double> values;
    for (int i = 0; i < panel.plot().plottableCount(); ++i) {
        QCPAbstractPlottable* plottable = panel.plot().plottable(i);
        if (const auto* graph = qobject_cast<QCPGraph*>(plottable)) {
            for (const QCPGraphData& point : *graph->data())
                values.insert(values.end(), {point.key, point.value});
        } else if (const auto* bars = qobject_cast<QCPBars*>(plottable)) {
            for (const QCPBarsData& bar : *bars->data())
                values.insert(values.end(), {bar.key, bar.value});
        } else if (const auto* map = qobject_cast<QCPColorMap*>(plottable)) {
            for (int x = 0; x < map->data()->keySize(); ++x) {
                for (int y = 0; y < map->data()->valueSize(); ++y)
                    values.push_back(map->data()->cell(x, y));
            }
        }
    }
    return values;
}

Ranges rangesOf(const PlotPanel& panel)
{
    const QCPRange x = panel.plot().xAxis->range();
    const QCPRange y = panel.plot().yAxis->range();
    return {x.lower, x.upper, y.lower, y.upper};
}

QString readOutOf(const PlotPanel& panel)
{
    for (int i = 0; i < panel.plot().itemCount(); ++i) {
        const auto* text = qobject_cast<QCPItemText*>(panel.plot().item(i));
        if (text != nullptr && text->visible() && text->layer()->name() == "overlay-read-out")
            return text->text();
    }
    return {};
}

int replotsWithin(const PlotPanel& panel, int milliseconds)
{
    int count = 0;
    QObject scope;
    QObject::connect(&panel.plot(), &QCustomPlot::afterReplot, &scope, [&count] { ++count; });
    QTest::qWait(milliseconds);
    return count;
}

QPoint placeIn(const PlotPanel& panel, double x, double y)
{
    const QRect rect = panel.plot().axisRect()->rect();
    return {rect.left() + qRound(x * rect.width()), rect.top() + qRound((1 - y) * rect.height())};
}

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

void dragSlider(MainWindow& window, ParameterIndex parameter, double scale)
{
    ScaleTrack& track = trackOf(window, parameter);
    const QPoint from = track.positionOf(track.scale());
    const QPoint to = track.positionOf(scale);
    press(track, from);
    constexpr int moves = 12;
    for (int i = 1; i <= moves; ++i)
        moveTo(track, from + (to - from) * i / moves);
}

void releaseSlider(MainWindow& window, ParameterIndex parameter)
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

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace actigrad::test
