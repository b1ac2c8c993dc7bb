#include "app/headless/report.h"
#include "app/headless/training.h"
#include "app/look/number_box.h"
#include "app/look/number_format.h"
#include "app/plots/overview/loss_panel.h"
#include "app/window/actions.h"
#include "app/window/figures_bar.h"
#include "app/window/status_strip.h"
#include "app/window/timeline/timeline.h"
#include "core/training/presets.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QToolButton& buttonOf(const MainWindow& window, const QString& name)
{
    return *window.timeline().findChild<QToolButton*>(name);
}

bool shows(const MainWindow& window, std::int64_t step)
{
    return waitFor([&] {
        const Scene& scene = window.views().dashboard().scene();
        return scene.observation && scene.observation->step == step;
    });
}

/// What the track says under the pointer at a step.
QString toolTipAt(TimelineTrack& track, std::int64_t step)
{
    const QPoint at(static_cast<int>(std::lround(track.xOf(step))), track.height() / 2);
    QHelpEvent help(QEvent::ToolTip, at, track.mapToGlobal(at));
    QApplication::sendEvent(&track, &help);
    return QToolTip::text();
}

/// The default run without a window, up to a step.
std::shared_ptr<const Observation> expectedAt(const RunConfig& config, std::int64_t step)
{
    RunConfig shorter = config;
    shorter.steps = step + 1;
    shorter.decayAt = config.decayAt;
    Training training(std::make_shared<const RunConfig>(shorter), 1'000);
    training.reportAt({step});
    training.train([](const Training&) { return true; });
    return training.report().at[step];
}

} // namespace

/// Time in the window: at rest, single steps, any step, and back.
class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void windowOpensAtRestAtStep0()
    {
        Translations translations;
        MainWindow window({}, translations);
        window.show();
        QVERIFY(shows(window, 0));
        QVERIFY(window.session().isPaused());
        QVERIFY(buttonOf(window, "play").text().contains("Train"));
        QVERIFY(window.timeline().pace() == Pace{Pace::Kind::Logarithmic});
        QTest::mouseClick(&buttonOf(window, "next"), Qt::LeftButton); // a step of training
        QVERIFY(shows(window, 1));
        QVERIFY(window.session().isPaused());
        QTest::mouseClick(&buttonOf(window, "play"), Qt::LeftButton);
        QVERIFY(!window.session().isPaused());
        QVERIFY(waitForSteps(window, 5));
    }

    void playPauseStepBackAndScrub()
    {
        Translations translations;
        MainWindow window({}, translations);
        window.show();
        QVERIFY(shows(window, 0));
        const RunConfig config = *window.session().currentRun()->config;
        window.session().stepOnce();
        window.session().stepOnce();
        window.session().stepOnce();
        QVERIFY(shows(window, 3));
        for (const std::int64_t step : {2, 1, 0}) {
            QTest::mouseClick(&buttonOf(window, "previous"), Qt::LeftButton);
            QVERIFY(shows(window, step));
        }
        QVERIFY(window.strip().showsPast());
        window.session().goLive();
        window.session().setPace({});
        window.session().setPaused(false);
        QVERIFY(waitFor([&] { return stepsOf(window) > 20'000; }));
        auto& box = *window.timeline().findChild<NumberBox*>("step");
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, "12345");
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(shows(window, 12'345));
        const auto expected = expectedAt(config, 12'345);
        const auto& shown = window.views().dashboard().scene().observation;
        QCOMPARE(shown->loss, expected->loss);
        QCOMPARE(shown->layers[0].statistics.saturated, expected->layers[0].statistics.saturated);
        QCOMPARE(shown->layers[0].output.values, expected->layers[0].output.values);
        QCOMPARE(window.figures().text("step"), QString("12,345"));
        QTest::mouseClick(window.strip().findChild<QPushButton*>("backToLive"), Qt::LeftButton);
        QVERIFY(window.session().isLive());
        QVERIFY(
            waitFor([&] { return window.views().dashboard().scene().observation->step > 12'345; }));
    }

    void keysOfTheTrack()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 2'000));
        window->session().setPaused(true);
        window->session().setPlayhead(1'000);
        TimelineTrack& track = window->timeline().track();
        track.setFocus();
        const auto after = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(&track, static_cast<Qt::Key>(key), modifiers);
            return window->session().viewedStep();
        };
        QCOMPARE(after(Qt::Key_Left), 999);
        QCOMPARE(after(Qt::Key_Right, Qt::ShiftModifier), 1'009);
        QCOMPARE(after(Qt::Key_PageDown), 909);
        QCOMPARE(after(Qt::Key_PageUp), 1'009);
        QCOMPARE(after(Qt::Key_Home), 0);
        after(Qt::Key_End);
        QVERIFY(window->session().isLive());
    }

    void pressOnTheTrackGoesThere()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 3'000));
        window->session().setPaused(true);
        TimelineTrack& track = window->timeline().track();
        for (const std::int64_t step : {10, 100, 1'000}) {
            const QPoint at(static_cast<int>(std::lround(track.xOf(step))), track.height() / 2);
            QTest::mouseClick(&track, Qt::LeftButton, {}, at);
            QCOMPARE(window->session().viewedStep(), track.stepAt(at.x()));
            QVERIFY(shows(*window, window->session().viewedStep()));
        }
    }

    void forksAreMarked()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 3'000));
        window->session().setPaused(true);
        const std::uint64_t parent = window->session().currentRun()->number;
        window->session().setPlayhead(500);
        window->session().fork({*window->session().currentRun()->config});
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        QVERIFY(settle(*window));
        TimelineTrack& track = window->timeline().track();
        QCOMPARE(track.stepAt(0), 500); // a fork has no earlier ones
        window->session().selectRun(parent);
        QCOMPARE(track.stepAt(0), 0);
        QVERIFY2(toolTipAt(track, 500).contains("fork"), qPrintable(toolTipAt(track, 500)));
    }

    void changesOfTheJudgementAreMarked()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        RunConfig config = *window->session().currentRun()->config;
        presetNamed("tanh").apply(config);
        config.learningRate = 4; // it rises
        config.steps = 3'000;
        window->training().begin(config);
        QVERIFY(waitFor([&] {
            const RunRecord& run = *window->session().currentRun();
            return run.config->steps == 3'000 && run.state != RunState::Training;
        }));
        QVERIFY(settle(*window));
        const auto& turns = window->session().currentRun()->turns;
        const auto rising = std::ranges::find_if(turns, [](const Turn& turn) {
            return turn.judgement && turn.judgement->problem == Problem::Diverging;
        });
        QVERIFY(rising != turns.end());
        const QString text = toolTipAt(window->timeline().track(), rising->step);
        QVERIFY2(text.contains("step " + countText(rising->step)), qPrintable(text));
    }

    void clickOnTheLossPlotMovesThePlayhead()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 3'000));
        window->session().setPaused(true);
        QVERIFY(settle(*window));
        emit window->views().dashboard().lossPanel().stepChosen(500);
        QCOMPARE(window->session().playhead().value(), 500);
        QCOMPARE(window->views().dashboard().scene().losses.playhead.value(), 500);
    }

    void paceIsKeptAndFullSpeedLetsGo()
    {
        ShownWindow window;
        auto& paces = *window->timeline().findChild<QComboBox*>("paces");
        paces.setCurrentIndex(1);
        emit paces.activated(1);
        QCOMPARE(window->session().pace().stepsPerSecond, 10.0);
        window.close();
        Translations translations;
        MainWindow again({}, translations);
        QCOMPARE(again.timeline().pace().stepsPerSecond, 10.0);
        again.session().setPaused(false);
        again.session().setPace({});
        QVERIFY(waitForSteps(again, 1'000));
    }

    void speedIsWhatThePaceAsksAndWhatIsPossible()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 2'000));
        window->session().setPace({Pace::Kind::Steady, 100});
        const std::int64_t steps = stepsOf(*window);
        QVERIFY(waitForSteps(*window, steps + 10));
        QCOMPARE(window->figures().text("speed"), "100");
        const QString caption = window->figures().caption("speed");
        QVERIFY2(caption.startsWith("steps/s of "), qPrintable(caption));
        QVERIFY(QLocale().toDouble(caption.mid(11)) > 100);
        window->session().setPace({});
        QVERIFY(waitFor([&] { return window->figures().caption("speed") == "steps/s"; }));
    }

    void restartBeginsAtRestIfThatIsAskedFor()
    {
        const ShownWindow window;
        window->commands().beginAtRest->setChecked(true);
        window->training().restart();
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        QVERIFY(settle(*window));
        QVERIFY(window->session().isPaused());
        QCOMPARE(window->session().currentRun()->stepsDone(), 0);
    }
};

ACTIGRAD_WINDOW_TEST(TimelineTest)
#include "timeline_test.moc"
