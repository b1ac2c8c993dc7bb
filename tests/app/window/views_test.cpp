#include "app/controls/control_panel.h"
#include "app/plots/batch_norm/batch_norm_view.h"
#include "app/plots/gallery/activation_gallery.h"
#include "app/plots/layers/layer_table.h"
#include "app/plots/layers/layers_view.h"
#include "app/plots/neuron/neuron_view.h"
#include "app/plots/overview/dashboard.h"
#include "app/plots/overview/neuron_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/status_strip.h"
#include "core/training/presets.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QTabBar>

using namespace actigrad;
using namespace actigrad::test;

namespace {

Options presetOptions(const char* name)
{
    Options options;
    options.preset = &presetNamed(name);
    return options;
}

/// By a click on its tab.
void openView(const MainWindow& window, const PlotView& view)
{
    QTabBar& tabs = *window.views().tabBar();
    const QRect tab = tabs.tabRect(window.views().indexOf(&view));
    press(tabs, tab.center());
    release(tabs, tab.center());
}

bool isPreviewed(const MainWindow& window)
{
    return waitForPreview(window) && window.strip().showsPreview();
}

} // namespace

/// The pages of plots within the window, and what a click on them does.
class ViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void overviewIsSeenFirst()
    {
        const ShownWindow window;
        QVERIFY(&window->views().currentView() == &window->views().dashboard());
        QVERIFY(window->views().dashboard().isVisible());
    }

    void everyViewOpensByItsTabAndHasPictures()
    {
        const ShownWindow window(presetOptions("deep-batch-norm"));
        QVERIFY(waitForSteps(*window, 100));
        window->training().restart(); // for the page that compares two
        QVERIFY(waitForSteps(*window, 100));
        for (PlotView* view : window->views().views()) {
            openView(*window, *view);
            QVERIFY(view->isVisible());
            QVERIFY(waitFor([&] { return view->scene().observation->step > 0; }));
            for (const PlotPanel* panel : view->panels()) { // experiments are not there yet
                const bool isSeen = view->showsSteps() && !panel->isHidden();
                QVERIFY2(!isSeen || waitFor([&] { return !valuesOf(*panel).empty(); }),
                         qPrintable(panel->fileName()));
            }
        }
    }

    void layerBoxShowsAnotherLayerEverywhere()
    {
        const ShownWindow window(presetOptions("deep"));
        QComboBox& box = window->views().layerBox();
        QVERIFY(box.isEnabled());
        QCOMPARE(box.count(), 5);
        box.setFocus();
        type(*window, Qt::Key_Down);
        QCOMPARE(window->session().layer(), 1U);
        QCOMPARE(window->views().dashboard().scene().layer, 1U);
        QCOMPARE(window->controls().shownLayer(), 2);
        QVERIFY(panelOf(*window, "hpreact").title().contains('2'));
    }

    void layerOfTheControlsIsShownToo()
    {
        const ShownWindow window(presetOptions("deep"));
        emit window->controls().layerChosen(4);
        QCOMPARE(window->session().layer(), 3U);
        QCOMPARE(window->views().layerBox().currentIndex(), 3);
    }

    void rowOfTheLayerTableChoosesItsLayer()
    {
        const ShownWindow window(presetOptions("deep"));
        window->resize(1'600, 1'200);
        LayersView& view = window->views().layersView();
        openView(*window, view);
        QVERIFY(waitFor([&] { return view.table().isVisible(); }));
        view.table().setFocus();
        type(*window, Qt::Key_Down);
        type(*window, Qt::Key_Down);
        QVERIFY(waitFor([&] { return window->session().layer() == 2; }));
    }

    void oneLayerNeedsNoChoice()
    {
        const ShownWindow window;
        QVERIFY(!window->views().layerBox().isEnabled());
    }

    void activationOfTheGalleryIsPreviewedFirst()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 10));
        openView(*window, window->views().gallery());
        const std::uint64_t run = window->session().currentRun()->number;
        PlotPanel& relu = panelOf(*window, "activation-relu");
        press(plotOf(relu), plotOf(relu).rect().center());
        release(plotOf(relu), plotOf(relu).rect().center());
        QVERIFY(isPreviewed(*window));
        QVERIFY(window->controls().config().activation == Activation::Relu);
        QVERIFY(window->views().dashboard().scene().config->activation == Activation::Relu);
        QCOMPARE(window->session().currentRun()->number, run);
        window->training().restart();
        QVERIFY(waitFor([&] {
            return window->session().currentRun()->config->activation == Activation::Relu;
        }));
    }

    void columnOfTheMapOpensItsNeuron()
    {
        const ShownWindow window;
        NeuronPanel& map = window->views().dashboard().neuronPanel();
        const QPoint column = placeIn(map, 0.5, 0.5);
        press(plotOf(map), column);
        release(plotOf(map), column);
        QVERIFY(map.chosenNeuron().has_value());
        QCOMPARE(window->views().neuronView().neuron(), *map.chosenNeuron());
        QVERIFY(!window->views().neuronView().isVisible());
        doubleClick(plotOf(map), column);
        QVERIFY(window->views().neuronView().isVisible());
        QCOMPARE(window->views().neuronView().neuron(), *map.chosenNeuron());
    }

    void arrowKeysGoThroughNeuronsInBothViews()
    {
        const ShownWindow window;
        NeuronPanel& map = window->views().dashboard().neuronPanel();
        const QPoint column = placeIn(map, 0.5, 0.5);
        press(plotOf(map), column);
        release(plotOf(map), column);
        const int neuron = *map.chosenNeuron();
        type(*window, Qt::Key_Right);
        QCOMPARE(*map.chosenNeuron(), neuron + 1);
        QCOMPARE(window->views().neuronView().neuron(), neuron + 1);
        type(*window, Qt::Key_Return);
        QVERIFY(window->views().neuronView().isVisible());
        window->views().neuronView().setFocus();
        type(*window, Qt::Key_Left);
        QCOMPARE(window->views().neuronView().neuron(), neuron);
        QCOMPARE(*map.chosenNeuron(), neuron);
    }

    void batchNormIsOfferedWhereThereIsNone()
    {
        const ShownWindow window;
        BatchNormView& view = window->views().normView();
        openView(*window, view);
        QVERIFY(clickButton(view, "Switch on batch norm"));
        QVERIFY(isPreviewed(*window));
        QVERIFY(window->controls().config().batchNorm == BatchNormalisation::Hidden);
        QVERIFY(waitFor([&] { return view.scene().shownLayer().norm.has_value(); }));
    }

    void pinnedPictureStandsBehindTheLiveOnes()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 10));
        type(*window, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        const Scene& scene = window->views().dashboard().scene();
        QVERIFY(scene.ghost != nullptr);
        QCOMPARE(scene.ghost->step, 0);
        QVERIFY(window->commands().unpin->text().contains("Original 1, step 0"));
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        QVERIFY(window->views().dashboard().scene().ghost != nullptr);
        window->commands().unpin->trigger();
        QVERIFY(window->views().dashboard().scene().ghost == nullptr);
        QVERIFY(!window->commands().unpin->isEnabled());
    }

    void hiddenViewsAreNotDrawn()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 500));
        QCOMPARE(
            replotsMeanwhile(panelOf(*window, "layer-activations"), panelOf(*window, "hpreact")),
            0);
    }
};

ACTIGRAD_WINDOW_TEST(ViewsTest)
#include "views_test.moc"
