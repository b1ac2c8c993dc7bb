#include "app/plots/neuron/neuron_texts.h"
#include "app/plots/toolbox/plot_texts.h"
#include "tests/app/plots/view_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Neuron 0 of the layer on view, dead at some of the recorded steps.
QString lifeOf(const std::vector<bool>& deadAt)
{
    static const Scene base = sceneAt(deepConfig(), 0);
    auto history = std::make_shared<RunHistory>();
    for (std::size_t step = 0; step < deadAt.size(); ++step)
        history->record({static_cast<std::int64_t>(step), {}},
                        {deadAt[step] ? std::vector<int>{0} : std::vector<int>{}}, {1});
    Scene scene = base;
    scene.history = history;
    return lifeText(scene, 0);
}

NeuronFacts factsWith(std::size_t saturated, std::size_t positive, bool dead)
{
    NeuronFacts facts;
    facts.x.resize(32);
    facts.saturatedCount = saturated;
    facts.positiveCount = positive;
    facts.dead = dead;
    return facts;
}

Verdict judge(Activation activation, const NeuronFacts& facts)
{
    RunConfig config = deepConfig();
    config.activation = activation;
    const Scene scene = sceneAt(config, 0);
    return judgeNeuron(scene, facts, 16);
}

} // namespace

class NeuronTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }

    void livesAreTold()
    {
        QCOMPARE(lifeOf({false, false}), "Never silent so far (seen at every step)");
        QVERIFY(lifeOf({true, true}).startsWith("Silent since step 0"));
        QVERIFY(lifeOf({true, true, false}).startsWith("Silent at step 0, awake since step 2"));
        QVERIFY(lifeOf({false, false, true}).startsWith("Silent since step 2 "));
        QVERIFY(lifeOf({false, true, true, false}).startsWith("Silent from step 1 to 3"));
        QVERIFY(lifeOf({false, true, false, true})
                    .startsWith("Awake at step 0; silent 2 times, now since step 3"));
        QVERIFY(lifeOf({true, false, true, true, false})
                    .startsWith("Silent at step 0; silent 2 times, last from step 2 to 4"));
    }

    void theIntervalOfTheHistoryIsTold()
    {
        const auto steps = static_cast<std::int64_t>(RunHistory::maximumPoints) + 1;
        auto history = std::make_shared<RunHistory>();
        for (std::int64_t step = 0; step < steps; ++step)
            history->record({step, {}}, {{}}, {1});
        Scene scene = sceneAt(deepConfig(), 0);
        scene.history = history;
        QCOMPARE(lifeText(scene, 0), "Never silent so far (seen every 2 steps)");
    }

    void aPreviewHasNoHistory()
    {
        QVERIFY(lifeText(previewOf(deepConfig()), 0).contains("no history"));
    }

    void saturationIsCounted()
    {
        QVERIFY(judge(Activation::Tanh, factsWith(29, 30, false))
                    .text.startsWith("Neuron 17 is saturated for 29 of 32 examples"));
        QVERIFY(
            judge(Activation::Relu, factsWith(32, 0, true)).text.contains("silent in this batch"));
    }

    void oneNeuronIsNotJudgedUnlessItIsDead()
    {
        QCOMPARE(judge(Activation::Tanh, factsWith(29, 30, false)).health, Health::None);
        QCOMPARE(judge(Activation::Relu, factsWith(32, 0, true)).health, Health::None);
        Scene scene = sceneAt(deepConfig(), 0);
        auto observation = std::make_shared<Observation>(*scene.observation);
        observation->layers.front().statistics.deadOverDev = {{2, 5}};
        observation->deadExamples = 1'000;
        scene.observation = observation;
        const Verdict dead = judgeNeuron(scene, factsWith(32, 0, true), 5);
        QCOMPARE(dead.health, Health::Bad);
        QVERIFY(dead.text.contains("dead: silent for all of 1,000 dev examples"));
        QCOMPARE(judgeNeuron(scene, factsWith(32, 0, true), 4).health, Health::None);
    }

    void activationsWithoutFlatsAreJudgedByTheirBend()
    {
        QVERIFY(judge(Activation::LeakyRelu, factsWith(0, 20, false))
                    .text.contains("negative side for 12 of 32"));
        QVERIFY(judge(Activation::Maxout, factsWith(0, 20, false))
                    .text.contains("piece 1 wins for 20 of 32"));
    }

    void examplesAreContextsAndTheirTarget()
    {
        Scene scene = sceneAt(deepConfig(), 0);
        auto observation = std::make_shared<Observation>(*scene.observation);
        const std::u32string& vocabulary = scene.config->words->vocabulary();
        const auto indexOf = [&vocabulary](char32_t character) {
            return static_cast<CharacterIndex>(vocabulary.find(character));
        };
        observation->contexts = {0, 0, indexOf(U'e'), 0, 0, 0};
        observation->targets = {indexOf(U'm'), 0};
        scene.observation = observation;
        QCOMPARE(exampleText(scene, 0), "..e → m");
        QCOMPARE(exampleText(scene, 1), "... → .");
    }
};

ACTIGRAD_TEST(NeuronTextsTest)
#include "neuron_texts_test.moc"
