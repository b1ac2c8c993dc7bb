#include "core/theory/normal.h"
#include "core/theory/theory.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

const QJsonArray& references()
{
    static const QJsonArray networks = [] {
        QFile file(ACTIGRAD_SOURCE_DIR "/tests/reference/theory.json");
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                              : QJsonArray();
    }();
    return networks;
}

RunConfig networkOf(const QJsonObject& network)
{
    RunConfig config = lectureConfig();
    const auto found = std::ranges::find_if(activations(), [&](const ActivationTraits& traits) {
        return network["activation"].toString() == QString::fromUtf8(traits.name);
    });
    config.activation = found->activation;
    config.context = network["context"].toInteger();
    config.embedding = network["embedding"].toInteger();
    config.hidden.clear();
    for (const double neurons : numbersOf(network["hidden"]))
        config.hidden.push_back(static_cast<std::int64_t>(neurons));
    config.scales[{ParameterKind::Embedding, 0}] = network["C"].toDouble();
    const auto layers = network["layers"].toArray();
    int normalised = 0;
    for (int layer = 1; layer <= layers.size(); ++layer) {
        const auto row = layers[layer - 1].toArray();
        config.scales[{ParameterKind::Weights, layer}] = row[2].toDouble();
        config.scales[{ParameterKind::Bias, layer}] = row[3].toDouble();
        if (row[4].isNull())
            continue;
        config.scales[{ParameterKind::Gain, layer}] = row[4].toDouble();
        ++normalised;
    }
    if (normalised > 0)
        config.batchNorm =
            normalised == layers.size() ? BatchNormalisation::All : BatchNormalisation::Hidden;
    return config;
}

RunConfig deepConfig(Activation activation, double gain)
{
    RunConfig config = lectureConfig();
    config.activation = activation;
    config.hidden.assign(5, 100);
    config.bias = BiasInit::Zero;
    config.setHiddenGain(gain);
    config.scales[{ParameterKind::Weights, 6}] = 0.01;
    return config;
}

/// The mean over networks drawn with other seeds, and its standard error.
struct Sampled
{
    double sum = 0;
    double squares = 0;
    int count = 0;

    void add(double value)
    {
        sum += value;
        squares += value * value;
        ++count;
    }
    [[nodiscard]] double mean() const { return sum / count; }
    [[nodiscard]] double error() const
    {
        const double variance = (squares - sum * sum / count) / (count - 1);
        return std::sqrt(std::max(variance, 0.0) / count);
    }
};

} // namespace

/// Mean-field theory against other computations of it, and against what is drawn.
class TheoryTest : public QObject
{
    Q_OBJECT

private slots:
    static void figuresAreThoseOfNumpy_data()
    {
        QTest::addColumn<int>("index");
        QVERIFY(references().size() > 20);
        for (int i = 0; i < references().size(); ++i)
            QTest::addRow("%d %s", i, qPrintable(references()[i]["activation"].toString())) << i;
    }
    static void figuresAreThoseOfNumpy()
    {
        QFETCH(const int, index);
        const auto network = references()[index].toObject();
        const Theory theory = theoryOf(networkOf(network));
        const auto expected = network["theory"].toObject();
        const auto isClose = [](double actual, const QJsonValue& value) {
            const double wanted = value.toDouble();
            return deviation(actual, wanted, 1e-6 * std::max(1.0, std::abs(wanted)));
        };
        QCOMPARE(isClose(theory.initialLoss, expected["initial_loss"]), QString());
        const auto layers = expected["layers"].toArray();
        QCOMPARE(static_cast<qsizetype>(theory.layers.size()), layers.size());
        for (std::size_t i = 0; i < theory.layers.size(); ++i) {
            const LayerTheory& layer = theory.layers[i];
            const QJsonValue figures = layers[static_cast<qsizetype>(i)];
            QCOMPARE(isClose(layer.preactivationStd, figures["preactivation_std"]), QString());
            QCOMPARE(isClose(layer.outputStd, figures["output_std"]), QString());
            QCOMPARE(isClose(layer.saturated, figures["saturated"]), QString());
            QCOMPARE(isClose(layer.beyond097, figures["beyond097"]), QString());
            QCOMPARE(layer.chi.has_value(), i > 0);
            if (i == 0)
                continue;
            QCOMPARE(isClose(*layer.chi, figures["chi"]), QString());
            QCOMPARE(isClose(*layer.gradientGrowth, figures["growth"]), QString());
        }
    }

    static void lecturesDeepNetworkIsSlightlyChaotic()
    {
        const Theory theory = theoryOf(deepConfig(Activation::Tanh, 5.0 / 3));
        const double stds[] = {0.7594, 0.6930, 0.6685, 0.6586, 0.6544};
        const double beyond[] = {0.20934, 0.09830, 0.07005, 0.06040, 0.05663}; // by erfc
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(deviation(theory.layers[i].outputStd, stds[i], 5e-5), QString());
            QCOMPARE(deviation(theory.layers[i].beyond097, beyond[i], 5e-6), QString());
        }
        QVERIFY(theory.fixedPoint.has_value());
        QCOMPARE(deviation(theory.fixedPoint->variance, 1.17848, 5e-6), QString());
        QCOMPARE(deviation(theory.fixedPoint->chi, 1.20983, 5e-6), QString());
    }

    static void fixedPointsOfTheEdgeCases()
    {
        const auto of = [](Activation activation, double gain) {
            return theoryOf(deepConfig(activation, gain)).fixedPoint;
        };
        QCOMPARE(of(Activation::Tanh, 0.9).value().variance, 0.0); // all signals die
        QCOMPARE(deviation(of(Activation::Tanh, 0.9).value().chi, 0.81, 1e-9), QString());
        QVERIFY(!of(Activation::Relu, 1.5)); // grows without end
        QCOMPARE(of(Activation::Relu, 1.0).value().variance, 0.0);
        QCOMPARE(deviation(of(Activation::Relu, 1.0).value().chi, 0.5, 1e-9), QString());
        QVERIFY(!theoryOf(lectureConfig()).fixedPoint); // one hidden layer
    }

    static void samplesLieAroundTheTheory_data()
    {
        QTest::addColumn<int>("activation");
        for (const auto& traits : activations())
            QTest::newRow(traits.name.data()) << static_cast<int>(traits.activation);
    }
    /// Within four standard errors of 200 networks' mean.
    static void samplesLieAroundTheTheory()
    {
        QFETCH(const int, activation);
        constexpr int seeds = 200;
        RunConfig config = lectureConfig();
        config.activation = static_cast<Activation>(activation);
        config.context = 8;
        config.embedding = 40;
        config.hidden = {150, 150};
        config.batch = 16;
        config.scales[{ParameterKind::Weights, 1}] = 1.2 / std::sqrt(320.0);
        config.scales[{ParameterKind::Bias, 1}] = 0.3;
        config.scales[{ParameterKind::Weights, 2}] = 1.1 / std::sqrt(150.0);
        config.scales[{ParameterKind::Bias, 2}] = 0.3;
        config.scales[{ParameterKind::Weights, 3}] = 0.1;
        config.scales[{ParameterKind::Bias, 3}] = 0.1;
        const Theory theory = theoryOf(config);
        const auto dataset = std::make_shared<const Dataset>(
            *config.words, static_cast<std::size_t>(config.context));
        Sampled squares;
        Sampled losses;
        Sampled saturated;
        for (int seed = 0; seed < seeds; ++seed) {
            config.seed = seed;
            const Run run(std::make_shared<const RunConfig>(config), dataset);
            const Observation step0 = run.observe();
            const auto& statistics = step0.layers[1].statistics;
            squares.add(statistics.preactivation.std * statistics.preactivation.std +
                        statistics.preactivation.mean * statistics.preactivation.mean);
            saturated.add(statistics.saturated);
            losses.add(static_cast<double>(step0.loss));
        }
        const auto lies = [](const Sampled& sampled, double expected) {
            return deviation(sampled.mean(), expected, 4 * sampled.error() + 1e-9);
        };
        const double q = theory.layers[1].preactivationStd * theory.layers[1].preactivationStd;
        QCOMPARE(lies(squares, q), QString());
        QCOMPARE(lies(saturated, theory.layers[1].saturated), QString());
        QCOMPARE(lies(losses, theory.initialLoss), QString());
    }

    static void gradientsGrowAsPredicted()
    {
        for (const double gain : {1.0, 5.0 / 3}) {
            RunConfig config = deepConfig(Activation::Tanh, gain);
            config.scales[{ParameterKind::Weights, 6}] = 0.1;
            const Theory theory = theoryOf(config);
            Sampled growth;
            for (int seed = 0; seed < 30; ++seed) {
                config.seed = seed;
                const Observation step0 = begin(config).observe();
                growth.add(step0.layers[0].statistics.preactivationGradient.std /
                           step0.layers[4].statistics.preactivationGradient.std);
            }
            double expected = 1;
            for (std::size_t i = 1; i < 5; ++i)
                expected *= *theory.layers[i].gradientGrowth;
            QCOMPARE(deviation(growth.mean(), expected, 0.1 * expected), QString());
        }
    }

    static void extremesAreFinite()
    {
        for (const auto& traits : activations()) {
            for (const double scale : {0.0, 1e-6, 1.0, 1'000.0}) {
                RunConfig config = deepConfig(traits.activation, 1);
                for (const ParameterId id : config.scaledParameters())
                    config.scales[id] = scale;
                const Theory theory = theoryOf(config);
                QVERIFY(std::isfinite(theory.initialLoss) && theory.initialLoss > 3);
                for (const LayerTheory& layer : theory.layers) {
                    QVERIFY(std::isfinite(layer.outputStd));
                    QVERIFY(layer.saturated >= 0 && layer.saturated <= 1);
                    QVERIFY(layer.beyond097 >= 0 && layer.beyond097 <= 1);
                }
            }
        }
    }

    static void lossOfNormalLogits()
    {
        QCOMPARE(meanLogSumExp(0, 27), std::log(27.0));
        // numpy, on a grid ten times as fine
        QCOMPARE(deviation(meanLogSumExp(0.14, 27), 3.305270460340, 1e-9), QString());
        QCOMPARE(deviation(meanLogSumExp(4, 27), 8.478230456425, 1e-9), QString());
        QCOMPARE(deviation(meanLogSumExp(8.01, 27), 16.231515163579, 1e-9), QString());
        QCOMPARE(deviation(meanLogSumExp(12, 27), 24.125272144659, 1e-9), QString());
        for (const double edge : {1.0, 8.0}) // between two ways of computing it
            QCOMPARE(deviation(meanLogSumExp(edge * (1 - 1e-9), 27),
                               meanLogSumExp(edge * (1 + 1e-9), 27), 1e-7),
                     QString());
    }
};

ACTIGRAD_TEST(TheoryTest)
#include "theory_test.moc"
