#include "app/controls/control_panel.h"
#include "app/plots/compare/compare_view.h"
#include "app/plots/compare/figures_table.h"
#include "core/training/run.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QComboBox>
#include <QTabBar>

using namespace actigrad;
using namespace actigrad::test;

namespace {

Options fewSteps()
{
    Options options;
    options.give(&RunConfig::steps, 300);
    options.give(&RunConfig::hidden, std::vector<std::int64_t>{10});
    return options;
}

bool waitForEnd(const ShownWindow& window)
{
    return waitFor([&] {
        const RunRecord* run = window->session().currentRun();
        return run != nullptr && run->state == RunState::Finished;
    });
}

/// Two finished runs, the second with another W2.
void makeTwoRuns(const ShownWindow& window)
{
    QVERIFY(waitForEnd(window));
    window->controls().editor().edit([](RunConfig& config) { config.scales[id("W2")] = 0.01; });
    window->training().restart();
    QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
    QVERIFY(waitForEnd(window));
}

} // namespace

class CompareViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void bothRunsAreAtTheSameStep()
    {
        const ShownWindow window(fewSteps());
        makeTwoRuns(window);
        CompareView& view = window->views().compare();
        window->views().setCurrentWidget(&view);
        window->session().setPlayhead(123);
        QVERIFY(waitFor([&] {
            const auto& second = view.scene().second;
            return second && second->observation->step == 123 &&
                   view.scene().observation->step == 123;
        }));
        // B is the run before, exactly as it was
        const auto& runs = window->session().runs().records();
        Run byHand = begin(*runs[0].config);
        advance(byHand, 123);
        QCOMPARE(view.scene().second->observation->loss, byHand.loss());
        QCOMPARE(view.boxA().currentText(), runs[1].name);
        QCOMPARE(view.boxB().currentText(), runs[0].name);
        const auto text = [&](int row) { return view.figures().item(row, 0)->text().toDouble(); };
        const QString difference = view.figures().item(1, 0)->text();
        const double magnitude = difference.mid(1).toDouble();
        QVERIFY(std::abs(std::abs(text(2) - text(0)) - magnitude) < 2e-4);
        QCOMPARE(difference.front() == '+', text(2) > text(0));
    }

    void axesAreShared()
    {
        const ShownWindow window(fewSteps());
        makeTwoRuns(window);
        CompareView& view = window->views().compare();
        window->views().setCurrentWidget(&view);
        QVERIFY(waitFor([&] { return view.scene().second != nullptr; }));
        const auto& panels = view.panels();
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(rangesOf(*panels[i]) == rangesOf(*panels[i + 4]));
        turnWheel(plotOf(*panels[0]), placeIn(*panels[0], 0.5, 0.5), 2);
        QVERIFY(rangesOf(*panels[0]) == rangesOf(*panels[4]));
        panels[4]->resetZoom();
        QVERIFY(!panels[0]->isZoomed());
        QVERIFY(rangesOf(*panels[0]) == rangesOf(*panels[4]));
    }

    void anyRunCanBeChosen()
    {
        const ShownWindow window(fewSteps());
        makeTwoRuns(window);
        CompareView& view = window->views().compare();
        window->views().setCurrentWidget(&view);
        emit view.runChosen(window->session().runs().records()[0].number);
        QVERIFY(waitFor([&] {
            return view.boxA().currentIndex() == 0 && view.boxB().currentIndex() == 1 &&
                   view.scene().second != nullptr;
        }));
    }

    void oneRunAloneSaysWhatIsMissing()
    {
        const ShownWindow window(fewSteps());
        CompareView& view = window->views().compare();
        window->views().setCurrentWidget(&view);
        QVERIFY(view.scene().second == nullptr);
        QCOMPARE(window->session().compared(), 0U);
    }

    void nothingIsComputedOffThePage()
    {
        const ShownWindow window(fewSteps());
        makeTwoRuns(window);
        QVERIFY(!window->session().isComparing());
        window->views().setCurrentWidget(&window->views().compare());
        QVERIFY(window->session().isComparing());
        window->views().setCurrentIndex(0);
        QVERIFY(!window->session().isComparing());
        QVERIFY(window->session().scene().second == nullptr);
    }
};

ACTIGRAD_WINDOW_TEST(CompareViewTest)
#include "compare_view_test.moc"
