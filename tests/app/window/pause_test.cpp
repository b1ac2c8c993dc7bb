#include "app/controls/control_panel.h"
#include "app/plots/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/figures_bar.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QSignalSpy>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr int aWhile = 200; // ms: thousands of steps, were there no pause

/// Pauses by key, and waits until the step under way has come in.
bool pause(MainWindow& window)
{
    type(window, Qt::Key_Space);
    return waitFor([&] {
        const RunRecord* run = window.session().currentRun();
        return run != nullptr && run->state == RunState::Paused;
    });
}

QString pauseText(const MainWindow& window)
{
    return window.actions().pause->text().remove('&');
}

} // namespace

class PauseTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void pauseHolds()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(pause(*window));
        QVERIFY(window->session().isPaused());
        const auto steps = stepsOf(*window);
        const QString figure = window->figures().text("step");
        QTest::qWait(aWhile);
        QCOMPARE(stepsOf(*window), steps);
        QCOMPARE(window->figures().text("step"), figure);
        QVERIFY(window->strip().text().contains("paused"));
        QCOMPARE(window->actions().pause->text(), QString("R&esume"));
    }

    void spaceResumes()
    {
        ShownWindow window;
        QVERIFY(pause(*window));
        type(*window, Qt::Key_Space);
        QVERIFY(!window->session().isPaused());
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(pauseText(*window), QString("Pause"));
    }

    void stepMakesExactlyOne()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(pause(*window));
        for (int i = 0; i < 3; ++i) {
            const auto steps = stepsOf(*window);
            type(*window, Qt::Key_F10);
            QVERIFY(waitFor([&] { return stepsOf(*window) > steps; }));
            QTest::qWait(aWhile / 2);
            QCOMPARE(stepsOf(*window), steps + 1);
            QCOMPARE(window->views().dashboard().scene().observation->step, steps);
            QCOMPARE(window->figures().text("step"), QLocale().toString(qlonglong{steps}));
        }
    }

    void stepsAskedForInOneBreathAreAllMade()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(pause(*window));
        const auto steps = stepsOf(*window);
        for (int i = 0; i < 5; ++i)
            window->actions().step->trigger();
        QVERIFY(waitFor([&] { return stepsOf(*window) >= steps + 5; }));
        QTest::qWait(aWhile / 2);
        QCOMPARE(stepsOf(*window), steps + 5);
    }

    void stepIsForPausesOnly()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(!window->actions().step->isEnabled());
        QVERIFY(pause(*window));
        QVERIFY(window->actions().step->isEnabled());
    }

    void scalesCanBeTriedWhilePaused()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(pause(*window));
        const auto steps = stepsOf(*window);
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        QVERIFY(window->strip().showsPreview());
        type(*window, Qt::Key_Escape);
        QVERIFY(window->session().isPaused());
        QCOMPARE(stepsOf(*window), steps);
    }

    void restartEndsThePause()
    {
        ShownWindow window;
        QVERIFY(pause(*window));
        type(*window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return window->session().runs().rowCount() == 2; }));
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(pauseText(*window), QString("Pause"));
    }

    void spaceOnACheckBoxTogglesIt()
    {
        ShownWindow window;
        auto* box = window->controls().findChild<QCheckBox*>();
        QVERIFY(box != nullptr);
        box->setFocus();
        type(*window, Qt::Key_Space);
        QVERIFY(box->isChecked());
        QVERIFY(!window->session().isPaused());
        type(*window, Qt::Key_Space);
        QVERIFY(!box->isChecked());
        QVERIFY(waitForSteps(*window, 50));
    }

    void spacePressesTheButtonThatHasTheFocus_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"Dismiss", "Back to the run (Esc)", "Restart training", "log step",
                                 "Reset zoom", "New seed", "Pause"})
            QTest::newRow(text) << text;
    }
    void spacePressesTheButtonThatHasTheFocus()
    {
        QFETCH(const QString, text);
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        if (text == "Dismiss") {
            window->openWords("/nowhere/words.txt");
            QVERIFY(waitFor([&] { return window->strip().showsProblem(); }));
        } else if (text.startsWith("Back")) {
            dragSlider(*window, id("W1"), 0.1);
            releaseSlider(*window, id("W1"));
        } else if (text == "Reset zoom") {
            const PlotPanel& panel = panelOf(*window, "h");
            turnWheel(plotOf(panel), placeIn(panel, 0.5, 0.5), 2);
        }
        QAbstractButton* button = buttonIn(*window, text);
        QVERIFY(button != nullptr);
        const QSignalSpy clicks(button, &QAbstractButton::clicked);
        button->setFocus();
        type(*window, Qt::Key_Space);
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(window->session().isPaused(), text == "Pause");
    }

    void spacePausesAfterAClickOnAButton()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(clickButton(*window, "Restart training")); // of the tool bar
        QVERIFY(waitFor([&] { return window->session().runs().rowCount() == 2; }));
        QVERIFY(pause(*window));
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        QVERIFY(clickButton(window->strip(), "Back to the run (Esc)"));
        type(*window, Qt::Key_Space);
        QVERIFY(!window->session().isPaused());
    }

    void spaceOnAPlotPauses()
    {
        ShownWindow window;
        plotOf(panelOf(*window, "h")).setFocus();
        type(*window, Qt::Key_Space);
        QVERIFY(window->session().isPaused());
    }

    void spaceOnASliderPauses()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1")); // it has the focus now
        type(*window, Qt::Key_Space);
        QVERIFY(window->session().isPaused());
    }
};

ACTIGRAD_WINDOW_TEST_MAIN(PauseTest)
#include "pause_test.moc"
