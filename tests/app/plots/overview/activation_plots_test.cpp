#include "app/look/activation_names.h"
#include "app/plots/overview/activation_panel.h"
#include "app/plots/overview/gradient_panel.h"
#include "app/plots/overview/hpreact_panel.h"
#include "app/plots/overview/neuron_panel.h"
#include "app/plots/overview/output_panel.h"
#include "app/plots/toolbox/panel_header.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// The flats that are shaded.
QList<QCPRange> bandsOf(const PlotPanel& panel)
{
    QList<QCPRange> bands;
    for (int i = 0; i < panel.plot().itemCount(); ++i) {
        const auto* band = qobject_cast<QCPItemRect*>(panel.plot().item(i));
        if (band != nullptr && band->visible() && band->layer()->name() == "background")
            bands += QCPRange(band->topLeft->key(), band->bottomRight->key());
    }
    return bands;
}

QStringList textsOf(const PlotPanel& panel)
{
    QStringList texts;
    for (int i = 0; i < panel.plot().itemCount(); ++i) {
        if (const auto* text = qobject_cast<QCPItemText*>(panel.plot().item(i)))
            texts += text->text();
    }
    return texts;
}

QCPColorMap& mapOf(const PlotPanel& panel)
{
    for (int i = 0; i < panel.plot().plottableCount(); ++i) {
        if (auto* map = qobject_cast<QCPColorMap*>(panel.plot().plottable(i)))
            return *map;
    }
    qFatal("no map");
}

/// Of a cell, counted from 0.
QColor colorAt(const PlotPanel& panel, int column, int row)
{
    const QCPColorMap& map = mapOf(panel);
    return map.gradient().color(map.data()->cell(column, row), map.dataRange());
}

QString legendOf(const PlotPanel& panel)
{
    QStringList names;
    for (int i = 0; i < panel.plot().legend->itemCount(); ++i)
        names += qobject_cast<QCPPlottableLegendItem*>(panel.plot().legend->item(i))
                     ->plottable()
                     ->name();
    return names.join('|');
}

QString helpOf(const PlotPanel& panel)
{
    return panel.findChild<PanelHeader*>()->help();
}

} // namespace

/// The plots of a layer follow the activation in use.
class ActivationPlotsTest : public QObject
{
    Q_OBJECT

private slots:
    void flatsAreShadedWhereTheTraitsHaveThem_data() { addActivations(); }
    void flatsAreShadedWhereTheTraitsHaveThem()
    {
        QFETCH(const Activation, activation);
        const ActivationTraits& traits = traitsOf(activation);
        HpreactPanel hpreact;
        ActivationPanel curve;
        for (PlotPanel* panel :
             {static_cast<PlotPanel*>(&hpreact), static_cast<PlotPanel*>(&curve)}) {
            panel->showScene(sceneOf(configWith(Activation::Tanh))); // has two
            panel->showScene(sceneOf(configWith(activation)));
            const auto bands = bandsOf(*panel);
            QCOMPARE(bands.size(), qsizetype{std::isfinite(traits.inputSaturatedBelow)} +
                                       qsizetype{std::isfinite(traits.inputSaturatedAbove)});
            if (std::isfinite(traits.inputSaturatedBelow))
                QCOMPARE(bands.first().upper, traits.inputSaturatedBelow);
            if (std::isfinite(traits.inputSaturatedAbove))
                QCOMPARE(bands.last().lower, traits.inputSaturatedAbove);
        }
    }

    void textsSpeakOfTheActivation_data() { addActivations(); }
    void textsSpeakOfTheActivation()
    {
        QFETCH(const Activation, activation);
        const QString name = displayName(activation);
        HpreactPanel hpreact;
        ActivationPanel curve;
        OutputPanel output;
        GradientPanel gradients;
        const Scene scene = sceneOf(configWith(activation));
        for (PlotPanel* panel :
             std::initializer_list<PlotPanel*>{&hpreact, &curve, &output, &gradients}) {
            panel->showScene(sceneOf(configWith(Activation::Sigmoid)));
            panel->showScene(scene);
            QVERIFY2(activation == Activation::Sigmoid || !helpOf(*panel).contains("sigmoid"),
                     qPrintable(helpOf(*panel)));
        }
        QCOMPARE(curve.title(), name + " and its slope");
        QCOMPARE(output.title(), "h = " + name + "(hpreact)");
        QVERIFY(legendOf(curve).contains(curveName(activation)));
        QVERIFY(helpOf(hpreact).contains(name));
        QVERIFY(helpOf(output).contains(formulaOf(activation).toHtmlEscaped()));
        QVERIFY(helpOf(gradients).contains(slopeFormulaOf(activation)));
    }

    void layerIsNamedWhereThereAreSeveral()
    {
        HpreactPanel panel;
        panel.showScene(sceneOf(configWith(Activation::Tanh)));
        QCOMPARE(panel.title(), QString("hpreact"));
        panel.showScene(sceneOf(configWith(Activation::Tanh, {20, 20, 20}), 1));
        QCOMPARE(panel.title(), QString("hpreact, layer 2"));
        QVERIFY(helpOf(panel).contains("W2 + b2"));
    }

    void layerThatIsNotThereIsTheLast()
    {
        HpreactPanel panel;
        panel.showScene(sceneOf(configWith(Activation::Tanh, {20, 20}), 7));
        QCOMPARE(panel.title(), QString("hpreact, layer 2"));
    }

    void batchNormIsToldInTheHelp()
    {
        HpreactPanel panel;
        RunConfig config = configWith(Activation::Tanh);
        QVERIFY(!helpOf(panel).contains("batch norm"));
        config.batchNorm = BatchNormalisation::Hidden;
        panel.showScene(sceneOf(config));
        QVERIFY(helpOf(panel).contains("batch norm"));
        QVERIFY(helpOf(panel).contains("bngain1") && helpOf(panel).contains("bnbias1"));
    }

    void rangeOfHIsTheActivations()
    {
        OutputPanel panel;
        const auto range = [&panel](Activation activation) {
            panel.showScene(sceneOf(configWith(activation)));
            return panel.plot().xAxis->range();
        };
        const auto contains = [](const QCPRange& outer, double low, double high, double room) {
            return outer.lower <= low && outer.lower > low - room && outer.upper >= high &&
                   outer.upper < high + room;
        };
        QVERIFY(contains(range(Activation::Tanh), -1, 1, 0.1));
        QVERIFY(contains(range(Activation::Sigmoid), 0, 1, 0.1));
        QVERIFY(contains(range(Activation::Relu), 0, 10, 1));
        QVERIFY(contains(range(Activation::LeakyRelu), -1, 10, 1));
        QVERIFY(contains(range(Activation::Elu), -1, 10, 1));
        QVERIFY(contains(range(Activation::Maxout), -10, 10, 1));
    }

    void outputsBeyondTheAxisAreCounted()
    {
        RunConfig config = configWith(Activation::Relu);
        config.scales[id("W1")] = 30;
        OutputPanel panel;
        panel.showScene(sceneOf(config));
        const auto* bars = panel.plot().findChild<QCPBars*>();
        QVERIFY(bars != nullptr);
        QCOMPARE(bars->data()->size(), 1);
        QVERIFY(bars->data()->at(0)->key > 10 && bars->data()->at(0)->value > 5);
    }

    void curveFitsItsAxis_data() { addActivations(); }
    void curveFitsItsAxis()
    {
        QFETCH(const Activation, activation);
        const ActivationTraits& traits = traitsOf(activation);
        ActivationPanel panel;
        panel.showScene(sceneOf(configWith(activation)));
        const QCPRange y = panel.plot().yAxis->range();
        for (const double x : {-6.0, 0.0, 6.0})
            QVERIFY(y.contains(traits.value(x)) && y.contains(traits.slope(x)));
        QVERIFY(y.size() <
                1.2 * (std::max(traits.value(6), 1.0) - std::min(traits.value(-6), 0.0)));
    }

    void dotsLieOnTheCurve_data() { addActivations(); }
    void dotsLieOnTheCurve()
    {
        QFETCH(const Activation, activation);
        ActivationPanel panel;
        panel.showScene(sceneOf(configWith(activation)));
        const QCPGraph* dots = nullptr;
        for (int i = 0; i < panel.plot().graphCount(); ++i) {
            if (panel.plot().graph(i)->lineStyle() == QCPGraph::lsNone)
                dots = panel.plot().graph(i);
        }
        QVERIFY(dots != nullptr && dots->dataCount() > 20);
        for (const QCPGraphData& dot : *dots->data())
            QVERIFY(std::abs(dot.value - traitsOf(activation).value(dot.key)) < 1e-4);
    }

    void mapIsWhiteWhereHIsSaturated_data() { addActivations(); }
    void mapIsWhiteWhereHIsSaturated()
    {
        QFETCH(const Activation, activation);
        const ActivationTraits& traits = traitsOf(activation);
        NeuronPanel panel;
        const Scene scene = sceneOf(configWith(activation));
        panel.showScene(scene);
        const LayerObservation& layer = scene.shownLayer();
        const Theme& theme = Theme::current();
        for (std::size_t at = 0; at < layer.output.values.size(); ++at) {
            const auto column = static_cast<int>(at % layer.output.columns);
            const auto row = static_cast<int>(at / layer.output.columns);
            const auto& x = layer.preactivation.values;
            const bool isSecond = traits.canSaturate() ? traits.isSaturated(layer.output.values[at])
                                  : traits.pieces == 2 ? x[2 * at + 1] > x[2 * at]
                                                       : x[at] < 0;
            const QColor expected = traits.canSaturate()
                                        ? (isSecond ? theme.saturated : theme.active)
                                        : (isSecond ? theme.secondSide : theme.firstSide);
            QCOMPARE(colorAt(panel, column, row).name(), expected.name());
        }
    }

    void mapHasALegend()
    {
        NeuronPanel panel;
        const auto texts = [&panel](Activation activation) {
            panel.showScene(sceneOf(configWith(activation)));
            return textsOf(panel);
        };
        QVERIFY(texts(Activation::Tanh).contains("saturated"));
        QVERIFY(texts(Activation::Relu).contains("h = 0"));
        QVERIFY(texts(Activation::LeakyRelu).contains("below 0"));
        QVERIFY(texts(Activation::Maxout).contains("second wins"));
    }
};

ACTIGRAD_WINDOW_TEST(ActivationPlotsTest)
#include "activation_plots_test.moc"
