#include "app/controls/control_panel.h"
#include "app/controls/network_drawing.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/look/glossary.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/diagnosis/overall_line.h"
#include "app/window/figures_bar.h"
#include "app/window/help/help_window.h"
#include "app/window/large_plot.h"
#include "core/training/presets.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QAction>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>

using namespace actigrad;
using namespace actigrad::test;

/// What a teacher uses before a class.
class TeachingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }
    void cleanup() { setTextScale(1); }

    void typeAndLinesScale()
    {
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "hpreact");
        const int before = panel.fontMetrics().height();
        const int menu = QFontMetrics(QApplication::font()).height();
        for (int i = 0; i < 3; ++i)
            type(*window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(textScale(), 1.5);
        QVERIFY(panel.fontMetrics().height() > 1.3 * before);
        QVERIFY(QFontMetrics(QApplication::font()).height() > 1.3 * menu);
        QCOMPARE(linePen(Qt::black, 2).widthF(), 3.0);
        window.reopen();
        QCOMPARE(textScale(), 1.5);
        type(*window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(textScale(), 1.25);
        type(*window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(textScale(), 1.0);
        QCOMPARE(panelOf(*window, "hpreact").fontMetrics().height(), before);
    }

    void onePlotIsLargeUntilEscape()
    {
        const ShownWindow window;
        PlotPanel& panel = const_cast<PlotPanel&>(panelOf(*window, "neurons"));
        const QRect before = panel.geometry();
        const auto& large = *window->findChild<LargePlot*>();
        QTest::mouseClick(panel.findChild<QToolButton*>("large"), Qt::LeftButton);
        QVERIFY(large.isVisible());
        QVERIFY(panel.isVisible() && panel.parentWidget() == &large);
        QVERIFY(panel.width() > 2 * before.width() && panel.height() > 2 * before.height());
        QVERIFY(waitForReplots(panel, 2)); // it stays live
        type(*window, Qt::Key_Escape);
        QVERIFY(!large.isVisible());
        QTRY_COMPARE(panel.geometry(), before);
        emit panel.largeRequested(&panel);
        window->views().setCurrentWidget(&window->views().layersView());
        QVERIFY(!large.isVisible());
    }

    void verdictsAreHiddenUntilTheyAreRevealed()
    {
        const ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "hpreact");
        const QImage before = panel.picture({400, 300}, 1);
        window->commands().conceal->trigger();
        QVERIFY(!window->figures().isVisible());
        QVERIFY(!window->overall().isVisible());
        QVERIFY(panel.picture({400, 300}, 1) != before);
        window->commands().conceal->trigger();
        QVERIFY(window->figures().isVisible());
        QVERIFY(window->overall().isVisible());
    }

    void codeStandsAtTheSliders()
    {
        ShownWindow window;
        const auto codeOf = [&window](const char* parameter) {
            return window->controls().slider(id(parameter)).findChild<QLabel*>("code");
        };
        QVERIFY(!codeOf("W2")->isVisible());
        window->commands().code->trigger();
        window->controls().editor().edit(
            [](RunConfig& config) { presetNamed("tanh").apply(config); });
        QVERIFY(codeOf("W2")->isVisible());
        QCOMPARE(codeOf("W2")->text(), "W2 = torch.randn((n_hidden, vocab_size)) * 0.01");
        QCOMPARE(codeOf("W1")->text(), "W1 = torch.randn((n_embd * block_size, n_hidden)) * 0.2");
        QCOMPARE(codeOf("b1")->text(), "b1 = torch.randn(n_hidden) * 0.01");
        window.reopen();
        QVERIFY(codeOf("C")->isVisible());
    }

    void networkIsDrawnWithItsShapes()
    {
        const ShownWindow window;
        auto& drawing = *window->controls().findChild<NetworkDrawing*>();
        QVERIFY2(drawing.accessibleName().contains("C 27×10 → W1 30×200 → tanh 200 → W2 200×27"),
                 qPrintable(drawing.accessibleName()));
        const auto press = [&drawing](NetworkPart part) {
            QTest::mouseClick(&drawing, Qt::LeftButton, {}, drawing.rectOf(part).center());
        };
        press(NetworkPart::Activation);
        QVERIFY(&window->views().currentView() == &window->views().gallery());
        press(NetworkPart::OutputWeights);
        QVERIFY(&window->views().currentView() == &window->views().layersView());
        window->controls().editor().edit(
            [](RunConfig& config) { presetNamed("deep-batch-norm").apply(config); });
        QVERIFY(drawing.accessibleName().contains("W1…W5 30×100"));
        press(NetworkPart::BatchNorm);
        QVERIFY(&window->views().currentView() == &window->views().normView());
    }

    void partOfTheSliderUnderTheHandLightsUp()
    {
        const ShownWindow window;
        auto& drawing = *window->controls().findChild<NetworkDrawing*>();
        const auto edge = [&drawing](NetworkPart part) {
            const QRect box = drawing.rectOf(part);
            return drawing.grab().toImage().pixelColor(box.center().x(), box.top() + 1);
        };
        const QColor dark = edge(NetworkPart::OutputWeights);
        window->controls().slider(id("W2")).track().setFocus();
        QVERIFY(edge(NetworkPart::OutputWeights) != dark);
        QCOMPARE(edge(NetworkPart::Embedding), dark);
        window->controls().slider(id("C")).track().setFocus();
        QCOMPARE(edge(NetworkPart::OutputWeights), dark);
        QVERIFY(edge(NetworkPart::Embedding) != dark);
    }

    void helpListsShortcutsTermsAndPages()
    {
        const ShownWindow window;
        window->commands().shortcuts->trigger();
        const auto* help = window->findChild<HelpWindow*>();
        QVERIFY(help != nullptr && help->isVisible());
        QString all;
        for (const auto* text : help->findChildren<QTextBrowser*>())
            all += text->toPlainText();
        for (const char* expected : {"Ctrl+R", "Restart training", "Kaiming init", "hpreact",
                                     "Activations of all layers", "Batch norm"})
            QVERIFY2(all.contains(expected), expected);
        for (const auto& [term, meaning] : glossary())
            QVERIFY(all.contains(term) && all.contains(meaning));
    }
};

ACTIGRAD_WINDOW_TEST(TeachingTest)
#include "teaching_test.moc"
