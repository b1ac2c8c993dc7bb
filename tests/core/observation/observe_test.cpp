#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Step 0 of a network of 30 neurons on 16 examples.
Observation step0With(InitScales scales)
{
    auto config = smallConfig(10);
    config.hidden = {30};
    config.batch = 16;
    config.scales = scales;
    return begin(config).observe();
}

LayerObservation layerWith(InitScales scales)
{
    return step0With(scales).layers.front();
}

double share(const Tensor& tensor, bool (*holds)(float))
{
    return static_cast<double>(std::ranges::count_if(tensor.values, holds)) /
           static_cast<double>(tensor.values.size());
}

} // namespace

class ObserveTest : public QObject
{
    Q_OBJECT

private slots:
    void tensorsAreExamplesByNeurons()
    {
        const auto layer = layerWith({});
        for (const Tensor* tensor : {&layer.preactivation, &layer.output, &layer.outputGradient,
                                     &layer.preactivationGradient}) {
            QCOMPARE(tensor->rows, 16U);
            QCOMPARE(tensor->columns, 30U);
            QCOMPARE(tensor->values.size(), 16U * 30U);
        }
    }

    void tensorsOfOneLayerBelongTogether()
    {
        const auto layer = layerWith({});
        for (std::size_t i = 0; i < layer.output.values.size(); ++i) {
            const auto h = static_cast<double>(layer.output.values[i]);
            const auto dh = static_cast<double>(layer.outputGradient.values[i]);
            QCOMPARE(
                deviation(h, std::tanh(static_cast<double>(layer.preactivation.values[i])), 1e-6),
                QString());
            QCOMPARE(deviation(static_cast<double>(layer.preactivationGradient.values[i]),
                               dh * (1 - h * h), 1e-6),
                     QString());
        }
    }

    void statisticsAreThoseOfTheTensors()
    {
        const auto layer = layerWith({});
        const auto& statistics = layer.statistics;
        QCOMPARE(statistics.preactivation, Statistics::of(layer.preactivation.values));
        QCOMPARE(statistics.output, Statistics::of(layer.output.values));
        QCOMPARE(statistics.outputGradient, Statistics::of(layer.outputGradient.values));
        QCOMPARE(statistics.preactivationGradient,
                 Statistics::of(layer.preactivationGradient.values));
        QCOMPARE(statistics.saturated,
                 share(layer.output, [](float h) { return std::abs(h) > 0.99F; }));
    }

    void parametersAreNamedInTheirOrder()
    {
        const auto observation =
            step0With(scalesOf({{"W1", 0.5}, {"b1", 0}, {"W2", 0.1}, {"b2", 0}}));
        const std::vector<std::string> names{"C", "W1", "b1", "W2", "b2"};
        QCOMPARE(observation.parameters.size(), names.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            QCOMPARE(observation.parameters[i].name, names[i]);
            QCOMPARE(observation.find(id(names[i])), &observation.parameters[i]);
        }
        QVERIFY(!observation.find(id("gain1")) && !observation.find(id("W3")));
        QCOMPARE(deviation(in(observation, "W1").data.std, 0.5, 0.1), QString());
        QCOMPARE(in(observation, "b1").data, (Statistics{0, 0, 0, 0}));
        QVERIFY(in(observation, "b1").gradient.std > 0);
    }

    void parametersComeWithTheirNumbers()
    {
        const auto observation = step0With({});
        for (const auto& parameter : observation.parameters) {
            QCOMPARE(parameter.data, Statistics::of(parameter.values.values));
            QCOMPARE(parameter.gradient, Statistics::of(parameter.gradients.values));
            QCOMPARE(parameter.values.rows, parameter.gradients.rows);
            QCOMPARE(parameter.values.columns, parameter.gradients.columns);
        }
        QCOMPARE(in(observation, "W1").values.rows, 6U);
        QCOMPARE(in(observation, "W1").values.columns, 30U);
    }

    void updateToDataIsTheLogarithmOfTheSpreads()
    {
        const auto observation = step0With(scalesOf({{"b1", 0}}));
        const auto& w1 = in(observation, "W1");
        QCOMPARE(deviation(w1.updateToData,
                           std::log10(observation.learningRate * w1.gradient.std / w1.data.std),
                           1e-9),
                 QString());
        QVERIFY(std::isinf(in(observation, "b1").updateToData)); // no data to compare with
    }

    void preactivationsOfZeroScalesArePositiveZeros()
    {
        const auto layer = layerWith(scalesOf({{"W1", 0}, {"b1", 0}, {"b2", 0}}));
        QVERIFY(std::ranges::all_of(layer.preactivation.values,
                                    [](float x) { return x == 0.0F && !std::signbit(x); }));
        QVERIFY(std::ranges::all_of(layer.output.values,
                                    [](float x) { return x == 0.0F && !std::signbit(x); }));
        QCOMPARE(layer.statistics.saturated, 0.0);
        QCOMPARE(layer.statistics.vanished, 0.0); // the slope is 1 there
        QVERIFY(layer.statistics.deadNeurons.empty());
    }

    void hugeWeightsKillEveryNeuron()
    {
        const auto layer = layerWith(scalesOf({{"C", 1'000}, {"W1", 1'000}, {"b1", 1'000}}));
        QCOMPARE(layer.statistics.saturated, 1.0);
        QCOMPARE(layer.statistics.vanished, 1.0);
        std::vector<int> all(30);
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(layer.statistics.deadNeurons, all);
        QCOMPARE(layer.statistics.output.max, 1.0);
        QCOMPARE(layer.statistics.output.min, -1.0);
    }

    void deadNeuronsAreTheColumnsThatAreSaturatedThroughout()
    {
        const auto layer = layerWith(scalesOf({{"W1", 2}, {"b1", 3}}));
        std::vector<int> expected;
        for (std::size_t neuron = 0; neuron < layer.output.columns; ++neuron) {
            std::size_t saturated = 0;
            for (std::size_t row = 0; row < layer.output.rows; ++row)
                saturated += std::abs(layer.output.at(row, neuron)) > 0.99F;
            if (saturated == layer.output.rows)
                expected.push_back(static_cast<int>(neuron));
        }
        QVERIFY(!expected.empty() && expected.size() < layer.output.columns);
        QCOMPARE(layer.statistics.deadNeurons, expected);
    }

    void vanishedGradientsAreBelowAThousandthOfTheTypicalOne()
    {
        const auto layer = layerWith({});
        double squares = 0;
        for (const float dh : layer.outputGradient.values)
            squares += static_cast<double>(dh) * static_cast<double>(dh);
        const double limit =
            1e-3 * std::sqrt(squares / static_cast<double>(layer.outputGradient.values.size()));
        QCOMPARE(deviation(layer.statistics.vanishedBelow, limit, 1e-9 * limit), QString());
        const auto below =
            std::ranges::count_if(layer.preactivationGradient.values, [limit](float gradient) {
                return std::abs(static_cast<double>(gradient)) <= limit;
            });
        QVERIFY(below > 0 && below < 16 * 30);
        QCOMPARE(layer.statistics.vanished, static_cast<double>(below) / (16 * 30));
    }

    void withoutOutputWeightsEveryGradientHasVanished()
    {
        const auto layer = layerWith(scalesOf({{"W1", 0.1}, {"b1", 0}, {"W2", 0}, {"b2", 0}}));
        QCOMPARE(layer.statistics.vanished, 1.0);
        QCOMPARE(layer.statistics.outputGradient, (Statistics{0, 0, 0, 0}));
    }
};

ACTIGRAD_TEST(ObserveTest)
#include "observe_test.moc"
