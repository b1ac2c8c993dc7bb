#include "app/plots/one_step/stage.h"
#include "core/training/after_update.h"
#include "core/training/run.h"
#include "tests/app/plots/scenes.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace actigrad;
using namespace actigrad::test;

namespace {

Scene sceneOfRun(const RunConfig& config, std::int64_t step = 0)
{
    Run run = begin(config);
    advance(run, step);
    Scene scene;
    scene.config = std::make_shared<const RunConfig>(config);
    scene.observation = std::make_shared<const Observation>(run.observe());
    return scene;
}

StagePicture picture(const Scene& scene, Stage::Kind kind, int layer = 1,
                     const Followed& followed = {})
{
    return pictureOf(scene, {kind, layer}, followed, std::nullopt);
}

bool isNear(double value, double expected, double tolerance = 1e-5)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace

class StageTest : public QObject
{
    Q_OBJECT

private slots:
    void stagesGoForwardAndBack()
    {
        RunConfig config = smallConfig(10);
        config.hidden = {6, 5};
        const auto stages = stagesOf(config, 2);
        QCOMPARE(stages.size(), 2U + 4U + 4U + 4U + 2U);
        QVERIFY(stages[2] == (Stage{Stage::Kind::Preactivation, 1}));
        QVERIFY(stages[5] == (Stage{Stage::Kind::Output, 2}));
        QVERIFY(stages[10] == (Stage{Stage::Kind::OutputGradient, 2}));
        QVERIFY(stages[14] == (Stage{Stage::Kind::WeightGradient, 2}));
        QCOMPARE(titleOf(stages[2], config, 3), "3. hpreact, layer 1");
        QCOMPARE(titleOf(stages.back(), config, 16), "16. update");
    }

    /// Of every activation and with batch norm: bars are the network's own numbers.
    void barsAreTheNetworksOwn_data()
    {
        QTest::addColumn<int>("activation");
        QTest::addColumn<bool>("isNormalised");
        for (const ActivationTraits& traits : activations()) {
            for (const bool isNormalised : {false, true})
                QTest::addRow("%s%s", traits.name.data(), isNormalised ? ", batch norm" : "")
                    << static_cast<int>(traits.activation) << isNormalised;
        }
    }
    void barsAreTheNetworksOwn()
    {
        QFETCH(const int, activation);
        QFETCH(const bool, isNormalised);
        RunConfig config = smallConfig(20);
        config.hidden = {6, 5};
        config.activation = static_cast<Activation>(activation);
        config.batchNorm = isNormalised ? BatchNormalisation::All : BatchNormalisation::None;
        const Scene scene = sceneOfRun(config, 7);
        QVERIFY(hasStages(scene));
        const Observation& observation = *scene.observation;
        const Followed followed{3, 2};
        const StagePicture h = picture(scene, Stage::Kind::Output, 2, followed);
        QCOMPARE(h.values.size(), 5U);
        QCOMPARE(h.marked, 2U);
        QCOMPARE(h.values[2], static_cast<double>(observation.layers[1].output.at(3, 2)));
        const StagePicture gradient =
            picture(scene, Stage::Kind::PreactivationGradient, 1, followed);
        QCOMPARE(gradient.values[*gradient.marked],
                 static_cast<double>(
                     observation.layers[0].preactivationGradient.at(3, *gradient.marked)));
        for (const Stage& stage : stagesOf(config, 1)) {
            const StagePicture any = pictureOf(scene, stage, followed, 1.5F);
            QVERIFY(!any.values.empty());
            QVERIFY(!any.formula.isEmpty());
            QVERIFY(!any.formula.contains("nan"));
            QVERIFY(!any.marked || *any.marked < any.values.size());
        }
    }

    void probabilitiesGiveTheLossOfTheBatch()
    {
        const Scene scene = sceneOfRun(smallConfig(10), 3);
        const StagePicture p = picture(scene, Stage::Kind::Probabilities);
        QVERIFY(isNear(std::accumulate(p.values.begin(), p.values.end(), 0.0), 1));
        const StagePicture losses = picture(scene, Stage::Kind::Loss);
        const double mean = std::accumulate(losses.values.begin(), losses.values.end(), 0.0) /
                            static_cast<double>(losses.values.size());
        QVERIFY(isNear(mean, static_cast<double>(scene.observation->loss)));
    }

    /// "Why is the initial loss 27?": one example's probabilities, and what they cost it.
    void theLossIsMinusTheLogarithmOfTheTargetsProbability()
    {
        const Scene scene = sceneOfRun(lectureConfig());
        for (const std::size_t example : {0U, 5U, 31U}) {
            const double p =
                probabilitiesOf(*scene.observation, example)[scene.observation->targets[example]];
            const StagePicture loss = picture(scene, Stage::Kind::Loss, 1, {example, 0});
            QVERIFY(isNear(loss.values[example], -std::log(p)));
        }
    }

    void gradientOfTheLogitsIsPMinusOneAtTheTarget()
    {
        const Scene scene = sceneOfRun(smallConfig(10), 3);
        const Observation& observation = *scene.observation;
        const auto p = probabilitiesOf(observation, 2);
        const StagePicture gradient = picture(scene, Stage::Kind::LogitsGradient, 1, {2, 0});
        const auto count = static_cast<double>(observation.targets.size());
        for (std::size_t i = 0; i < p.size(); ++i) {
            const double y = i == observation.targets[2] ? 1 : 0;
            QVERIFY(isNear(gradient.values[i], (p[i] - y) / count));
        }
    }

    void sharesOfTheExamplesAreTheWeightsGradient()
    {
        RunConfig config = smallConfig(10);
        config.hidden = {6, 5};
        const Scene scene = sceneOfRun(config, 3);
        const StagePicture shares = picture(scene, Stage::Kind::WeightGradient, 2, {1, 4});
        const double sum = std::accumulate(shares.values.begin(), shares.values.end(), 0.0);
        const Tensor& gradients = in(*scene.observation, "W2").gradients;
        bool isOneOfThem = false; // of the neuron's
        for (std::size_t i = 0; i < gradients.rows; ++i)
            isOneOfThem = isOneOfThem || isNear(sum, static_cast<double>(gradients.at(i, 4)), 1e-6);
        QVERIFY(isOneOfThem);
    }

    void lossAfterTheUpdateIsThatOfTheSameBatch()
    {
        for (const BatchNormalisation norm : {BatchNormalisation::None, BatchNormalisation::All}) {
            RunConfig config = smallConfig(10);
            config.batchNorm = norm;
            Run run = begin(config);
            advance(run, 4);
            const Observation observation = run.observe();
            Mlp<float> network = run.network();
            network.sgdStep(static_cast<float>(observation.learningRate));
            Batch batch;
            batch.contexts = observation.contexts;
            batch.targets = observation.targets;
            QCOMPARE(lossAfterUpdate(config, observation), network.forward(batch));
        }
    }

    void withoutWeightsThereIsNothingToShow()
    {
        Scene scene = sceneOfRun(smallConfig(10));
        auto observation = std::make_shared<Observation>(*scene.observation);
        for (ParameterObservation& parameter : observation->parameters)
            parameter.values = {};
        scene.observation = observation;
        QVERIFY(!hasStages(scene));
        QVERIFY(!lossAfterUpdate(*scene.config, *observation));
        QVERIFY(!hasStages({}));
    }
};

ACTIGRAD_GUILESS_TEST(StageTest)
#include "stage_test.moc"
