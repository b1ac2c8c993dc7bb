#include "core/training/depth.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Scales that all differ, two hidden layers.
RunConfig unevenConfig()
{
    RunConfig config = lectureConfig();
    config.hidden = {100, 50};
    config.scales = scalesOf({{"C", 0.9},
                              {"W1", 0.1},
                              {"b1", 0.2},
                              {"gain1", 0.3},
                              {"W2", 0.4},
                              {"b2", 0.5},
                              {"gain2", 0.6},
                              {"W3", 0.01},
                              {"b3", 0.02},
                              {"gain3", 0.03}});
    return config;
}

/// The hidden layers share a gain.
RunConfig evenConfig(double gain)
{
    RunConfig config = unevenConfig();
    config.setHiddenGain(gain);
    return config;
}

} // namespace

/// What becomes of the scales when hidden layers come and go.
class DepthTest : public QObject
{
    Q_OBJECT

private slots:
    void widthsAloneLeaveTheScales()
    {
        const RunConfig before = unevenConfig();
        const RunConfig after = withHiddenLayers(before, {30, 70});
        QCOMPARE(after.hidden, (std::vector<std::int64_t>{30, 70}));
        QVERIFY(after.scales == before.scales);
    }

    void outputLayerTakesItsScalesAlong_data()
    {
        QTest::addColumn<int>("hidden");
        QTest::newRow("fewer") << 1;
        QTest::newRow("one more") << 3;
        QTest::newRow("all") << maximumHiddenLayers;
    }
    void outputLayerTakesItsScalesAlong()
    {
        QFETCH(const int, hidden);
        const RunConfig after = withHiddenLayers(
            unevenConfig(), std::vector<std::int64_t>(static_cast<std::size_t>(hidden), 100));
        const int output = hidden + 1;
        QCOMPARE((after.scales[{ParameterKind::Weights, output}]), 0.01);
        QCOMPARE((after.scales[{ParameterKind::Bias, output}]), 0.02);
        QCOMPARE((after.scales[{ParameterKind::Gain, output}]), 0.03);
    }

    void layersThatStayKeepTheirScales()
    {
        const RunConfig before = unevenConfig();
        const RunConfig after = withHiddenLayers(before, {100, 50, 20});
        for (const char* name : {"C", "W1", "b1", "gain1", "W2", "b2", "gain2"})
            QCOMPARE(after.scales[id(name)], before.scales[id(name)]);
    }

    void newLayersContinueTheSharedGain()
    {
        const RunConfig after = withHiddenLayers(evenConfig(2), {100, 50, 16, 25});
        QVERIFY(std::abs(after.scales[id("W3")] - 2 / std::sqrt(50.0)) < 1e-12);
        QVERIFY(std::abs(after.scales[id("W4")] - 2 / std::sqrt(16.0)) < 1e-12);
        QVERIFY(std::abs(after.hiddenGain() - 2) < 1e-9);
    }

    void newLayersAreKaimingWhereGainsDiffer()
    {
        RunConfig before = unevenConfig();
        before.activation = Activation::Relu;
        const RunConfig after = withHiddenLayers(before, {100, 50, 16});
        QCOMPARE(after.scales[id("W3")], std::sqrt(2.0) / std::sqrt(50.0));
        QCOMPARE(after.scales[id("W3")], after.kaimingScale(id("W3")));
    }

    void newLayersHaveTheLastHiddenLayersBiasAndGain()
    {
        const RunConfig after = withHiddenLayers(unevenConfig(), {100, 50, 16, 25});
        for (const char* name : {"b3", "b4"})
            QCOMPARE(after.scales[id(name)], 0.5);
        for (const char* name : {"gain3", "gain4"})
            QCOMPARE(after.scales[id(name)], 0.6);
    }

    void gainsOfZeroAreShared()
    {
        QVERIFY(!hiddenGainsDiffer(evenConfig(0)));
        QCOMPARE(withHiddenLayers(evenConfig(0), {100, 50, 16}).scales[id("W3")], 0.0);
        RunConfig one = evenConfig(0);
        one.scales[id("W2")] = 0.5;
        QVERIFY(hiddenGainsDiffer(one));
        QVERIFY(hiddenGainsDiffer(unevenConfig()));
        QVERIFY(!hiddenGainsDiffer(evenConfig(5.0 / 3.0)));
    }

    void nothingElseChanges()
    {
        const RunConfig before = unevenConfig();
        RunConfig after = withHiddenLayers(before, {7});
        after.hidden = before.hidden;
        after.scales = before.scales;
        QVERIFY(after == before);
    }
};

ACTIGRAD_TEST(DepthTest)
#include "depth_test.moc"
