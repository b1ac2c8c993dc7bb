#include "app/look/activation_names.h"
#include "app/plots/toolbox/activation_limits.h"
#include "app/plots/toolbox/verdict.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Four neurons for ten examples, of which the first so many have every x below 0, which is the
/// second piece's win.
LayerObservation layerWith(Activation activation, int negativeRows)
{
    const auto pieces = static_cast<std::size_t>(traitsOf(activation).pieces);
    LayerObservation layer;
    layer.output = {10, 4, std::vector<float>(40, 1)};
    std::vector<float> preactivation;
    for (int row = 0; row < 10; ++row) {
        for (int neuron = 0; neuron < 4; ++neuron) {
            preactivation.push_back(row < negativeRows ? -1 : 1);
            if (pieces == 2)
                preactivation.push_back(0);
        }
    }
    layer.preactivation = {10, 4 * pieces, std::move(preactivation)};
    layer.statistics.preactivation.std = 1;
    layer.statistics.output.std = 1;
    layer.statistics.outputGradient = {0, 0.01, -0.05, 0.05};
    return layer;
}

LayerObservation saturatedTo(double share)
{
    LayerObservation layer = layerWith(Activation::Tanh, 0);
    layer.statistics.saturated = share;
    layer.statistics.vanished = share;
    return layer;
}

using Judge = Verdict (*)(const LayerObservation&, const RunConfig&, int);

Health health(Judge judge, const LayerObservation& layer, Activation activation)
{
    return judge(layer, configWith(activation), 1).health;
}

QString text(Judge judge, const LayerObservation& layer, const RunConfig& config, int number = 1)
{
    return judge(layer, config, number).text;
}

} // namespace

/// Verdicts that keep the activation in mind.
class ActivationVerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void kindFollowsFromTheTraits()
    {
        using enum ActivationKind;
        const std::array<ActivationKind, 6> kinds{Saturating, Saturating, HalfFlat,
                                                  Bent,       Saturating, Pieces};
        for (const ActivationTraits& traits : activations())
            QCOMPARE(kindOf(traits), kinds[static_cast<std::size_t>(traits.activation)]);
    }

    void halfOfReluAtZeroIsHealthy()
    {
        for (const Judge judge : {&judgeCurve, &judgeOutput, &judgeNeurons, &judgeGradients}) {
            QCOMPARE(health(judge, saturatedTo(0.5), Activation::Relu), Health::Good);
            QCOMPARE(health(judge, saturatedTo(0.69), Activation::Relu), Health::Good);
            QCOMPARE(health(judge, saturatedTo(0.71), Activation::Relu), Health::Watch);
            QCOMPARE(health(judge, saturatedTo(0.91), Activation::Relu), Health::Bad);
        }
    }

    void halfOfAnyOtherOnTheFlatIsBad()
    {
        for (const auto activation : {Activation::Tanh, Activation::Sigmoid, Activation::Elu}) {
            for (const Judge judge : {&judgeCurve, &judgeOutput, &judgeNeurons, &judgeGradients})
                QCOMPARE(health(judge, saturatedTo(0.5), activation), Health::Bad);
        }
    }

    void thresholdOfSaturationIsTheActivations()
    {
        const auto told = [](Activation activation) {
            return text(judgeOutput, saturatedTo(0.03), configWith(activation));
        };
        QVERIFY(told(Activation::Tanh).contains("|h| > 0.99"));
        QVERIFY(told(Activation::Sigmoid).contains("h < 0.005 or > 0.995"));
        QVERIFY(told(Activation::Elu).contains(QStringLiteral("h < −0.98")));
        QVERIFY(told(Activation::Relu).contains("of h is 0"));
    }

    void healthySpreadFollowsTheDistanceOfTheFlats()
    {
        const auto healthOf = [](double std, Activation activation) {
            LayerObservation layer = saturatedTo(0);
            layer.statistics.preactivation.std = std;
            return health(judgePreactivation, layer, activation);
        };
        QCOMPARE(healthOf(2.5, Activation::Tanh), Health::Watch);
        QCOMPARE(healthOf(2.5, Activation::Sigmoid), Health::Good);
        QCOMPARE(healthOf(2.5, Activation::Elu), Health::Good);
        QCOMPARE(healthOf(4.1, Activation::Sigmoid), Health::Watch);
        QCOMPARE(healthOf(3.1, Activation::Elu), Health::Watch);
        QCOMPARE(healthOf(4.1, Activation::Relu), Health::Good);
        QCOMPARE(healthOf(6, Activation::Maxout), Health::Watch);
        QCOMPARE(healthOf(16, Activation::LeakyRelu), Health::Bad);
    }

    void whatIsNotANumberIsNotHealthy()
    {
        LayerObservation layer;
        layer.statistics.preactivation.std = std::nan("");
        for (const Activation activation : {Activation::Tanh, Activation::Relu, Activation::Maxout})
            QCOMPARE(health(judgePreactivation, layer, activation), Health::Bad);
        QCOMPARE(judgeInitialLoss(std::nan(""), 3.3).health, Health::Bad);
    }

    void leakyReluAndMaxoutAreJudgedByTheirSides()
    {
        for (const auto activation : {Activation::LeakyRelu, Activation::Maxout}) {
            QCOMPARE(health(judgeCurve, layerWith(activation, 5), activation), Health::Good);
            QCOMPARE(health(judgeCurve, layerWith(activation, 0), activation), Health::Watch);
            QCOMPARE(health(judgeCurve, layerWith(activation, 10), activation), Health::Watch);
        }
        const QString leaky = text(judgeCurve, layerWith(Activation::LeakyRelu, 3),
                                   configWith(Activation::LeakyRelu));
        QVERIFY2(leaky.startsWith("30") && leaky.contains("slope 0.01"), qPrintable(leaky));
        const QString maxout =
            text(judgeCurve, layerWith(Activation::Maxout, 3), configWith(Activation::Maxout));
        QVERIFY2(maxout.contains("first piece wins 70"), qPrintable(maxout));
    }

    void losingPiecesAreNoVanishedGradients()
    {
        QCOMPARE(health(judgeGradients, saturatedTo(0.5), Activation::Maxout), Health::Good);
        QCOMPARE(health(judgeGradients, saturatedTo(0.54), Activation::Maxout), Health::Good);
        QCOMPARE(health(judgeGradients, saturatedTo(0.60), Activation::Maxout), Health::Watch);
        QCOMPARE(health(judgeGradients, saturatedTo(0.70), Activation::Maxout), Health::Bad);
        QVERIFY(text(judgeGradients, saturatedTo(0.60), configWith(Activation::Maxout))
                    .contains(QStringLiteral("20\u202f%")));
    }

    void fewSilentNeuronsAreChanceWithRelu()
    {
        const auto dead = [](int count, Activation activation) {
            LayerObservation layer = saturatedTo(0.5);
            layer.output = {32, 100, {}};
            layer.statistics.deadNeurons.resize(static_cast<std::size_t>(count));
            return health(judgeNeurons, layer, activation);
        };
        QCOMPARE(dead(1, Activation::Tanh), Health::Bad);
        QCOMPARE(dead(10, Activation::Relu), Health::Good);
        QCOMPARE(dead(20, Activation::Relu), Health::Watch);
        QCOMPARE(dead(50, Activation::Relu), Health::Bad);
        QCOMPARE(dead(20, Activation::Maxout), Health::Good);
        QCOMPARE(dead(40, Activation::Maxout), Health::Watch);
    }

    void remedyNamesTheLayersParameter()
    {
        RunConfig config = configWith(Activation::Tanh, {20, 20, 20});
        QVERIFY(text(judgeOutput, saturatedTo(0.6), config, 2).contains("W2 scale"));
        config.batchNorm = BatchNormalisation::Hidden;
        QVERIFY(text(judgeOutput, saturatedTo(0.6), config, 2).contains("gain2 scale"));
    }

    void remedyAgainstZerosIsNotTheWeights()
    {
        RunConfig config = configWith(Activation::Relu, {20, 20});
        QVERIFY(text(judgeOutput, saturatedTo(0.95), config, 2).contains("b2 scale"));
        config.bias = BiasInit::Zero;
        QVERIFY(text(judgeOutput, saturatedTo(0.95), config, 2).contains("learning rate"));
    }

    void missingGradientIsBlamedOnWhatComesAfter()
    {
        LayerObservation layer = saturatedTo(0);
        layer.statistics.outputGradient = {};
        const RunConfig config = configWith(Activation::Tanh, {20, 20});
        QVERIFY(text(judgeGradients, layer, config, 1).contains("later layer"));
        QVERIFY(text(judgeGradients, layer, config, 2).contains("W3"));
    }

    void textsAreThereForEveryActivation_data() { addActivations(); }
    void textsAreThereForEveryActivation()
    {
        QFETCH(const Activation, activation);
        const ActivationTraits& traits = traitsOf(activation);
        for (const QString& part :
             {displayName(activation), formulaOf(activation), slopeFormulaOf(activation),
              flawOf(activation), rangeOf(traits, QLocale::c()), curveName(activation)})
            QVERIFY(!part.isEmpty());
        QCOMPARE(saturationOf(traits, QLocale::c()).isEmpty(), !traits.canSaturate());
    }

    void rangesAreTold()
    {
        const auto range = [](Activation activation) {
            return rangeOf(traitsOf(activation), QLocale::c());
        };
        QCOMPARE(range(Activation::Tanh), QStringLiteral("−1 … 1"));
        QCOMPARE(range(Activation::Sigmoid), QStringLiteral("0 … 1"));
        QCOMPARE(range(Activation::Relu), QStringLiteral("0 … ∞"));
        QCOMPARE(range(Activation::Maxout), QStringLiteral("−∞ … ∞"));
    }
};

ACTIGRAD_WINDOW_TEST(ActivationVerdictTest)
#include "activation_verdict_test.moc"
