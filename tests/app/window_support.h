#pragma once

#include "app/options/options.h"
#include "app/options/translations.h"
#include "app/plots/overview/dashboard.h"
#include "app/session/session.h"
#include "app/window/main_window.h"
#include "app/window/panel_stack.h"
#include "app/window/run_controller.h"
#include "app/window/view_stack.h"
#include "app/window/word_controller.h"
#include "tests/app/window_input.h"
#include "tests/test_program.h"

#include <QApplication>
#include <QColor>
#include <QPoint>
#include <QString>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

/// What the tests of the window share.
namespace actigrad::test {

/// English, a decimal point, a screen of 1920×1080 that is nowhere, and settings in a folder that
/// goes with the process. To be called before there is an application.
void prepareWindowTest();

/// Runs a test of windows.
template <typename Test>
int runWindowTest(int argc, char** argv)
{
    prepareWindowTest();
    const QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// A window that is shown, has drawn step 0 of its run and trains at full speed, with the settings
/// that are kept.
class ShownWindow
{
public:
    explicit ShownWindow(const Options& options = {}, WordLoader::Load load = loadWords);
    ~ShownWindow();

    MainWindow& operator*() const { return *m_window; }
    MainWindow* operator->() const { return m_window.get(); }

    void close(); ///< by the user; then it is destroyed
    void reopen();

private:
    Translations m_translations;
    std::unique_ptr<MainWindow> m_window;
};

/// Removes all settings.
void forgetSettings();

/// Waits for what will come, however busy the machine is: for four minutes at the most.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);

/// Losses of the run under way.
[[nodiscard]] std::int64_t stepsOf(const MainWindow& window);
/// Waits until the run has made so many more steps.
[[nodiscard]] bool waitForSteps(const MainWindow& window, std::int64_t more);
/// Waits until the plots show step 0 of what the controls say.
[[nodiscard]] bool waitForPreview(const MainWindow& window);

/// The panel whose pictures have this name.
[[nodiscard]] PlotPanel& panelOf(const MainWindow& window, const QString& fileName);
/// All that the panel's graphs, bars and maps hold.
[[nodiscard]] std::vector<double> valuesOf(const PlotPanel& panel);

struct Ranges
{
    double left;
    double right;
    double bottom;
    double top;
    bool operator==(const Ranges&) const = default;
};
[[nodiscard]] Ranges rangesOf(const PlotPanel& panel);
/// What is shown of the value under the pointer.
[[nodiscard]] QString readOutOf(const PlotPanel& panel);
/// Waits until the panel was painted so many times more.
[[nodiscard]] bool waitForReplots(const PlotPanel& panel, int count);
/// How often a panel is painted while another is painted ten times.
[[nodiscard]] int replotsMeanwhile(const PlotPanel& panel, const PlotPanel& other);

/// Waits until the trainer and the window have gone through all that was asked of them so far. A
/// run that is not paused makes steps meanwhile, and the window knows of them.
[[nodiscard]] bool settle(MainWindow& window);
/// A point between its axes, in the plot's coordinates.
[[nodiscard]] QPoint placeIn(const PlotPanel& panel, double x, double y);
[[nodiscard]] QWidget& plotOf(const PlotPanel& panel);

/// Of two colours, from 1 to 21, as WCAG 2.1 has it.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace actigrad::test

#define ACTIGRAD_WINDOW_TEST(Test)                                                                 \
    ACTIGRAD_REGISTER_TEST(Test, (actigrad::test::runWindowTest<Test>))
