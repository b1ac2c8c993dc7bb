#include "app/plots/toolbox/verdict.h"
#include "core/training/presets.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

using namespace actigrad;
using namespace actigrad::test;

namespace {

struct Shown
{
    Place place;
    Verdict verdict;
};

/// What the pictures of a layer say.
std::vector<Shown> verdictsOf(const Scene& scene)
{
    return {{Place::Hpreact, verdictAt(Place::Hpreact, scene, preactivationText(scene))},
            {Place::Curve, verdictAt(Place::Curve, scene, curveText(scene))},
            {Place::Output, verdictAt(Place::Output, scene, outputText(scene))},
            {Place::Gradients, verdictAt(Place::Gradients, scene, gradientsText(scene))},
            {Place::Neurons, verdictAt(Place::Neurons, scene, neuronsText(scene))}};
}

/// The scene with other figures in its layer, judged anew.
template <typename Change>
Scene with(const Scene& scene, Change change)
{
    auto observation = std::make_shared<Observation>(*scene.observation);
    change(observation->layers.front().statistics);
    Scene changed = scene;
    changed.observation = observation;
    addJudgements(changed);
    return changed;
}

Scene tanhScene()
{
    RunConfig config = configWith(Activation::Tanh);
    presetNamed("kaiming").apply(config);
    config.hidden = {20};
    config.steps = 100;
    return sceneOf(config);
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void healthyNetworkIsGoodEverywhere()
    {
        const Scene scene = tanhScene();
        QCOMPARE(scene.judgements->size(), 0U);
        for (const Shown& shown : verdictsOf(scene)) {
            QCOMPARE(shown.verdict.health, Health::Good);
            QVERIFY(!shown.verdict.text.isEmpty());
        }
    }

    void saturationIsSaidAlikeInEveryPicture()
    {
        for (const auto& [share, health] :
             {std::pair(0.16, Health::Watch), std::pair(0.62, Health::Bad)}) {
            const Scene scene = with(tanhScene(), [&, share = share](LayerStatistics& layer) {
                layer.saturated = share;
            });
            const auto shown = verdictsOf(scene);
            for (const Shown& each : shown) {
                QCOMPARE(each.verdict.health, health);
                QCOMPARE(each.verdict.text, shown.front().verdict.text);
            }
        }
    }

    void sentenceShowsTheDigitThatDecides()
    {
        const Scene scene =
            with(tanhScene(), [](LayerStatistics& layer) { layer.saturated = 0.152; });
        const Verdict verdict = verdictAt(Place::Output, scene, outputText(scene));
        QCOMPARE(verdict.health, Health::Watch);
        QVERIFY2(verdict.text.contains("15.2"), qPrintable(verdict.text));
    }

    void saturationThatTrainingMakesIsNormal()
    {
        Scene scene = tanhScene();
        auto later = std::make_shared<Observation>(*scene.observation);
        later->step = 90;
        later->layers.front().statistics.saturated = 0.38;
        scene.observation = later;
        scene.judgements = std::make_shared<const std::vector<Judgement>>(
            judge({*scene.config, *scene.initial, *later}));
        const Verdict verdict = verdictAt(Place::Output, scene, outputText(scene));
        QCOMPARE(verdict.health, Health::Good);
        QVERIFY2(verdict.text.contains("38") && verdict.text.contains("at step 0") &&
                     verdict.text.contains("normal"),
                 qPrintable(verdict.text));
    }

    void neuronsSilentInABatchAreNotCalledDead()
    {
        const Scene scene = with(tanhScene(), [](LayerStatistics& layer) {
            layer.deadNeurons = {3};
            layer.deadOverDev.emplace();
        });
        const Verdict verdict = verdictAt(Place::Neurons, scene, neuronsText(scene));
        QCOMPARE(verdict.health, Health::Good);
        QVERIFY(verdict.text.contains("▽ 1 of 20 silent in this batch"));
    }

    void pictureIsOfTheLayerOnView()
    {
        RunConfig config = configWith(Activation::Tanh, {20, 20});
        config.setHiddenGain(5.0 / 3);
        config.scales[ParameterId{ParameterKind::Weights, 3}] = 0.01;
        config.scales[ParameterId{ParameterKind::Bias, 1}] = 0;
        config.scales[ParameterId{ParameterKind::Bias, 2}] = 0;
        Scene scene = with(sceneOf(config), [](LayerStatistics& layer) { layer.saturated = 0.5; });
        QCOMPARE(verdictAt(Place::Output, scene, {}).health, Health::Bad);
        scene.layer = 1;
        QCOMPARE(verdictAt(Place::Output, scene, {}).health, Health::Good);
    }

    void nothingIsJudgedWithoutJudgements()
    {
        Scene scene = tanhScene();
        scene.judgements = nullptr;
        QCOMPARE(verdictAt(Place::Output, scene, "figures").health, Health::None);
        QCOMPARE(verdictAt(Place::Output, scene, "figures").text, "figures");
    }
};

ACTIGRAD_WINDOW_TEST(VerdictTest)
#include "verdict_test.moc"
