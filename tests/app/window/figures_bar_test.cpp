#include "app/look/number_format.h"
#include "app/look/theme.h"
#include "app/window/figures_bar.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <QLabel>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1) + QStringLiteral("\u202f%");
}

QStringList tipsOf(const FiguresBar& bar)
{
    QStringList tips;
    for (const auto* label : bar.findChildren<QLabel*>())
        tips += label->toolTip();
    return tips;
}

} // namespace

/// The figures follow the layer and the activation on view.
class FiguresBarTest : public QObject
{
    Q_OBJECT

private slots:
    void captionIsTheActivations()
    {
        FiguresBar bar;
        const auto caption = [&bar](Activation activation) {
            bar.showFigures(nullptr, {}, sceneOf(configWith(activation)), {});
            return bar.caption("saturated");
        };
        QCOMPARE(caption(Activation::Relu), QString("h = 0"));
        QCOMPARE(caption(Activation::LeakyRelu), QString("below 0"));
        QCOMPARE(caption(Activation::Maxout), QString("second wins"));
        for (const auto activation : {Activation::Sigmoid, Activation::Elu, Activation::Tanh})
            QCOMPARE(caption(activation), QString("saturated"));
    }

    void helpTellsTheThreshold()
    {
        FiguresBar bar;
        bar.showFigures(nullptr, {}, sceneOf(configWith(Activation::Sigmoid)), {});
        QVERIFY(tipsOf(bar).join('\n').contains("h < 0.005 or > 0.995"));
        bar.showFigures(nullptr, {}, sceneOf(configWith(Activation::Tanh)), {});
        QVERIFY(tipsOf(bar).join('\n').contains("|h| > 0.99"));
        QVERIFY(!tipsOf(bar).join('\n').contains("%1"));
    }

    void shareIsOfTheLayerThatIsShown()
    {
        FiguresBar bar;
        RunConfig config = configWith(Activation::Tanh, {20, 30});
        config.scales[id("W2")] = 3;
        for (const std::size_t layer : {0U, 1U}) {
            const Scene scene = sceneOf(config, layer);
            bar.showFigures(nullptr, {}, scene, {});
            const auto& statistics = scene.observation->layers[layer].statistics;
            QCOMPARE(bar.text("saturated"), percent(statistics.saturated));
            QVERIFY(bar.text("dead").endsWith(layer == 0 ? "/ 20" : "/ 30"));
            QCOMPARE(bar.text("layer"), QString("%1 / 2").arg(layer + 1));
        }
    }

    void layerIsToldOnlyWhereThereAreSeveral()
    {
        FiguresBar bar;
        bar.showFigures(nullptr, {}, sceneOf(configWith(Activation::Tanh, {20, 30})), {});
        const auto isShown = [&bar] {
            for (const auto* label : bar.findChildren<QLabel*>()) {
                if (label->text() == "layer")
                    return !label->isHidden();
            }
            return false;
        };
        QVERIFY(isShown());
        bar.showFigures(nullptr, {}, sceneOf(configWith(Activation::Tanh)), {});
        QVERIFY(!isShown());
    }

    void noFigureIsCutOffHoweverLargeItIs()
    {
        FiguresBar bar;
        Scene scene = sceneOf(configWith(Activation::Relu));
        auto observation = std::make_shared<Observation>(*scene.observation);
        auto& statistics = observation->layers[0].statistics;
        statistics.preactivation = {-8.04e37, 1.63e38, -1e38, 1e38};
        statistics.output = {-0.0004, 1.63e38, -1e38, 1e38};
        scene.observation = observation;
        bar.showFigures(nullptr, {1'000, 99'000}, scene, 3.1e38F);
        QCOMPARE(bar.text("hpreact"), QString("−8.0e37 / 1.6e38"));
        QCOMPARE(bar.text("h"), QString("0.00 / 1.6e38"));
        bar.resize(bar.minimumSizeHint());
        bar.show();
        for (const auto* label : bar.findChildren<QLabel*>()) {
            if (label->isVisible())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }

    void previewsFiguresAreTintedAndTheRunsDimmed()
    {
        FiguresBar bar;
        const Scene scene = sceneOf(configWith(Activation::Tanh));
        RunRecord run;
        run.config = scene.config;
        run.history = std::make_shared<LossHistory>();
        const auto colorOf = [&bar](const QString& key) {
            for (const auto* label : bar.findChildren<QLabel*>()) {
                if (label->text() == bar.text(key) && label->accessibleName() == bar.caption(key))
                    return label->palette().color(QPalette::WindowText);
            }
            return QColor();
        };
        bar.showFigures(&run, {}, scene, 3.3F);
        const QColor plain = colorOf("saturated");
        QCOMPARE(colorOf("step"), plain);
        const Scene preview = sceneOf(configWith(Activation::Tanh));
        bar.showFigures(&run, {}, preview, 3.3F);
        QCOMPARE(colorOf("saturated"), Theme::current().accent);
        QCOMPARE(colorOf("step"), Theme::current().mutedText);
        bar.showFigures(&run, {}, scene, 3.3F);
        QCOMPARE(colorOf("saturated"), plain);
    }

    void theoryIsThatOfTheNetworkOnViewAtAnyStep()
    {
        FiguresBar bar;
        Scene scene = sceneOf(configWith(Activation::Tanh));
        bar.showFigures(nullptr, {}, scene, 3.3F);
        const QString before = bar.text("theory");
        RunConfig other = *scene.config;
        other.scales = allScales(3);
        scene.config = std::make_shared<const RunConfig>(other);
        scene.theory = nullptr; // the step is a later one
        bar.showFigures(nullptr, {}, scene, 3.3F);
        QVERIFY(bar.text("theory") != before);
        QCOMPARE(bar.text("theory").section(' ', 0, 0), lossText(theoryOf(other).initialLoss, 2));
    }

    void zeroHasNoSign()
    {
        QCOMPARE(decimalText(-0.004, 2), QString("0.00"));
        QCOMPARE(decimalText(-0.006, 2), QString("−0.01"));
        QCOMPARE(figureText(-0.0), QString("0.000"));
    }

    void leakyReluShowsItsNegativeSide()
    {
        FiguresBar bar;
        const Scene scene = sceneOf(configWith(Activation::LeakyRelu));
        bar.showFigures(nullptr, {}, scene, {});
        const auto& values = scene.shownLayer().preactivation.values;
        const auto below = std::ranges::count_if(values, [](float x) { return x < 0; });
        QCOMPARE(bar.text("saturated"),
                 percent(static_cast<double>(below) / static_cast<double>(values.size())));
    }
};

ACTIGRAD_WINDOW_TEST(FiguresBarTest)
#include "figures_bar_test.moc"
