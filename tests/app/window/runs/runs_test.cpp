#include "app/controls/control_panel.h"
#include "app/plots/overview/loss_panel.h"
#include "app/window/runs/run_table.h"
#include "app/window/runs/run_table_model.h"
#include "app/window/status_strip.h"
#include "core/training/presets.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>

using namespace actigrad;
using namespace actigrad::test;

namespace {

int rowsOf(const MainWindow& window)
{
    return window.session().runs().count();
}

int curvesOf(const MainWindow& window)
{
    return window.views().dashboard().lossPanel().curveCount();
}

const RunRecord& runAt(const MainWindow& window, std::size_t row)
{
    return window.session().runs().records()[row];
}

bool restart(MainWindow& window)
{
    const int rows = rowsOf(window);
    type(window, Qt::Key_R, Qt::ControlModifier);
    return waitFor([&] { return rowsOf(window) == rows + 1 && stepsOf(window) > 1; });
}

QPoint cellOf(const RunTable& table, int row, RunColumn column)
{
    return table.visualRect(table.model()->index(row, static_cast<int>(column))).center();
}

void choose(RunTable& table, int row)
{
    press(*table.viewport(), cellOf(table, row, RunColumn::State));
    release(*table.viewport(), cellOf(table, row, RunColumn::State));
}

} // namespace

/// Restarts, and what becomes of the runs before.
class RunsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void restartAddsARowAndACurve()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        dragSlider(*window, id("W2"), 0.01);
        releaseSlider(*window, id("W2"));
        QVERIFY(waitForPreview(*window));
        QVERIFY(clickButton(window->strip(), "Restart training"));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(!window->strip().showsPreview());
        QCOMPARE(curvesOf(*window), 2);
        QVERIFY(!runAt(*window, 0).isUnderWay());
        QVERIFY(runAt(*window, 1).isUnderWay());
        QCOMPARE(runAt(*window, 1).config->scales[id("W2")], 0.01);
        QCOMPARE(runAt(*window, 1).config->seed, runAt(*window, 0).config->seed);

        const auto kept = runAt(*window, 0).history->steps();
        QVERIFY(kept > 100);
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(runAt(*window, 0).history->steps(), kept);
        QVERIFY(runAt(*window, 0).styleIndex != runAt(*window, 1).styleIndex);
        QVERIFY(runAt(*window, 0).name != runAt(*window, 1).name);
    }

    void restartWithoutAChangeRepeatsTheRun()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        QVERIFY(restart(*window));
        QVERIFY(waitForSteps(*window, 100));
        const auto& first = runAt(*window, 0).history->buckets();
        const auto& second = runAt(*window, 1).history->buckets();
        for (std::size_t i = 0; i < 100; ++i)
            QCOMPARE(second[i].mean, first[i].mean);
    }

    void restartOnReleaseTrainsAtOnce()
    {
        ShownWindow window;
        auto* box = qobject_cast<QCheckBox*>(buttonIn(window->controls(), "Restart on release"));
        QVERIFY(box != nullptr);
        QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        QVERIFY(window->controls().restartOnRelease());
        dragSlider(*window, id("W1"), 0.1);
        QVERIFY(waitForPreview(*window));
        QCOMPARE(rowsOf(*window), 1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QCOMPARE(runAt(*window, 1).config->scales[id("W1")], 0.1);
        QVERIFY(!window->session().isPreviewing());
    }

    void presetsArePreviewed()
    {
        ShownWindow window;
        QComboBox& box = window->controls().presetBox();
        QCOMPARE(box.currentIndex(), 0); // the lecture's first network
        box.setFocus();
        for (std::size_t i = 1; i < presets().size(); ++i) {
            type(*window, Qt::Key_Down);
            QCOMPARE(box.currentIndex(), static_cast<int>(i));
            QVERIFY(waitForPreview(*window));
            const RunConfig config = window->controls().config();
            QVERIFY(presetOf(config) == &presets()[i]);
            QVERIFY(window->strip().showsPreview());
        }
        QVERIFY(restart(*window));
        QVERIFY(runAt(*window, 1).name.startsWith(box.currentText()));
        type(*window, Qt::Key_Escape); // no preview: nothing to go back to
        QCOMPARE(rowsOf(*window), 2);
    }

    void newSeedChangesTheSeedAlone()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.2);
        releaseSlider(*window, id("W1"));
        QVERIFY(restart(*window));
        type(*window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return rowsOf(*window) == 3; }));
        RunConfig expected = *runAt(*window, 1).config;
        QVERIFY(runAt(*window, 2).config->seed != expected.seed);
        expected.seed = runAt(*window, 2).config->seed;
        QVERIFY(*runAt(*window, 2).config == expected);
        QVERIFY(window->controls().config() == expected);
    }

    void hiddenRunsHaveNoCurve()
    {
        ShownWindow window;
        QVERIFY(restart(*window));
        QVERIFY(restart(*window));
        QCOMPARE(curvesOf(*window), 3);
        RunTable& table = window->panels().runTable();
        choose(table, 0);
        type(*window, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!window->session().isPaused());
        QVERIFY(!runAt(*window, 0).visible);
        QCOMPARE(curvesOf(*window), 2);

        const QRect cell = table.visualRect(table.model()->index(1, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          {cell.left() + 10, cell.center().y()});
        QVERIFY(!runAt(*window, 1).visible);
        QCOMPARE(curvesOf(*window), 1);
        QVERIFY(waitForSteps(*window, 50)); // frames do not bring them back
        QCOMPARE(curvesOf(*window), 1);

        choose(table, 0);
        type(*window, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(curvesOf(*window), 2);
        QCOMPARE(rowsOf(*window), 3);
    }

    void removedRunsGoWithTheirCurve()
    {
        ShownWindow window;
        QVERIFY(restart(*window));
        const auto kept = runAt(*window, 1).number;
        choose(window->panels().runTable(), 0);
        type(*window, Qt::Key_Delete);
        QCOMPARE(rowsOf(*window), 1);
        QCOMPARE(curvesOf(*window), 1);
        QCOMPARE(runAt(*window, 0).number, kept);
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(restart(*window));
        QCOMPARE(curvesOf(*window), 2);
    }

    void runInTrainingCannotBeRemoved()
    {
        ShownWindow window;
        QVERIFY(restart(*window));
        choose(window->panels().runTable(), 1);
        type(*window, Qt::Key_Delete);
        QCOMPARE(rowsOf(*window), 2);
        QVERIFY(window->strip().showsProblem());
        QVERIFY(window->strip().text().contains("cannot be removed"));
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(clickButton(window->strip(), "Dismiss"));
        QVERIFY(!window->strip().showsProblem());
    }

    void settingsOfAnOlderRunCanBeUsedAgain()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.2);
        releaseSlider(*window, id("W1"));
        QVERIFY(restart(*window));
        choose(window->panels().runTable(), 0);
        type(*window, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(waitForPreview(*window));
        QVERIFY(window->controls().config() == *runAt(*window, 0).config);
        QVERIFY(window->strip().showsPreview());
    }
};

ACTIGRAD_WINDOW_TEST(RunsTest)
#include "runs_test.moc"
