#include "app/controls/control_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/session/lecture_runner.h"
#include "app/window/actions.h"
#include "app/window/diagnosis/diagnosis_panel.h"
#include "app/window/diagnosis/diagnosis_row.h"
#include "app/window/diagnosis/overall_line.h"
#include "app/window/lecture/lecture_panel.h"
#include "app/window/runs/run_table_model.h"
#include "app/window/samples/samples_panel.h"
#include "app/window/status_strip.h"
#include "core/training/presets.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QActionGroup>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// By a click on its tab.
void openPanel(const MainWindow& window, QWidget& panel)
{
    QTabBar& tabs = *window.panels().tabBar();
    const QRect tab = tabs.tabRect(window.panels().indexOf(&panel));
    press(tabs, tab.center());
    release(tabs, tab.center());
}

const Evaluation* lastEvaluation(const MainWindow& window)
{
    return window.session().currentRun()->lastEvaluation();
}

} // namespace

/// The pages beneath the plots, the tour and whole-split losses, within the window.
class PanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void diagnosisNamesTheFirstNetworksTroubles()
    {
        const ShownWindow window;
        DiagnosisPanel& panel = window->panels().diagnosis();
        openPanel(*window, panel);
        QVERIFY(waitFor([&] { return panel.rows().size() >= 2; }));
        QVERIFY(panel.rows()[0]->judgement().problem == Problem::InitialLoss);
    }

    void overallLineLeadsToThePictureAndPreviewsTheRepair()
    {
        ShownWindow window;
        OverallLine& line = window->overall();
        QVERIFY(waitFor([&] { return line.text().contains(", not 3.30"); }));
        QCOMPARE(line.text(), panelOf(*window, "loss").verdict().text); // the same sentence
        window->views().setCurrentWidget(&window->views().layersView());
        click(line.line());
        QCOMPARE(&window->views().currentView(), &window->views().dashboard());
        click(line.previewButton());
        QVERIFY(waitForPreview(*window));
        QCOMPARE(window->controls().config().scales[id("W2")], 0.01);
        QVERIFY(waitFor([&] { return line.text().contains("saturated at step 0"); }));
    }

    void oneClickPreviewsTheRepair()
    {
        const ShownWindow window;
        DiagnosisPanel& panel = window->panels().diagnosis();
        openPanel(*window, panel);
        QVERIFY(waitFor([&] { return !panel.rows().empty(); }));
        click(panel.rows().front()->button());
        QVERIFY(waitForPreview(*window));
        QVERIFY(window->strip().showsPreview());
        QCOMPARE(window->controls().config().scales[id("W2")], 0.01);
        QCOMPARE(window->controls().config().scales[id("b2")], 0.0);
        QVERIFY(waitFor([&] {
            return !panel.rows().empty() &&
                   panel.rows().front()->judgement().problem != Problem::InitialLoss;
        }));
    }

    void samplesComeAsItTrains()
    {
        const ShownWindow window;
        SamplesPanel& panel = window->panels().samples();
        openPanel(*window, panel);
        QVERIFY(waitFor([&] { return panel.list().model()->rowCount() > 0; }));
        const QString heading = panel.heading();
        QVERIFY(waitFor([&] { return panel.heading() != heading; })); // of a later step
    }

    void lossesOfWholeSplitsComeOnDemand()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 10));
        QVERIFY(lastEvaluation(*window) == nullptr);
        type(*window, Qt::Key_F9);
        QVERIFY(waitFor([&] { return lastEvaluation(*window) != nullptr; }));
        QVERIFY(lastEvaluation(*window)->trainLoss > 1);
        QVERIFY(waitForSteps(*window, 10)); // it trains on
    }

    void lossesOfWholeSplitsComeEverySoManySteps()
    {
        Options options;
        options.evaluateEvery = 100;
        const ShownWindow window(options);
        QVERIFY(waitFor([&] { return window->session().currentRun()->evaluations->size() >= 2; }));
        const auto& evaluations = *window->session().currentRun()->evaluations;
        QCOMPARE(evaluations[0].step, 100);
        QCOMPARE(evaluations[1].step, 200);
    }

    void intervalIsChosenInTheMenuAndKept()
    {
        ShownWindow window;
        QAction* thousand = window->commands().evaluateEvery->actions().at(1);
        QCOMPARE(thousand->data().toLongLong(), 1'000);
        thousand->trigger();
        window->training().restart();
        QVERIFY(waitFor([&] { return lastEvaluation(*window) != nullptr; }));
        QCOMPARE(window->session().currentRun()->evaluations->front().step % 1'000, 0);
        window.reopen();
        QVERIFY(window->commands().evaluateEvery->actions().at(1)->isChecked());
    }

    void lectureRunsInTheWindow()
    {
        const ShownWindow window;
        auto& runner = *window->findChild<LectureRunner*>();
        runner.setSteps(50);
        LecturePanel& panel = window->panels().lecture();
        openPanel(*window, panel);
        click(panel.button());
        QVERIFY(waitFor([&] { return runner.state() == LectureRunner::State::Finished; }));
        for (const auto& row : runner.rows())
            QVERIFY(row.train.has_value() && row.dev.has_value());
        QCOMPARE(window->session().runs().count(), 6);
        QVERIFY(window->controls().config().batchNorm == BatchNormalisation::Hidden);
    }

    void lectureLeavesAPreviewAlone()
    {
        const ShownWindow window;
        auto& runner = *window->findChild<LectureRunner*>();
        runner.setSteps(50);
        runner.start();
        dragSlider(*window, id("W1"), 0.1);
        const RunConfig tried = window->controls().config();
        QVERIFY(waitFor([&] { return runner.state() == LectureRunner::State::Finished; }));
        QVERIFY(window->strip().showsPreview());
        QVERIFY(window->controls().config() == tried);
        releaseSlider(*window, id("W1"));
    }
};

ACTIGRAD_WINDOW_TEST(PanelsTest)
#include "panels_test.moc"
