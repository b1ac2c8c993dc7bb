#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/look/number_box.h"
#include "app/plots/experiments/pairs_panel.h"
#include "app/plots/experiments/phase_map_panel.h"
#include "app/plots/experiments/sweep_panel.h"
#include "app/window/experiments/axis_form.h"
#include "app/window/experiments/experiments_page.h"
#include "app/window/experiments/try_values_dialog.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <qcustomplot.h>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// A click on the page's tab.
ExperimentsPage& openPage(const ShownWindow& window)
{
    ExperimentsPage& page = window->views().experiments();
    QTabBar& bar = *window->views().tabBar();
    press(bar, bar.tabRect(window->views().indexOf(&page)).center());
    release(bar, bar.tabRect(window->views().indexOf(&page)).center());
    return page;
}

const ExperimentList::Entry& chosen(const ExperimentsPage& page)
{
    const auto& entries = page.experiments().entries();
    return **std::ranges::find_if(
        entries, [&](const auto& entry) { return entry->number == page.chosen(); });
}

bool waitForEnd(const ExperimentsPage& page)
{
    return waitFor(
        [&] { return page.chosen() && chosen(page).state == ExperimentList::State::Done; });
}

Options fewSteps()
{
    Options options;
    options.give(&RunConfig::steps, 100);
    options.give(&RunConfig::hidden, std::vector<std::int64_t>{10});
    return options;
}

} // namespace

class ExperimentsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    /// In two clicks.
    void whichW1IsBest()
    {
        const ShownWindow window(fewSteps());
        ExperimentsPage& page = openPage(window);
        QVERIFY(page.isVisible());
        QVERIFY(clickButton(page, "Which W1 is best?"));
        QVERIFY(waitForEnd(page));
        const auto& panel = *page.findChild<SweepPanel*>();
        QVERIFY(panel.isVisible());
        QVERIFY(panel.best());
        const Experiment& experiment = chosen(page).experiment;
        const auto least = experiment.result(panel.best()->value)->devLoss;
        for (std::size_t cell = 0; cell < experiment.total(); ++cell)
            QVERIFY(*experiment.result(cell)->devLoss >= *least);
        QVERIFY(panel.verdict().text.startsWith("Lowest dev loss: "));
    }

    /// In three clicks.
    void wasItLuck()
    {
        const ShownWindow window(fewSteps());
        ExperimentsPage& page = openPage(window);
        onDialog<QInputDialog>([](QInputDialog& dialog) {
            dialog.setIntValue(5);
            dialog.accept();
        });
        QVERIFY(clickButton(page, "Was this run’s loss luck of the seed?"));
        QVERIFY(waitForEnd(page));
        QCOMPARE(chosen(page).experiment.results(), 5U);
        QVERIFY(page.findChild<PairsPanel*>()->verdict().text.contains("80 % of the seeds"));
    }

    void twoRunsAreComparedWithTheSameSeeds()
    {
        const ShownWindow window(fewSteps());
        ExperimentsPage& page = openPage(window);
        const RunConfig one = *window->session().currentRun()->config;
        RunConfig other = one;
        other.hidden = {20};
        onDialog<QInputDialog>([](QInputDialog& dialog) {
            dialog.setIntValue(6);
            dialog.accept();
        });
        page.compare(one, "narrow", other, "wide");
        QVERIFY(waitForEnd(page));
        const auto& panel = *page.findChild<PairsPanel*>();
        QVERIFY(panel.comparison());
        QCOMPARE(panel.comparison()->count, 6U);
        const Experiment& experiment = chosen(page).experiment;
        const RunConfig a = experiment.configOf(experiment.cellAt({{0}, 2}));
        const RunConfig b = experiment.configOf(experiment.cellAt({{1}, 2}));
        QCOMPARE(a.seed, b.seed);
        QCOMPARE(a.batchSeed, b.batchSeed); // another width would shift the batches
        QVERIFY(a.batchSeed >= 0);
        const RunConfig next = experiment.configOf(experiment.cellAt({{0}, 3}));
        QVERIFY(next.batchSeed != a.batchSeed); // another seed, other batches
        QVERIFY(panel.verdict().text.contains("Wilcoxon"));
        QVERIFY(!buttonIn(page, "More seeds…")->isEnabled()); // their number was fixed
        QVERIFY(panel.verdict().detail.contains("The same: words and split."));
    }

    void aSliderOffersToTryItsValues()
    {
        const ShownWindow window(fewSteps());
        onDialog<QMenu>([](QMenu& menu) {
            QAction* action = menu.actions().last();
            QCOMPARE(action->text(), "&Try values…");
            menu.close();
            action->trigger();
        });
        QString setting;
        onDialogLater(setting);
        QWidget& track = window->controls().slider(id("W2")).track();
        QContextMenuEvent event(QContextMenuEvent::Mouse, track.rect().center(),
                                track.mapToGlobal(track.rect().center()));
        QApplication::sendEvent(&track, &event);
        QVERIFY(waitFor([&] { return !setting.isEmpty(); }));
        QCOMPARE(setting, "W2");
    }

    void aClickPreviewsAndADoubleClickTrains()
    {
        const ShownWindow window(fewSteps());
        ExperimentsPage& page = openPage(window);
        QVERIFY(clickButton(page, "Which W1 is best?"));
        QVERIFY(waitForEnd(page));
        auto& panel = *page.findChild<SweepPanel*>();
        const Experiment& experiment = chosen(page).experiment;
        const double value = *experiment.plan().axes[0].values[2].number;
        QWidget& plot = plotOf(panel);
        const QPoint at(static_cast<int>(panel.plot().xAxis->coordToPixel(std::log10(value))),
                        panel.plot().axisRect()->center().y());
        press(plot, at);
        release(plot, at);
        QCOMPARE(window->controls().config().scales[id("W1")], value);
        QVERIFY(waitForPreview(*window));
        const int runs = window->session().runs().count();
        doubleClick(plot, at);
        QVERIFY(waitFor([&] { return window->session().runs().count() == runs + 1; }));
        QCOMPARE(window->session().currentRun()->config->scales[id("W1")], value);
    }

    void thePointOfTheMapDragsBothSliders()
    {
        const ShownWindow window(fewSteps());
        ExperimentsPage& page = openPage(window);
        page.map("W1", "W2");
        QVERIFY(waitForEnd(page));
        auto& panel = *page.findChild<PhaseMapPanel*>();
        QVERIFY(waitFor([&] { return panel.isVisible(); }));
        QCustomPlot& plot = panel.plot();
        const RunConfig& before = window->controls().config();
        const auto at = [&](double w1, double w2) {
            return QPoint(static_cast<int>(plot.xAxis->coordToPixel(std::log10(w1))),
                          static_cast<int>(plot.yAxis->coordToPixel(std::log10(w2))));
        };
        drag(plot, at(before.scales[id("W1")], before.scales[id("W2")]), at(0.3, 0.2));
        const RunConfig after = window->controls().config();
        QVERIFY(std::abs(std::log10(after.scales[id("W1")] / 0.3)) < 0.02);
        QVERIFY(std::abs(std::log10(after.scales[id("W2")] / 0.2)) < 0.02);
        QVERIFY(!panel.isZoomed());
        QVERIFY(waitForPreview(*window));
        QVERIFY(window->session().isPreviewing());
    }

    void zoomingAMapComputesItAnew()
    {
        const ShownWindow window(fewSteps());
        ExperimentsPage& page = openPage(window);
        page.map("lr", "W1");
        QVERIFY(waitForEnd(page));
        const auto& panel = *page.findChild<PhaseMapPanel*>();
        QVERIFY(waitFor([&] { return panel.isVisible(); }));
        const double before = *chosen(page).experiment.plan().axes[1].values.back().number;
        turnWheel(plotOf(panel), panel.plot().axisRect()->center(), 3);
        QVERIFY(waitFor(
            [&] { return *chosen(page).experiment.plan().axes[1].values.back().number < before; }));
        QVERIFY(waitForEnd(page));
        QCOMPARE(chosen(page).experiment.results(), 1'024U);
    }

    void anExperimentThatIsGoneIsNoLongerDrawn()
    {
        const ShownWindow window(fewSteps());
        ExperimentsPage& page = openPage(window);
        page.tryValues("W1");
        QVERIFY(waitForEnd(page));
        const int sweep = *page.chosen();
        page.map("W1", "W2");
        QVERIFY(waitForEnd(page));
        page.experiments().remove(sweep); // behind the map
        window->controls().editor().edit([](RunConfig& config) { config.scales[id("C")] = 2; });
        page.experiments().remove(*page.chosen());
        window->controls().editor().edit([](RunConfig& config) { config.scales[id("C")] = 3; });
        QVERIFY(!page.chosen());
        QVERIFY(waitForPreview(*window));
        QVERIFY(!page.findChild<SweepPanel*>()->isVisible());
    }

    void theDialogRefusesWhatCannotBe()
    {
        TryValuesDialog dialog(smallConfig(100), "W1", 0);
        dialog.show();
        QPushButton* begin = nullptr;
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == "Begin")
                begin = button;
        }
        QVERIFY(begin != nullptr && begin->isEnabled());
        const auto forms = dialog.findChildren<AxisForm*>();
        QCOMPARE(forms.size(), 2);
        forms[1]->choose("W1"); // the same twice
        QVERIFY(!begin->isEnabled());
        forms[1]->choose("lr");
        QVERIFY(begin->isEnabled());
        forms[0]->setCount(200);
        forms[1]->setCount(200);
        QVERIFY(begin->isEnabled());
        for (NumberBox* box : dialog.findChildren<NumberBox*>()) {
            if (box->maximum() == mostSeeds && box->parent() == &dialog)
                box->setValue(3); // seeds: 40,000 × 3 are too many
        }
        QVERIFY(!begin->isEnabled());
    }

private:
    /// Notes which setting the dialog of values begins with, and closes it.
    static void onDialogLater(QString& setting)
    {
        auto* timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, &setting] {
            auto* dialog = qobject_cast<TryValuesDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            timer->stop();
            timer->deleteLater();
            setting = dialog->findChildren<AxisForm*>().front()->setting();
            dialog->reject();
        });
        timer->start(10);
    }
};

ACTIGRAD_WINDOW_TEST(ExperimentsPageTest)
#include "experiments_page_test.moc"
