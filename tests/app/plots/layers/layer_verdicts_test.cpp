#include "app/plots/layers/layer_verdicts.h"
#include "tests/app/plots/view_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Layers whose outputs and gradients have these spreads.
Observation observationOf(const std::vector<double>& outputs, const std::vector<double>& gradients)
{
    Observation observation;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        LayerObservation layer;
        layer.statistics.output.std = outputs[i];
        layer.statistics.outputGradient.std = gradients[i];
        observation.layers.push_back(std::move(layer));
    }
    return observation;
}

Verdict activations(const std::vector<double>& stds)
{
    return judgeActivationsOverDepth(observationOf(stds, stds), deepConfig());
}

Verdict gradients(const std::vector<double>& stds)
{
    return judgeGradientsOverDepth(observationOf(stds, stds));
}

Verdict weights(const std::vector<double>& ratios)
{
    Observation observation;
    for (const double ratio : ratios) {
        ParameterObservation parameter;
        parameter.id = {ParameterKind::Weights,
                        static_cast<int>(observation.parameters.size()) + 1};
        parameter.name = nameOf(parameter.id);
        parameter.data.std = 1;
        parameter.gradient.std = ratio;
        observation.parameters.push_back(std::move(parameter));
    }
    return judgeWeightGradients(observation);
}

const double unknown = std::nan("");

} // namespace

class LayerVerdictsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }

    void activationsThatShrinkAreToldWithTheirSpreads()
    {
        const Verdict verdict = activations({0.63, 0.48, 0.41, 0.35, 0.31});
        QCOMPARE(verdict.health, Health::Bad);
        QCOMPARE(verdict.text, "std shrinks from 0.630 to 0.310 over 5 layers: gain too small");
    }

    void activationsOfTheLectureWithGainAgree()
    {
        const Verdict verdict = activations({0.75, 0.69, 0.67, 0.66, 0.65});
        QCOMPARE(verdict.health, Health::Good);
        QVERIFY2(verdict.text.contains("0.650 to 0.750"), qPrintable(verdict.text));
    }

    void activationsThatGrowAreTold()
    {
        QCOMPARE(activations({1, 2, 4}).health, Health::Bad);
        QVERIFY(activations({1, 2, 4}).text.contains("grows from 1.000 to 4.000"));
        QCOMPARE(activations({1, 1.3}).health, Health::Watch);
    }

    void aSaturatedLayerIsNamed()
    {
        Observation observation = observationOf({0.9, 0.9, 0.9}, {1, 1, 1});
        observation.layers[1].statistics.saturated = 0.47;
        const Verdict verdict = judgeActivationsOverDepth(observation, deepConfig());
        QCOMPARE(verdict.health, Health::Bad);
        QVERIFY2(verdict.text.startsWith("Layer 2 is 47"), qPrintable(verdict.text));
    }

    void deadLayersAreBad()
    {
        QCOMPARE(activations({0.6, 0, 0}).health, Health::Bad);
        QCOMPARE(gradients({0, 0, 0.1}).health, Health::Bad);
        QVERIFY(gradients({0.2, 0, 0.1}).text.contains("layer 2"));
    }

    void overflowIsNoAgreement()
    {
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        for (const Verdict& verdict : {activations({1, nan, 1}), gradients({1, nan, 1})}) {
            QCOMPARE(verdict.health, Health::Bad);
            QVERIFY(verdict.text.contains("overflowed"));
        }
    }

    void vanishingAndExplodingGradientsAreToldByTheirFactor()
    {
        QCOMPARE(gradients({0.01, 0.03, 0.1}).health, Health::Bad);
        QVERIFY(gradients({0.01, 0.03, 0.1}).text.contains("10 × smaller at layer 1"));
        QCOMPARE(gradients({0.03, 0.02, 0.01}).health, Health::Watch);
        QVERIFY(gradients({0.03, 0.02, 0.01}).text.contains("3 × larger at layer 1"));
        QCOMPARE(gradients({0.015, 0.01}).health, Health::Good);
    }

    void theFastestMatrixIsNamed()
    {
        const Verdict verdict = weights({0.01, 0.02, 0.3});
        QCOMPARE(verdict.health, Health::Watch);
        QVERIFY2(verdict.text.startsWith("W3 learns 30 × faster than W1"),
                 qPrintable(verdict.text));
        QCOMPARE(weights({0.01, 0.02, 0.09}).health, Health::Good);
        QCOMPARE(weights({0.01, 0, 0.09}).health, Health::Bad);
    }

    void updatesAreHeldAgainstTheGuide()
    {
        QCOMPARE(judgeUpdates({-3.2, -2.9, -3.4}).health, Health::Good);
        QCOMPARE(judgeUpdates({-3.2, -2.4}).health, Health::Watch);
        QCOMPARE(judgeUpdates({-3.2, -1.3, -3}).health, Health::Bad);
        QCOMPARE(judgeUpdates({-3.2, -3, -1.3}).health, Health::Watch); // the output layer
        QCOMPARE(judgeUpdates({-3.2, -3, -0.7}).health, Health::Bad);
        QVERIFY(judgeUpdates({-3.2, -1.3, -3}).text.startsWith("W1 at −1.3"));
        QVERIFY(judgeUpdates({-3.2, -1.3, -3}).text.contains("5.0"));
        QVERIFY(judgeUpdates({-4.2, -3.9}).text.contains("learning rate is low"));
        QVERIFY(judgeUpdates({-4.2, -3}).text.startsWith("C at −4.2"));
    }

    void updatesThatAreNotKnownAreLeftOut()
    {
        QCOMPARE(judgeUpdates({unknown, -3, -INFINITY}).health, Health::Good);
        QCOMPARE(judgeUpdates({unknown, unknown}).health, Health::Bad);
    }

    void recentUpdatesLeaveOutWhatIsNotFinite()
    {
        RunHistory history;
        history.record({0, {NAN, -2}}, {}, {});
        history.record({1, {-INFINITY, -4}}, {}, {});
        history.record({2, {-3, -3}}, {}, {});
        const auto recent = recentUpdates(history);
        QCOMPARE(recent[0], -3.0);
        QCOMPARE(recent[1], -3.0);
        QVERIFY(recentUpdates({}).empty());
    }
};

ACTIGRAD_TEST(LayerVerdictsTest)
#include "layer_verdicts_test.moc"
