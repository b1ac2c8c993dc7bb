#include "app/controls/control_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/figures_bar.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

using namespace actigrad;
using namespace actigrad::test;

namespace {

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
    return window.commands().pause->text().remove('&');
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
        QVERIFY(settle(*window));
        QCOMPARE(stepsOf(*window), steps);
        QCOMPARE(window->figures().text("step"), figure);
        QVERIFY(window->strip().text().contains("paused"));
        QCOMPARE(window->commands().pause->text(), QString("R&esume"));
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
            QVERIFY(settle(*window));
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
            window->commands().step->trigger();
        QVERIFY(waitFor([&] { return stepsOf(*window) >= steps + 5; }));
        QVERIFY(settle(*window));
        QCOMPARE(stepsOf(*window), steps + 5);
    }

    void stepIsForPausesOnly()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(!window->commands().step->isEnabled());
        QVERIFY(pause(*window));
        QVERIFY(window->commands().step->isEnabled());
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

    void restartInAPauseRestsAtStep0()
    {
        ShownWindow window;
        QVERIFY(pause(*window));
        type(*window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        QVERIFY(settle(*window));
        QCOMPARE(window->session().currentRun()->stepsDone(), 0);
        QCOMPARE(pauseText(*window), QString("Resume"));
        type(*window, Qt::Key_Space);
        QVERIFY(waitForSteps(*window, 50));
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
        for (const char* text : {"Dismiss", "Back (Esc)", "Restart training", "log x", "Reset zoom",
                                 "New seed", "Pause"})
            QTest::newRow(text) << text;
    }
    void spacePressesTheButtonThatHasTheFocus()
    {
        QFETCH(const QString, text);
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        if (text == "Dismiss") {
            window->words().open("/nowhere/words.txt");
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
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        QVERIFY(pause(*window));
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        QVERIFY(clickButton(window->strip(), "Back (Esc)"));
        type(*window, Qt::Key_Space);
        QVERIFY(!window->session().isPaused());
    }

    void spacePausesAfterAPresetWasChosenByMouse()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        auto* presets = window->controls().findChild<QComboBox*>();
        QVERIFY(presets != nullptr && presets->accessibleName() == "Preset");
        QTest::mouseClick(presets, Qt::LeftButton);
        QVERIFY(waitFor([&] { return presets->view()->isVisible(); }));
        const QModelIndex second = presets->model()->index(1, 0);
        // Qt takes a click before for the second half of the one that opened the list
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        const QPoint at = presets->view()->visualRect(second).center();
        QTest::mouseMove(presets->view()->viewport(), at);
        QTest::mouseClick(presets->view()->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(waitFor([&] { return !presets->view()->isVisible(); }));
        QCOMPARE(presets->currentIndex(), 1);
        type(*window, Qt::Key_Space);
        QVERIFY(!presets->view()->isVisible());
        QVERIFY(window->session().isPaused());
    }

    void spaceOpensAListThatWasReachedByKey()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        auto* presets = window->controls().findChild<QComboBox*>();
        presets->setFocus(Qt::TabFocusReason);
        type(*window, Qt::Key_Space);
        QVERIFY(waitFor([&] { return presets->view()->isVisible(); }));
        presets->hidePopup();
        QVERIFY(!window->session().isPaused());
    }

    void aRunThatHasEndedCannotBePaused()
    {
        Options options;
        options.give(&RunConfig::steps, 100);
        ShownWindow window(options);
        QVERIFY(waitFor([&] {
            const RunRecord* run = window->session().currentRun();
            return run != nullptr && run->state == RunState::Finished;
        }));
        QVERIFY(!window->commands().pause->isEnabled());
        type(*window, Qt::Key_Space);
        QVERIFY(!window->session().isPaused());
        QVERIFY(!window->strip().text().contains("paused"));
    }

    /// Before it has shown itself, too.
    void theNextRunCanBePausedAtOnce()
    {
        Options options;
        options.give(&RunConfig::steps, 100);
        ShownWindow window(options);
        QVERIFY(waitFor([&] { return !window->commands().pause->isEnabled(); }));
        RunConfig config = window->controls().config();
        config.steps = 1'000'000'000; // does not end before it is paused
        window->controls().editor().setConfig(config);
        type(*window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(window->commands().pause->isEnabled());
        type(*window, Qt::Key_Space);
        QVERIFY(waitFor([&] {
            return window->session().runs().count() == 2 &&
                   window->session().currentRun()->state == RunState::Paused;
        }));
        QVERIFY(window->session().isPaused());
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

ACTIGRAD_WINDOW_TEST(PauseTest)
#include "pause_test.moc"
