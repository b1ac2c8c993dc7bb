#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/figures_bar.h"
#include "app/window/runs/run_table.h"
#include "app/window/runs/run_table_texts.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAction>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

bool waitForState(const MainWindow& window, RunState state)
{
    return waitFor([&] {
        const RunRecord* run = window.session().currentRun();
        return run != nullptr && run->state == state;
    });
}

/// No config that is allowed overflows with tanh: the rate is raised behind the paused trainer.
bool diverge(MainWindow& window)
{
    type(window, Qt::Key_Space);
    if (!waitForState(window, RunState::Paused))
        return false;
    std::const_pointer_cast<RunConfig>(window.session().currentRun()->config)->learningRate =
        std::numeric_limits<double>::infinity();
    type(window, Qt::Key_Space);
    return waitForState(window, RunState::Diverged);
}

/// What it draws, and between which limits.
bool isFinite(const PlotPanel& panel)
{
    const auto values = valuesOf(panel);
    const Ranges ranges = rangesOf(panel);
    return !values.empty() &&
           std::ranges::all_of(values, [](double value) { return std::isfinite(value); }) &&
           std::isfinite(ranges.left) && ranges.right > ranges.left &&
           std::isfinite(ranges.bottom) && ranges.top > ranges.bottom;
}

QString stateCell(const MainWindow& window, int row)
{
    const auto& model = *window.panels().runTable().model();
    return model.index(row, static_cast<int>(RunColumn::State)).data().toString();
}

} // namespace

/// A run whose loss is no longer a number.
class DivergedTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void stepOfTheDivergenceIsNamed()
    {
        ShownWindow window;
        QVERIFY(diverge(*window));
        const auto step = window->session().currentRun()->divergedAt;
        QVERIFY(step.has_value());
        const QString number = QLocale().toString(qlonglong{*step});
        const QString text = window->strip().text();
        QVERIFY2(text.contains("diverged at step " + number), qPrintable(text));
        const QString cell = stateCell(*window, 0);
        QVERIFY2(cell.contains("Diverged") && cell.contains(number), qPrintable(cell));
    }

    void lastPictureIsFinite()
    {
        ShownWindow window;
        QVERIFY(diverge(*window));
        const Observation& shown = *window->views().dashboard().scene().observation;
        QVERIFY(std::isfinite(shown.loss));
        QVERIFY(shown.step < *window->session().currentRun()->divergedAt);
        for (const PlotPanel* panel : window->views().dashboard().panels())
            QVERIFY2(isFinite(*panel), qPrintable(panel->fileName()));
        for (const char* key : {"step", "loss", "initial", "saturated", "dead", "hpreact", "h"}) {
            const QString text = window->figures().text(key);
            QVERIFY2(!text.contains("nan") && !text.contains("inf"), qPrintable(text));
        }
    }

    void nothingIsLeftToStepOrPause()
    {
        ShownWindow window;
        QVERIFY(diverge(*window));
        const auto steps = stepsOf(*window);
        type(*window, Qt::Key_Space);
        QVERIFY(!window->commands().step->isEnabled());
        window->commands().step->trigger();
        type(*window, Qt::Key_Space);
        QVERIFY(settle(*window));
        QCOMPARE(stepsOf(*window), steps);
        QVERIFY(window->strip().text().contains("diverged"));
    }

    void scalesCanBeTriedAndTrainedAfterwards()
    {
        ShownWindow window;
        QVERIFY(diverge(*window));
        dragSlider(*window, id("W2"), 0.1);
        releaseSlider(*window, id("W2"));
        QVERIFY(waitForPreview(*window));
        QVERIFY(window->strip().showsPreview());
        type(*window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        QVERIFY(waitForSteps(*window, 100));
        QCOMPARE(window->session().currentRun()->state, RunState::Training);
        QVERIFY(stateCell(*window, 0).contains("Diverged"));
        QVERIFY(!window->strip().text().contains("diverged"));
    }

    void wildRunIsDrawn()
    {
        Options options;
        options.give(&RunConfig::learningRate, 1'000);
        for (const auto parameter : {id("C"), id("W1"), id("b1"), id("W2"), id("b2")})
            options.scales.push_back({parameter, 10});
        ShownWindow window(options);
        QVERIFY(waitForSteps(*window, 500));
        QCOMPARE(window->session().currentRun()->state, RunState::Training);
        for (const PlotPanel* panel : window->views().dashboard().panels())
            QVERIFY2(isFinite(*panel), qPrintable(panel->fileName()));
        QVERIFY(!window->figures().text("loss").isEmpty());
    }
};

ACTIGRAD_WINDOW_TEST(DivergedTest)
#include "diverged_test.moc"
