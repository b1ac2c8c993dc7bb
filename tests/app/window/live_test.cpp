#include "app/base/words.h"
#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/figures_bar.h"
#include "app/window/runs/run_table_model.h"
#include "app/window/status_strip.h"
#include "core/training/run.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>

#include <algorithm>
#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

const QStringList figureKeys{"step",      "speed", "loss",    "initial",
                             "saturated", "dead",  "hpreact", "h"};
const QStringList panelsOfAStep{"hpreact", "activation", "h", "gradients", "neurons"};

Observation stepZeroOf(const RunConfig& config)
{
    return begin(config).observe();
}

bool hasData(const PlotPanel& panel)
{
    const auto values = valuesOf(panel);
    return std::ranges::any_of(values, [](double value) { return value > 0; });
}

double initialLossOf(const MainWindow& window)
{
    return window.session().initialLoss().value_or(0);
}

} // namespace

/// What the window shows by itself, and while a slider is dragged.
class LiveTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void everythingComesAlive()
    {
        Translations translations;
        MainWindow window({}, translations);
        window.show();
        QVERIFY(window.session().isPaused()); // it opens at rest
        window.session().setPaused(false);
        const auto isAlive = [&] {
            return stepsOf(window) > 10 && std::ranges::none_of(figureKeys, [&](const auto& key) {
                       return window.figures().text(key) == "–";
                   });
        };
        QVERIFY(waitFor(isAlive));
        for (const PlotPanel* panel : window.views().dashboard().panels()) {
            QVERIFY2(hasData(*panel), qPrintable(panel->fileName()));
            QVERIFY(!panel->verdict().text.isEmpty());
        }
        QCOMPARE(window.session().runs().count(), 1);
        QVERIFY(window.strip().text().contains("training"));
    }

    void initialLossStaysInViewWhileLossesFall()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 200));
        const auto expected = static_cast<double>(stepZeroOf(window->controls().config()).loss);
        QCOMPARE(initialLossOf(*window), expected);
        QVERIFY(window->figures().text("initial").startsWith(QString::number(expected, 'f', 2)));
        QVERIFY(0.7 * expected >
                static_cast<double>(window->session().currentRun()->history->smoothed()));
    }

    void draggedSliderShowsStepZeroOfTheNewScales()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.5);
        QVERIFY(waitForPreview(*window));
        std::vector<std::vector<double>> before;
        for (const auto& name : panelsOfAStep)
            before.push_back(valuesOf(panelOf(*window, name)));
        const QString figures = window->figures().text("hpreact");
        releaseSlider(*window, id("W1"));

        dragSlider(*window, id("W1"), 0.1); // the button is still down
        QVERIFY(waitForPreview(*window));
        QCOMPARE(window->controls().config().scales[id("W1")], 0.1);
        for (std::size_t i = 0; i < before.size(); ++i) {
            const auto& panel = panelOf(*window, panelsOfAStep[static_cast<int>(i)]);
            QVERIFY2(valuesOf(panel) != before[i], qPrintable(panel.fileName()));
        }
        QVERIFY(window->figures().text("hpreact") != figures);
        releaseSlider(*window, id("W1"));
    }

    void lossesGrowWhileAPreviewStays()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        const PlotPanel& loss = panelOf(*window, "loss");
        const auto before = valuesOf(loss);
        QVERIFY(waitFor([&] { return valuesOf(loss) != before; }));
        QVERIFY(window->session().isPreviewing());
    }

    void previewIsWhatARestartWouldBeginWith()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.3);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        const auto expected = stepZeroOf(window->controls().config());
        const Observation& shown = *window->views().dashboard().scene().observation;
        QCOMPARE(shown.loss, expected.loss);
        QVERIFY(shown.layers[0].preactivation.values == expected.layers[0].preactivation.values);
        QVERIFY(shown.layers[0].preactivationGradient.values ==
                expected.layers[0].preactivationGradient.values);

        type(*window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        QCOMPARE(window->session().currentRun()->initial->loss, expected.loss);
    }

    void smallOutputScalesBringTheInitialLossToLogOfTheVocabulary()
    {
        ShownWindow window;
        const double guessing = std::log(27);
        QVERIFY(initialLossOf(*window) > 15);
        dragSlider(*window, id("W2"), 0.01);
        QVERIFY(waitForPreview(*window));
        QCOMPARE(window->controls().config().scales[id("W2")], 0.01);
        QVERIFY2(std::abs(initialLossOf(*window) - guessing) < 1,
                 qPrintable(QString::number(initialLossOf(*window))));
        releaseSlider(*window, id("W2"));
        dragSlider(*window, id("b2"), 0);
        releaseSlider(*window, id("b2"));
        QVERIFY(waitForPreview(*window));
        QCOMPARE(window->controls().config().scales[id("b2")], 0.0);
        QVERIFY(std::abs(initialLossOf(*window) - guessing) < 0.05);
        QVERIFY(window->figures().text("initial").startsWith(
            QString::number(initialLossOf(*window), 'f', 2)));
    }

    void runUnderWayTrainsOnBeneathAPreview()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 10));
        const RunRecord before = *window->session().currentRun();
        dragSlider(*window, id("W1"), 0.1);
        QVERIFY(waitForPreview(*window));
        QVERIFY(window->strip().showsPreview());
        QVERIFY(window->strip().text().contains("Preview of step 0"));
        QVERIFY(buttonIn(window->strip(), "Restart training") != nullptr);
        QVERIFY(waitForSteps(*window, 50));
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(window->strip().showsPreview());

        const RunRecord& after = *window->session().currentRun();
        QCOMPARE(window->session().runs().count(), 1);
        QCOMPARE(after.number, before.number);
        QCOMPARE(after.name, before.name);
        QVERIFY(after.config == before.config);
        QVERIFY(after.initial == before.initial);
        QVERIFY(after.isUnderWay());
    }

    void escapeGoesBackToTheRun()
    {
        ShownWindow window;
        const RunConfig original = window->controls().config();
        dragSlider(*window, id("W2"), 0.01);
        releaseSlider(*window, id("W2"));
        QVERIFY(waitForPreview(*window));
        QVERIFY(waitForSteps(*window, 10));
        type(*window, Qt::Key_Escape);
        QVERIFY(!window->strip().showsPreview());
        QVERIFY(buttonIn(window->strip(), "Restart training") == nullptr);
        QVERIFY(window->controls().config() == original);
        QCOMPARE(window->controls().slider(id("W2")).track().scale(), 1.0);
        QVERIFY(window->views().dashboard().scene().observation->step > 0);
        QVERIFY(*window->views().dashboard().scene().config == original);
        QVERIFY(initialLossOf(*window) > 15);
        QCOMPARE(window->session().runs().count(), 1);

        const auto shown = window->views().dashboard().scene().observation->step;
        QVERIFY(
            waitFor([&] { return window->views().dashboard().scene().observation->step > shown; }));
    }

    void backButtonDoesAsEscapeDoes()
    {
        ShownWindow window;
        dragSlider(*window, id("C"), 0.1);
        releaseSlider(*window, id("C"));
        QVERIFY(waitForPreview(*window));
        QVERIFY(clickButton(window->strip(), "Back (Esc)"));
        QVERIFY(!window->strip().showsPreview());
        QCOMPARE(window->controls().config().scales[id("C")], 1.0);
    }

    void sliderDraggedBackEndsThePreview()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        dragSlider(*window, id("W1"), 1);
        releaseSlider(*window, id("W1"));
        QVERIFY(!window->session().isPreviewing());
        QVERIFY(!window->strip().showsPreview());
    }
};

ACTIGRAD_WINDOW_TEST(LiveTest)
#include "live_test.moc"
