#include "app/controls/control_panel.h"
#include "app/look/number_format.h"
#include "app/look/preset_names.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/tour/tour.h"
#include "app/window/tour/tour_strip.h"
#include "tests/app/window_support.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace actigrad;
using namespace actigrad::test;

namespace {

TourStrip& stripOf(const ShownWindow& window)
{
    return window->tourStrip();
}

template <class Button = QPushButton>
Button& buttonOf(const ShownWindow& window, const QString& name)
{
    return *stripOf(window).findChild<Button*>(name);
}

QString labelOf(const ShownWindow& window, const QString& name)
{
    return stripOf(window).findChild<QLabel*>(name)->text();
}

void next(const ShownWindow& window)
{
    QTest::mouseClick(&buttonOf(window, "next"), Qt::LeftButton);
}

void goTo(const ShownWindow& window, std::string_view preset)
{
    while (window->tour().current().presetName != preset)
        next(window);
    QVERIFY(waitFor([&] { return !window->tour().text().isEmpty(); }));
}

void edit(const ShownWindow& window, const ConfigEditor::Change& change)
{
    window->controls().editor().edit(change);
}

/// The pictures with a frame in the accent colour.
QStringList ringed(const ShownWindow& window)
{
    QStringList names;
    for (const PlotView* view : window->views().views()) {
        for (PlotPanel* panel : view->panels()) {
            const QColor edge = panel->grab().toImage().pixelColor(panel->width() / 2, 0);
            if (edge == Theme::current().accent)
                names += panel->fileName();
        }
    }
    return names;
}

} // namespace

/// The guided tour, in the window that it leads through.
class TourTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void nextLeadsThroughAllStopsAndStartsOver()
    {
        const ShownWindow window;
        window->training().togglePause();
        for (std::size_t stop = 0; stop < tourLength; ++stop) {
            const TourStop& current = tourStops()[stop];
            QCOMPARE(window->tour().stop(), stop);
            QVERIFY(presetOf(window->controls().config()) == &current.preset());
            QCOMPARE(labelOf(window, "title"),
                     QString("%1 of 10 · %2").arg(stop + 1).arg(displayName(current.preset())));
            QVERIFY(waitFor([&] { return !window->tour().text().isEmpty(); }));
            QCOMPARE(labelOf(window, "text"), window->tour().text());
            QCOMPARE(buttonOf(window, "next").text(),
                     stop + 1 < tourLength ? "Next" : "Start over");
            next(window);
        }
        QCOMPARE(window->tour().stop(), std::size_t(0));
    }

    void stopOpensItsPageAndRingsItsPicture()
    {
        const ShownWindow window;
        window->training().togglePause();
        QCOMPARE(ringed(window), QStringList("loss"));
        goTo(window, "deep");
        QVERIFY(&window->views().currentView() == &window->views().layersView());
        QCOMPARE(ringed(window), QStringList("layer-activations"));
        goTo(window, "relu-dead");
        QVERIFY(&window->views().currentView() == &window->views().dashboard());
        QCOMPARE(ringed(window), QStringList("neurons"));
        stripOf(window).setDismissed(true);
        QCOMPARE(ringed(window), QStringList());
    }

    void textTakesItsFiguresFromTheNetwork()
    {
        const ShownWindow window;
        QVERIFY(waitFor([&] { return !window->tour().text().isEmpty(); }));
        QVERIFY2(window->tour().text().contains("22.30"), qPrintable(window->tour().text()));
        edit(window, [](RunConfig& config) { config.seed = 7; }); // still the stop's network
        QVERIFY(waitForPreview(*window));
        const auto loss = static_cast<double>(*window->session().previewLoss());
        QVERIFY(waitFor([&] { return window->tour().text().contains(decimalText(loss, 2)); }));
    }

    void textsAreShortAndNameAPicture()
    {
        const LayerStatistics layer;
        for (const TourStop& stop : tourStops()) {
            RunConfig config;
            stop.preset().shape(config);
            for (const bool builtIn : {false, true}) {
                const std::vector<LayerStatistics> layers(config.hidden.size(), layer);
                const QString text = stop.text({22.3, 3.3, 200, layers, builtIn});
                QVERIFY(text.contains("“"));
                QVERIFY2(text.split(' ').size() <= 33,
                         qPrintable(text)); // 30 words, “×” among them
            }
        }
    }

    void actIsMarkedDone_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<ConfigEditor::Change>("act");
        const auto add = [](const char* preset, ConfigEditor::Change act) {
            QTest::newRow(preset) << preset << std::move(act);
        };
        const auto scale = [](ParameterKind kind, int layer, double value) {
            return [=](RunConfig& config) { config.scales[{kind, layer}] = value; };
        };
        add("original", [](RunConfig& config) {
            config.scales[{ParameterKind::Weights, 2}] = 0.01;
            config.scales[{ParameterKind::Bias, 2}] = 0;
        });
        add("output", scale(ParameterKind::Weights, 1, 0.2));
        add("kaiming", [](RunConfig& config) { config.activation = Activation::Relu; });
        add("batch-norm", scale(ParameterKind::Weights, 1, 1));
        add("deep", [](RunConfig& config) { config.setHiddenGain(1); });
        add("deep-no-gain", [](RunConfig& config) { config.setHiddenGain(2); });
        add("deep-large-gain",
            [](RunConfig& config) { config.batchNorm = BatchNormalisation::All; });
        add("relu-dead", scale(ParameterKind::Bias, 1, 0));
    }
    void actIsMarkedDone()
    {
        QFETCH(const QString, preset);
        QFETCH(const ConfigEditor::Change, act);
        const ShownWindow window;
        window->training().togglePause();
        goTo(window, preset.toStdString());
        QVERIFY(!window->tour().isDone());
        QVERIFY(labelOf(window, "act").startsWith("☐"));
        edit(window, act);
        QVERIFY(waitFor([&] { return window->tour().isDone(); }));
        QVERIFY(!window->tour().isAway());
        QVERIFY(labelOf(window, "act").startsWith("✓"));
        next(window);
        QVERIFY(!window->tour().isDone());
    }

    void neuronUpCloseIsAnAct()
    {
        const ShownWindow window;
        window->training().togglePause();
        goTo(window, "tanh");
        window->views().openNeuron(3);
        QVERIFY(window->tour().isDone());
    }

    void stopThatSpeaksOfTrainingTrains()
    {
        const ShownWindow window;
        window->training().togglePause();
        const int before = window->session().runs().count();
        next(window);
        QVERIFY(waitFor([&] { return window->session().runs().count() == before + 1; }));
        goTo(window, "deep-batch-norm");
        QVERIFY(waitFor([&] { return window->tour().isDone(); })); // after 1,000 steps
    }

    void draggingToAnotherPresetDoesNotMoveIt()
    {
        const ShownWindow window;
        window->training().togglePause();
        edit(window, [](RunConfig& config) { presetNamed("output").apply(config); });
        QVERIFY(waitForPreview(*window));
        QCOMPARE(window->tour().stop(), std::size_t(0));
    }

    void presetThatIsChosenMovesIt()
    {
        const ShownWindow window;
        QComboBox& box = window->controls().presetBox();
        box.setCurrentIndex(3);
        emit box.activated(3);
        QCOMPARE(window->tour().stop(), std::size_t(3));
    }

    void wanderingOffGreysItOutUntilTheUserIsBack()
    {
        const ShownWindow window;
        window->training().togglePause();
        goTo(window, "deep");
        QVERIFY(!buttonOf(window, "return").isVisible());
        edit(window, [](RunConfig& config) { config.hidden = {50}; });
        QVERIFY(window->tour().isAway());
        QVERIFY(buttonOf(window, "return").isVisible());
        QCOMPARE(ringed(window), QStringList());
        window->views().setCurrentWidget(&window->views().gallery());
        QTest::mouseClick(&buttonOf(window, "return"), Qt::LeftButton);
        QVERIFY(!window->tour().isAway());
        QVERIFY(presetOf(window->controls().config()) == &presetNamed("deep"));
        QVERIFY(&window->views().currentView() == &window->views().layersView());
    }

    void nothingMovesOnTheWay_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const Language& language : Translations::languages()) {
            for (const QSize size : {QSize(1'000, 620), QSize(1'280, 720), QSize(1'900, 1'000)})
                QTest::addRow("%d × %d, %s", size.width(), size.height(), qPrintable(language.code))
                    << size << language.code;
        }
    }
    void nothingMovesOnTheWay()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, language);
        QSettings().setValue("language", language);
        const ShownWindow window;
        window->training().togglePause();
        window->resize(size);
        QVERIFY(settle(*window));
        const QRect strip = stripOf(window).geometry();
        const QRect nextButton = buttonOf(window, "next").geometry();
        for (std::size_t stop = 0; stop < tourLength; ++stop) {
            QVERIFY(waitFor([&] { return !window->tour().text().isEmpty(); }));
            QCoreApplication::sendPostedEvents();
            QCOMPARE(stripOf(window).geometry(), strip);
            QCOMPARE(buttonOf(window, "next").geometry(), nextButton);
            for (const QString name : {"text", "act"}) {
                const auto& label = *stripOf(window).findChild<QLabel*>(name);
                const QRect needed = label.fontMetrics().boundingRect(
                    QRect(0, 0, label.width(), 1'000), Qt::TextWordWrap, label.text());
                QVERIFY2(needed.height() <= label.height(), qPrintable(label.text()));
            }
            next(window);
        }
    }

    void tourThatIsClosedStaysClosedAndComesBackByF1()
    {
        ShownWindow window;
        QTest::mouseClick(&buttonOf<QToolButton>(window, "close"), Qt::LeftButton);
        QVERIFY(!stripOf(window).isVisible());
        window.reopen();
        QVERIFY(!stripOf(window).isVisible());
        window->commands().tour->trigger();
        QVERIFY(stripOf(window).isVisible());
    }
};

ACTIGRAD_WINDOW_TEST(TourTest)
#include "tour_test.moc"
