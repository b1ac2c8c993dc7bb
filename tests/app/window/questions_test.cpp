#include "app/plots/one_step/one_step_view.h"
#include "app/plots/one_step/stage_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTabBar>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

/// What a learner asks is answered in at most three clicks. "Which W1 is best?" and "Was it luck?"
/// are asked in the tests of the page of experiments.
class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        forgetSettings();
        m_clicks = 0;
    }

    void whyFiveThirds()
    {
        const ShownWindow window(deep());
        openTab(window, window->views().layersView());
        QVERIFY(clickButton(window->views().layersView(), "Theory"));
        ++m_clicks;
        const PlotPanel& h = panelOf(*window, "theory-h");
        QVERIFY(h.isVisible());
        QVERIFY(waitFor([&] { return h.verdict().text.contains("0.759"); }));
        QVERIFY(h.verdict().text.contains("0.654"));
        QVERIFY(
            panelOf(*window, "theory-gradients").verdict().text.startsWith("χ = 1.210, above 1"));
        QVERIFY(m_clicks <= 3);
    }

    void whyDoesTheLossStartSoHigh()
    {
        const ShownWindow window;
        window->session().setPaused(true);
        window->session().setPlayhead(0);
        OneStepView& view = window->views().oneStep();
        openTab(window, view);
        chooseStage(view, "7. loss");
        const Observation& observation = *view.scene().observation;
        QCOMPARE(observation.step, 0);
        const StagePicture& picture = view.panel().stage();
        const std::size_t example = *picture.marked;
        const double p = probabilitiesOf(observation, example)[observation.targets[example]];
        QVERIFY(std::abs(picture.values[example] + std::log(p)) < 1e-9);
        QVERIFY(view.panel().verdict().text.contains("equally likely it would be 3.30"));
        QVERIFY(m_clicks <= 3);
    }

    void whatDoesOneStepChange()
    {
        const ShownWindow window;
        window->session().setPaused(true);
        window->session().setPlayhead(0);
        OneStepView& view = window->views().oneStep();
        openTab(window, view);
        chooseStage(view, "12. update");
        QVERIFY(waitFor([&] { return view.panel().verdict().text.contains("W1"); }));
        QVERIFY(view.panel().verdict().text.contains("The same batch’s loss: 22.3 before"));
        QVERIFY(m_clicks <= 3);
    }

private:
    static Options deep()
    {
        Options options;
        options.preset = &presetNamed("deep");
        return options;
    }

    void openTab(const ShownWindow& window, PlotView& view)
    {
        QTabBar& bar = *window->views().tabBar();
        const QPoint at = bar.tabRect(window->views().indexOf(&view)).center();
        press(bar, at);
        release(bar, at);
        ++m_clicks;
        QVERIFY(waitFor([&] { return view.isVisible() && view.scene().observation; }));
    }

    /// Opens the list, and takes the entry.
    void chooseStage(OneStepView& view, const QString& stage)
    {
        auto& box = *view.findChild<QComboBox*>();
        QVERIFY(waitFor([&] { return box.findText(stage) >= 0; }));
        click(box);
        ++m_clicks;
        QAbstractItemView& list = *box.view();
        QVERIFY(waitFor([&] { return list.isVisible(); }));
        const QModelIndex index = list.model()->index(box.findText(stage), 0);
        list.scrollTo(index);
        const QPoint at = list.visualRect(index).center();
        moveTo(*list.viewport(), at);
        press(*list.viewport(), at);
        release(*list.viewport(), at);
        ++m_clicks;
        QVERIFY(waitFor([&] { return view.panel().title() == stage; }));
    }

    int m_clicks = 0;
};

ACTIGRAD_WINDOW_TEST(QuestionsTest)
#include "questions_test.moc"
