#include "core/training/depth.h"
#include "core/training/presets.h"
#include "core/training/scale_keeper.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig with(std::string_view preset)
{
    RunConfig config = lectureConfig();
    presetNamed(preset).apply(config);
    return config;
}

/// Of no preset.
RunConfig custom()
{
    RunConfig config = with("deep");
    config.scales[id("W2")] = 0.7;
    return config;
}

RunConfig edited(RunConfig config, std::vector<std::int64_t> hidden)
{
    config.hidden = std::move(hidden);
    return config;
}

} // namespace

class ScaleKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void presetStaysWhenSizesChange_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < presets().size(); ++i)
            QTest::newRow(presets()[i].name.data()) << static_cast<int>(i);
    }
    void presetStaysWhenSizesChange()
    {
        QFETCH(const int, index);
        const Preset& preset = presets()[static_cast<std::size_t>(index)];
        const RunConfig before = with(preset.name);
        RunConfig wider = before;
        wider.context = 5;
        std::ranges::fill(wider.hidden, 64);
        QCOMPARE(presetOf(ScaleKeeper().fit(before, wider)), &preset);
    }

    void scalesFollowTheActivation()
    {
        const RunConfig before = with("kaiming");
        RunConfig sigmoid = before;
        sigmoid.activation = Activation::Sigmoid;
        ScaleKeeper keeper;
        const RunConfig first = keeper.fit(before, sigmoid);
        QCOMPARE(first.scales[id("W1")], first.kaimingScale(id("W1")));

        // and on, though no preset has a sigmoid
        QVERIFY(presetOf(first) == nullptr);
        RunConfig relu = first;
        relu.activation = Activation::Relu;
        QCOMPARE(keeper.fit(first, relu).scales[id("W1")], std::sqrt(2.0 / 30));
    }

    void originalStaysOriginalWithMoreLayers()
    {
        const RunConfig before = with("original");
        const RunConfig deeper = ScaleKeeper().fit(before, edited(before, {200, 200, 200}));
        QVERIFY(deeper.scales == InitScales());
    }

    void scalesOfNoPresetStay()
    {
        const RunConfig before = custom();
        RunConfig other = before;
        other.context = 8;
        other.activation = Activation::Elu;
        other.batchNorm = BatchNormalisation::All;
        QVERIFY(ScaleKeeper().fit(before, other).scales == before.scales);
    }

    void newLayersOfNoPresetAreSensible()
    {
        const RunConfig before = custom();
        const RunConfig after = edited(before, {100, 100, 100, 100, 100, 100});
        QVERIFY(ScaleKeeper().fit(before, after).scales ==
                withHiddenLayers(before, after.hidden).scales);
    }

    void wayBackLeadsToTheSameScales()
    {
        const RunConfig start = custom();
        ScaleKeeper keeper;
        RunConfig config = start;
        for (const std::size_t depth : {4U, 3U, 1U, 3U, 4U, 5U})
            config = keeper.fit(config, edited(config, std::vector<std::int64_t>(depth, 100)));
        QVERIFY(config == start);
        config = keeper.fit(config, edited(config, {100, 100}));
        QCOMPARE(config.scales[id("W3")], start.scales[id("W6")]);
        config = keeper.fit(config, edited(config, start.hidden));
        QVERIFY(config == start);
    }

    void wayBackIsForgottenWhenOthersChanged()
    {
        const RunConfig start = custom();
        ScaleKeeper keeper;
        RunConfig config = keeper.fit(start, edited(start, {100, 100}));
        config.setHiddenGain(1);
        config = keeper.fit(config, edited(config, start.hidden));
        QVERIFY(std::abs(config.hiddenGain() - 1) < 1e-9);
    }
};

ACTIGRAD_TEST(ScaleKeeperTest)
#include "scale_keeper_test.moc"
