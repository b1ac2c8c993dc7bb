#include "app/plots/toolbox/verdict.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// A layer of 200 healthy neurons, with what the change makes of its statistics.
template <typename Change>
LayerObservation layerWith(Change change)
{
    LayerObservation layer;
    layer.output = {32, 200, {}};
    layer.statistics.preactivation.std = 1;
    layer.statistics.outputGradient = {0, 0.01, -0.05, 0.05};
    layer.statistics.preactivationGradient = {0, 0.01, -0.05, 0.05};
    layer.statistics.saturated = 0.03;
    change(layer.statistics);
    return layer;
}

LayerObservation tanhSaturatedTo(double share)
{
    return layerWith([share](LayerStatistics& layer) { layer.saturated = share; });
}

LayerObservation stdOf(double std)
{
    return layerWith([std](LayerStatistics& layer) { layer.preactivation.std = std; });
}

LayerObservation vanishedTo(double share)
{
    return layerWith([share](LayerStatistics& layer) { layer.vanished = share; });
}

RunConfig config()
{
    return smallConfig(10);
}

const QString percentSign = QStringLiteral("\u202f%");

} // namespace

/// What the plots of tanh say of themselves; of other activations: ActivationVerdictTest.
class VerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void spreadIsHealthyFromThreeTenthsToTwo()
    {
        const auto health = [](double std) {
            return judgePreactivation(stdOf(std), config(), 1).health;
        };
        QCOMPARE(health(0), Health::Bad);
        QCOMPARE(health(0.29), Health::Watch);
        QCOMPARE(health(0.3), Health::Good);
        QCOMPARE(health(2.0), Health::Good);
        QCOMPARE(health(2.1), Health::Watch);
        QCOMPARE(health(3.0), Health::Watch);
        QCOMPARE(health(3.1), Health::Bad);
    }

    void spreadIsNamedWithItsLimits()
    {
        for (const double std : {0.2, 1.0, 2.5, 5.2}) {
            const QString text = judgePreactivation(stdOf(std), config(), 1).text;
            QVERIFY2(text.contains(QString::number(std, 'f', 2)), qPrintable(text));
            QVERIFY2(text.contains("0.3 to 2"), qPrintable(text));
        }
        QVERIFY(judgePreactivation(stdOf(5.2), config(), 1).text.contains("lower the W1 scale"));
    }

    void fifteenPercentSaturatedAreWorthWatchingAndThirtyBad()
    {
        for (const auto judge : {&judgeCurve, &judgeOutput, &judgeNeurons}) {
            const auto health = [judge](double share) {
                return judge(tanhSaturatedTo(share), config(), 1).health;
            };
            QCOMPARE(health(0), Health::Good);
            QCOMPARE(health(0.10), Health::Good); // the lecture's Kaiming initialisation
            QCOMPARE(health(0.151), Health::Watch);
            QCOMPARE(health(0.30), Health::Watch);
            QCOMPARE(health(0.301), Health::Bad);
            QCOMPARE(health(1), Health::Bad);
        }
    }

    void saturationIsToldInPercent()
    {
        const auto text = [](double share) {
            return judgeOutput(tanhSaturatedTo(share), config(), 1).text;
        };
        QVERIFY(text(0.61).startsWith("61" + percentSign));
        QVERIFY(text(0.61).contains("lower the W1 scale"));
        QVERIFY(!text(0.2).contains("lower the W1 scale")); // worth watching, no alarm
        QVERIFY(text(0.034).startsWith("3.4" + percentSign));
        QVERIFY(text(0.034).contains("15" + percentSign));
        QVERIFY(text(0.0001).startsWith("< 0.1" + percentSign));
        QVERIFY(text(0).startsWith("0" + percentSign));
        QVERIFY(text(1).startsWith("100" + percentSign));
    }

    void oneDeadNeuronIsBad()
    {
        const auto layer =
            layerWith([](LayerStatistics& statistics) { statistics.deadNeurons = {17}; });
        const Verdict verdict = judgeNeurons(layer, config(), 1);
        QCOMPARE(verdict.health, Health::Bad);
        QVERIFY2(verdict.text.contains("1 of 200"), qPrintable(verdict.text));
    }

    void vanishedGradientsAreCounted()
    {
        const auto health = [](double share) {
            return judgeGradients(vanishedTo(share), config(), 1).health;
        };
        QCOMPARE(health(0.1), Health::Good);
        QCOMPARE(health(0.2), Health::Watch);
        QCOMPARE(health(0.31), Health::Bad);
        const QString text = judgeGradients(vanishedTo(0.47), config(), 1).text;
        QVERIFY(text.startsWith("47" + percentSign));
        QVERIFY(text.contains("15" + percentSign));
    }

    void noGradientAtAllIsBad()
    {
        const auto layer =
            layerWith([](LayerStatistics& statistics) { statistics.outputGradient = {}; });
        const Verdict verdict = judgeGradients(layer, config(), 1);
        QCOMPARE(verdict.health, Health::Bad);
        QVERIFY(verdict.text.contains("W2"));
    }

    void initialLossIsHeldAgainstGuessing()
    {
        const double guessing = std::log(27);
        QCOMPARE(judgeInitialLoss(guessing, guessing).health, Health::Good);
        QCOMPARE(judgeInitialLoss(guessing + 0.29, guessing).health, Health::Good);
        QCOMPARE(judgeInitialLoss(guessing + 0.5, guessing).health, Health::Watch);
        QCOMPARE(judgeInitialLoss(guessing + 1.1, guessing).health, Health::Bad);
        const Verdict verdict = judgeInitialLoss(27.8817, guessing);
        QCOMPARE(verdict.health, Health::Bad);
        QVERIFY2(verdict.text.contains("27.88") && verdict.text.contains("3.30"),
                 qPrintable(verdict.text));
    }
};

ACTIGRAD_WINDOW_TEST(VerdictTest)
#include "verdict_test.moc"
