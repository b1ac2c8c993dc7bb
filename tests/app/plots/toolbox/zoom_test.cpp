#include "app/plots/overview/loss_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAction>
#include <QRegularExpression>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

const QStringList panelNames{"hpreact", "activation", "h", "gradients", "neurons", "loss"};

void addZoomedPanels()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : panelNames)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

/// Plots under the user's hand: what is looked at stays while data comes in.
class ZoomTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void wheelZoomHoldsWhileDataComesIn_data() { addZoomedPanels(); }
    void wheelZoomHoldsWhileDataComesIn()
    {
        QFETCH(const QString, name);
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, name);
        const Ranges automatic = rangesOf(panel);
        turnWheel(plotOf(panel), placeIn(panel, 0.5, 0.5), 3);
        QVERIFY(panel.isZoomed());
        const Ranges zoomed = rangesOf(panel);
        QVERIFY(zoomed.left > automatic.left && zoomed.right < automatic.right);
        const auto values = valuesOf(panel);
        QVERIFY(waitForSteps(*window, 1'500)); // into another decade of the loss plot
        QVERIFY(valuesOf(panel) != values);
        QCOMPARE(rangesOf(panel), zoomed);
        for (const PlotPanel* other : window->views().dashboard().panels())
            QCOMPARE(other->isZoomed(), other == &panel);
    }

    void dragMovesAndHolds_data() { addZoomedPanels(); }
    void dragMovesAndHolds()
    {
        QFETCH(const QString, name);
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, name);
        const Ranges automatic = rangesOf(panel);
        drag(plotOf(panel), placeIn(panel, 0.5, 0.5), placeIn(panel, 0.3, 0.4));
        QVERIFY(panel.isZoomed());
        const Ranges moved = rangesOf(panel);
        QVERIFY(moved.left > automatic.left && moved.right > automatic.right);
        QVERIFY(waitForSteps(*window, 500));
        QCOMPARE(rangesOf(panel), moved);
    }

    void previewAndRestartLeaveAZoomAlone()
    {
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "hpreact");
        turnWheel(plotOf(panel), placeIn(panel, 0.5, 0.5), 2);
        const Ranges zoomed = rangesOf(panel);
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        QCOMPARE(rangesOf(panel), zoomed);
        type(*window, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        QVERIFY(waitForSteps(*window, 100));
        QCOMPARE(rangesOf(panel), zoomed);
    }

    void doubleClickGivesTheWholeBack()
    {
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "hpreact");
        const double left = rangesOf(panel).left;
        turnWheel(plotOf(panel), placeIn(panel, 0.5, 0.5), 3);
        QVERIFY(rangesOf(panel).left != left);
        doubleClick(plotOf(panel), placeIn(panel, 0.5, 0.5));
        QVERIFY(!panel.isZoomed());
        QCOMPARE(rangesOf(panel).left, left);
    }

    void buttonGivesTheWholeBack()
    {
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "activation");
        const Ranges automatic = rangesOf(panel);
        QVERIFY(buttonIn(panel, "Reset zoom") == nullptr);
        turnWheel(plotOf(panel), placeIn(panel, 0.2, 0.8), 3);
        auto* button = buttonIn(panel, "Reset zoom");
        QVERIFY(button != nullptr);
        click(*button);
        QVERIFY(!panel.isZoomed());
        QCOMPARE(rangesOf(panel), automatic);
        QVERIFY(!button->isVisible());
    }

    void oneActionResetsAllPlots()
    {
        ShownWindow window;
        for (const QString& name : panelNames) {
            const PlotPanel& panel = panelOf(*window, name);
            turnWheel(plotOf(panel), placeIn(panel, 0.5, 0.5), 2);
        }
        type(*window, Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
        for (const PlotPanel* panel : window->views().dashboard().panels())
            QVERIFY(!panel->isZoomed());
    }

    void keysMoveAndZoom()
    {
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "activation");
        plotOf(panel).setFocus();
        const Ranges automatic = rangesOf(panel);
        type(*window, Qt::Key_Right);
        QVERIFY(panel.isZoomed());
        QVERIFY(rangesOf(panel).left > automatic.left);
        QCOMPARE(rangesOf(panel).top, automatic.top);
        type(*window, Qt::Key_Left);
        type(*window, Qt::Key_Up);
        QVERIFY(rangesOf(panel).top > automatic.top);
        type(*window, Qt::Key_Down);
        type(*window, Qt::Key_Plus);
        QVERIFY(rangesOf(panel).right < automatic.right);
        type(*window, Qt::Key_Minus);
        QVERIFY(std::abs(rangesOf(panel).right - automatic.right) < 1e-9);
        QVERIFY(waitForSteps(*window, 100));
        QVERIFY(panel.isZoomed());
        type(*window, Qt::Key_0);
        QVERIFY(!panel.isZoomed());
        QCOMPARE(rangesOf(panel), automatic);
    }

    void logarithmicLossCanBeMovedByKeys()
    {
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "loss");
        QVERIFY(window->views().dashboard().lossPanel().isStepLogarithmic());
        plotOf(panel).setFocus();
        for (int i = 0; i < 30; ++i)
            type(*window, Qt::Key_Left);
        QVERIFY(rangesOf(panel).left > 0);
        for (int i = 0; i < 30; ++i)
            type(*window, Qt::Key_Down);
        QVERIFY(rangesOf(panel).bottom > 0);
        QVERIFY(rangesOf(panel).bottom < rangesOf(panel).top);
    }

    void pointerReadsOutTheValueBeneath_data() { addZoomedPanels(); }
    void pointerReadsOutTheValueBeneath()
    {
        QFETCH(const QString, name);
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 200));
        const PlotPanel& panel = panelOf(*window, name);
        QCOMPARE(readOutOf(panel), QString());
        bool found = false; // the loss plot answers near a curve
        for (double y = 0.95; y > 0 && !found; y -= 0.05) {
            moveTo(plotOf(panel), placeIn(panel, 0.4, y));
            found = !readOutOf(panel).isEmpty();
        }
        QVERIFY(found);
        QVERIFY(readOutOf(panel).contains(QRegularExpression("\\d")));
        moveTo(plotOf(panel), {1, 1}); // beside the axes
        QCOMPARE(readOutOf(panel), QString());
    }

    void readOutGoesWithThePointer()
    {
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "hpreact");
        moveTo(plotOf(panel), placeIn(panel, 0.5, 0.5));
        QVERIFY(readOutOf(panel).contains('%'));
        moveTo(*window, {5, 5});
        QVERIFY(waitFor([&] { return readOutOf(panel).isEmpty(); }));
    }

    void hiddenPanelIsNotPainted()
    {
        ShownWindow window;
        PlotPanel& panel = panelOf(*window, "h");
        QVERIFY(waitForReplots(panel, 3));
        panel.hide();
        QCoreApplication::processEvents(); // what was queued before
        QCOMPARE(replotsMeanwhile(panel, panelOf(*window, "hpreact")), 0);
        panel.show();
        QVERIFY(waitForReplots(panel, 3));
    }

    void lossAxesSwitchBetweenLinearAndLogarithmic()
    {
        ShownWindow window;
        LossPanel& panel = window->views().dashboard().lossPanel();
        QVERIFY(waitForSteps(*window, 200));
        const auto values = valuesOf(panel);
        QVERIFY(clickButton(panel, "log x"));
        QVERIFY(clickButton(panel, "log y"));
        QVERIFY(!panel.isStepLogarithmic());
        QVERIFY(!panel.isLossLogarithmic());
        QVERIFY(rangesOf(panel).left < 1);
        QCOMPARE(rangesOf(panel).bottom, 0.0);
        QVERIFY(valuesOf(panel).size() >= values.size());
    }
};

ACTIGRAD_WINDOW_TEST(ZoomTest)
#include "zoom_test.moc"
