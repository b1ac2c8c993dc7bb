#include "app/window/figures_bar.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"

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
            bar.show(nullptr, 0, sceneOf(configWith(activation)), {});
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
        bar.show(nullptr, 0, sceneOf(configWith(Activation::Sigmoid)), {});
        QVERIFY(tipsOf(bar).join('\n').contains("h < 0.005 or > 0.995"));
        bar.show(nullptr, 0, sceneOf(configWith(Activation::Tanh)), {});
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
            bar.show(nullptr, 0, scene, {});
            const auto& statistics = scene.observation->layers[layer].statistics;
            QCOMPARE(bar.text("saturated"), percent(statistics.saturated));
            QVERIFY(bar.text("dead").endsWith(layer == 0 ? "/ 20" : "/ 30"));
            QCOMPARE(bar.text("layer"), QString("%1 / 2").arg(layer + 1));
        }
    }

    void layerIsToldOnlyWhereThereAreSeveral()
    {
        FiguresBar bar;
        bar.show(nullptr, 0, sceneOf(configWith(Activation::Tanh, {20, 30})), {});
        const auto isShown = [&bar] {
            for (const auto* label : bar.findChildren<QLabel*>()) {
                if (label->text() == "layer")
                    return !label->isHidden();
            }
            return false;
        };
        QVERIFY(isShown());
        bar.show(nullptr, 0, sceneOf(configWith(Activation::Tanh)), {});
        QVERIFY(!isShown());
    }

    void leakyReluShowsItsNegativeSide()
    {
        FiguresBar bar;
        const Scene scene = sceneOf(configWith(Activation::LeakyRelu));
        bar.show(nullptr, 0, scene, {});
        const auto& values = scene.shownLayer().preactivation.values;
        const auto below = std::ranges::count_if(values, [](float x) { return x < 0; });
        QCOMPARE(bar.text("saturated"),
                 percent(static_cast<double>(below) / static_cast<double>(values.size())));
    }
};

ACTIGRAD_WINDOW_TEST_MAIN(FiguresBarTest)
#include "figures_bar_test.moc"
