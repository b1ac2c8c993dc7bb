#include "app/plots/batch_norm/batch_norm_view.h"
#include "app/plots/layers/layers_view.h"
#include "app/plots/neuron/neuron_bar.h"
#include "app/plots/neuron/neuron_contexts.h"
#include "app/plots/neuron/neuron_facts.h"
#include "app/plots/neuron/neuron_view.h"
#include "app/plots/overview/dashboard.h"
#include "app/plots/toolbox/plot_panel.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/plots/view_support.h"
#include "tests/test_program.h"

#include <QLabel>
#include <QTableWidget>

#include <algorithm>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

void fill(Tensor& tensor, float value)
{
    tensor.values = std::vector<float>(tensor.values.size(), value);
}

void fill(Statistics& statistics, float value)
{
    const auto all = static_cast<double>(value);
    statistics = {all, all, all, all};
}

/// Step 0 of a network, had it overflowed in every hidden layer.
Scene overflowed(Activation activation, BatchNormalisation normalisation, float value)
{
    RunConfig config = configWith(activation, {20, 20});
    config.batchNorm = normalisation;
    Scene scene = sceneOf(config);
    auto observation = std::make_shared<Observation>(*scene.observation);
    for (auto& layer : observation->layers) {
        for (auto* tensor : {&layer.preactivation, &layer.output, &layer.outputGradient,
                             &layer.preactivationGradient})
            fill(*tensor, value);
        auto& statistics = layer.statistics;
        for (auto* each : {&statistics.preactivation, &statistics.output,
                           &statistics.outputGradient, &statistics.preactivationGradient})
            fill(*each, std::numeric_limits<float>::quiet_NaN());
        statistics.saturated = 0; // no comparison with NaN holds
        statistics.vanished = 0;
        statistics.deadNeurons.clear();
        if (layer.norm) {
            fill(layer.norm->raw, value);
            for (auto* each : {&layer.norm->mean, &layer.norm->variance})
                std::ranges::fill(*each, std::numeric_limits<float>::quiet_NaN());
        }
    }
    for (auto& parameter : observation->parameters) {
        fill(parameter.gradients, value);
        fill(parameter.gradient, std::numeric_limits<float>::quiet_NaN());
    }
    scene.observation = observation;
    addJudgements(scene);
    return scene;
}

void addScenes()
{
    QTest::addColumn<Activation>("activation");
    QTest::addColumn<BatchNormalisation>("normalisation");
    QTest::addColumn<float>("value");
    for (const ActivationTraits& traits : activations()) {
        for (const auto normalisation : {BatchNormalisation::None, BatchNormalisation::Hidden}) {
            for (const float value : {std::numeric_limits<float>::quiet_NaN(),
                                      std::numeric_limits<float>::infinity()}) {
                QTest::addRow("%s, %s, %f", traits.name.data(),
                              normalisation == BatchNormalisation::None ? "plain" : "normalised",
                              static_cast<double>(value))
                    << traits.activation << normalisation << value;
            }
        }
    }
}

QString shownBy(const QWidget& view)
{
    QString text;
    for (const auto* label : view.findChildren<QLabel*>())
        text += label->text() + '\n';
    for (const auto* list : view.findChildren<QTableWidget*>()) {
        for (int row = 0; row < list->rowCount(); ++row)
            text += list->item(row, list->columnCount() - 1)->text() + '\n';
    }
    return text;
}

} // namespace

/// Of values that are no numbers nothing good is said, whatever comparisons with them give.
class OverflowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }

    void noPlotCallsAnOverflowHealthy_data() { addScenes(); }
    void noPlotCallsAnOverflowHealthy()
    {
        QFETCH(const Activation, activation);
        QFETCH(const BatchNormalisation, normalisation);
        QFETCH(const float, value);
        const Scene scene = overflowed(activation, normalisation, value);
        std::vector<std::unique_ptr<PlotView>> views;
        views.push_back(std::make_unique<Dashboard>());
        views.push_back(std::make_unique<LayersView>());
        views.push_back(std::make_unique<BatchNormView>());
        views.push_back(std::make_unique<NeuronView>());
        for (const auto& view : views) {
            view->setScene(scene);
            for (const PlotPanel* panel : view->panels()) {
                const Verdict verdict = panel->verdict();
                const QString told = panel->fileName() + ": " + verdict.text;
                QVERIFY2(!verdict.text.contains("nan") && !verdict.text.contains("inf"),
                         qPrintable(told));
                QVERIFY2(verdict.health != Health::Good || verdict.text.isEmpty(),
                         qPrintable(told));
            }
            const QString text = shownBy(*view);
            QVERIFY2(!text.contains("nan", Qt::CaseInsensitive) && !text.contains("inf\n"),
                     qPrintable(text));
        }
    }

    void examplesHaveAnOrderAllTheSame()
    {
        Scene scene = sceneOf(configWith(Activation::Tanh));
        LayerObservation layer = scene.shownLayer();
        changeValues(layer.preactivation, [&](std::vector<float>& values) {
            for (std::size_t at = 0; at < values.size(); at += 2 * layer.preactivation.columns)
                values[at] = std::numeric_limits<float>::quiet_NaN();
        });
        const NeuronFacts facts = factsOf(layer, traitsOf(Activation::Tanh), 0);
        std::vector<std::size_t> order = facts.order;
        std::ranges::sort(order);
        for (std::size_t i = 0; i < order.size(); ++i)
            QCOMPARE(order[i], i);
        const auto half = (facts.x.size() + 1) / 2;
        for (std::size_t i = 0; i < facts.order.size(); ++i)
            QCOMPARE(std::isnan(facts.x[facts.order[i]]), i < half); // what is wrong, first
        QVERIFY(!facts.finite);
    }
};

ACTIGRAD_GUI_TEST(OverflowTest)
#include "overflow_test.moc"
