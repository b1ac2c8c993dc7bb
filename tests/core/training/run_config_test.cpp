#include "core/training/run_config.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig deepConfig()
{
    auto config = lectureConfig();
    config.hidden = {16, 9, 4};
    return config;
}

std::vector<std::string> namesOf(const std::vector<ParameterId>& parameters)
{
    std::vector<std::string> names;
    for (const auto parameter : parameters)
        names.push_back(nameOf(parameter));
    return names;
}

using Names = std::vector<std::string>;

} // namespace

class RunConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreThoseOfTheLecture()
    {
        const auto config = lectureConfig();
        QCOMPARE(config.seed, 2'147'483'647);
        QCOMPARE(config.context, 3);
        QCOMPARE(config.embedding, 10);
        QCOMPARE(config.hidden, std::vector<std::int64_t>{200});
        QCOMPARE(config.batch, 32);
        QCOMPARE(config.steps, 200'000);
        QCOMPARE(config.learningRate, 0.1);
        QCOMPARE(config.activation, Activation::Tanh);
        QCOMPARE(config.bias, BiasInit::Drawn);
        QCOMPARE(config.batchNorm, BatchNormalisation::None);
        QCOMPARE(config.batchNormMomentum, 0.001);
        QVERIFY(config.scales == InitScales());
        QCOMPARE(config.parameters(), 11'897); // as the lecture prints
        QCOMPARE(deviation(config.expectedInitialLoss(), 3.2958, 5e-5), QString());
    }

    void learningRateIsATenthFromTheDecayOn()
    {
        const auto config = lectureConfig();
        QCOMPARE(config.schedule, LearningRateSchedule::Step);
        QCOMPARE(config.learningRateAt(0), 0.1);
        QCOMPARE(config.learningRateAt(99'999), 0.1);
        QCOMPARE(config.learningRateAt(100'000), 0.1 * 0.1);
        QCOMPARE(config.learningRateAt(199'999), 0.1 * 0.1);
    }

    void decayMayBeAtOnceOrNever()
    {
        auto config = lectureConfig();
        config.decayAt = 0;
        QCOMPARE(config.learningRateAt(0), 0.1 * 0.1);
        config.decayAt = config.steps;
        QCOMPARE(config.learningRateAt(config.steps - 1), 0.1);
    }

    void learningRateMayBeConstant()
    {
        auto config = lectureConfig();
        config.schedule = LearningRateSchedule::Constant;
        for (const std::int64_t step : {0, 100'000, 199'999})
            QCOMPARE(config.learningRateAt(step), 0.1);
    }

    void cosineFallsFromTheFullRateToNone()
    {
        auto config = lectureConfig();
        config.schedule = LearningRateSchedule::Cosine;
        QCOMPARE(config.learningRateAt(0), 0.1);
        QCOMPARE(config.learningRateAt(50'000), 0.05 * (1 + std::numbers::sqrt2 / 2));
        QCOMPARE(deviation(config.learningRateAt(100'000), 0.05, 1e-16), QString());
        QVERIFY(config.learningRateAt(199'999) > 0);
        QVERIFY(config.learningRateAt(199'999) < 1e-11);
    }

    void hiddenLayersComeBeforeTheOutputLayer()
    {
        const auto config = deepConfig();
        QCOMPARE(config.hiddenLayers(), 3);
        QCOMPARE(config.layers(), 4);
        const std::vector<std::int64_t> fanIn{30, 16, 9, 4};
        const std::vector<std::int64_t> columns{16, 9, 4, 27};
        for (int layer = 1; layer <= 4; ++layer) {
            QCOMPARE(config.fanIn(layer), fanIn[static_cast<std::size_t>(layer - 1)]);
            QCOMPARE(config.outFeatures(layer), columns[static_cast<std::size_t>(layer - 1)]);
        }
    }

    void maxoutHasTwoColumnsAHiddenNeuron()
    {
        auto config = deepConfig();
        config.activation = Activation::Maxout;
        QCOMPARE(config.outFeatures(1), 32);
        QCOMPARE(config.fanIn(2), 16);
        QCOMPARE(config.outFeatures(4), 27);
    }

    void normalisedLayersAreNoneHiddenOrAll()
    {
        auto config = deepConfig();
        QVERIFY(!config.isNormalised(1) && !config.isNormalised(4));
        config.batchNorm = BatchNormalisation::Hidden;
        QVERIFY(config.isNormalised(1) && config.isNormalised(3) && !config.isNormalised(4));
        config.batchNorm = BatchNormalisation::All;
        QVERIFY(config.isNormalised(1) && config.isNormalised(4));
    }

    void parametersComeInTheOrderInWhichTheyAreDrawn()
    {
        auto config = lectureConfig();
        QCOMPARE(namesOf(config.parameterIds()), (Names{"C", "W1", "b1", "W2", "b2"}));
        config.hidden = {20, 20};
        config.batchNorm = BatchNormalisation::Hidden;
        QCOMPARE(namesOf(config.parameterIds()),
                 (Names{"C", "W1", "gain1", "shift1", "W2", "gain2", "shift2", "W3", "b3"}));
        config.batchNorm = BatchNormalisation::All;
        QCOMPARE(namesOf(config.parameterIds()).back(), std::string("shift3"));
    }

    void parametersAreThoseOfTheNetwork()
    {
        for (const auto& f : activations()) {
            for (const auto normalisation :
                 {BatchNormalisation::None, BatchNormalisation::Hidden, BatchNormalisation::All}) {
                auto config = deepConfig();
                config.activation = f.activation;
                config.batchNorm = normalisation;
                const auto run = begin(config);
                Names names;
                std::int64_t count = 0;
                for (const auto& [name, parameter] : parametersOf(run.network())) {
                    names.push_back(name);
                    count += parameter->data.size();
                }
                QCOMPARE(namesOf(config.parameterIds()), names);
                QCOMPARE(config.parameters(), count);
            }
        }
    }

    void scalesCountForWhatIsDrawnAndForGains()
    {
        auto config = lectureConfig();
        QCOMPARE(namesOf(config.scaledParameters()), (Names{"C", "W1", "b1", "W2", "b2"}));
        config.bias = BiasInit::Zero;
        QCOMPARE(namesOf(config.scaledParameters()), (Names{"C", "W1", "W2"}));
        config.batchNorm = BatchNormalisation::All;
        QCOMPARE(namesOf(config.scaledParameters()), (Names{"C", "W1", "gain1", "W2", "gain2"}));
    }

    void kaimingScalesAreOfTheWeightsAlone()
    {
        auto config = lectureConfig();
        config.embedding = 12;
        QCOMPARE(config.kaimingScale(id("W1")), 5.0 / 3.0 / 6);
        QCOMPARE(config.kaimingScale(id("W2")), 5.0 / 3.0 / std::sqrt(200.0));
        for (const auto* other : {"C", "b1", "b2", "gain1"})
            QCOMPARE(config.kaimingScale(id(other)), 0.0);
    }

    void kaimingScalesFollowTheActivation()
    {
        auto config = deepConfig();
        config.activation = Activation::Relu;
        QCOMPARE(config.kaimingScale(id("W2")), std::numbers::sqrt2 / 4);
    }

    void hiddenGainIsOfAllHiddenLayers()
    {
        auto config = deepConfig();
        config.setHiddenGain(1.5);
        QCOMPARE(config.scales[id("W1")], 1.5 / std::sqrt(30.0));
        QCOMPARE(config.scales[id("W2")], 1.5 / 4);
        QCOMPARE(config.scales[id("W3")], 1.5 / 3);
        QCOMPARE(config.scales[id("W4")], 1.0); // the output layer's stays
        QCOMPARE(deviation(config.hiddenGain(), 1.5, 1e-12), QString());
    }

    void layersThatDifferShareNoGain()
    {
        auto config = deepConfig();
        config.setHiddenGain(1.5);
        config.scales[id("W2")] *= 1.001;
        QCOMPARE(config.hiddenGain(), 0.0);
        config.setHiddenGain(0);
        QCOMPARE(config.hiddenGain(), 0.0);
    }
};

ACTIGRAD_TEST(RunConfigTest)
#include "run_config_test.moc"
