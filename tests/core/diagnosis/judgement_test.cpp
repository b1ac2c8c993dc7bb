#include "tests/core/diagnosis/diagnosis_support.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace actigrad;
using namespace actigrad::test;

/// What is found; how it is mended: RepairTest.
class JudgementTest : public QObject
{
    Q_OBJECT

private slots:
    static void isSilentOnHealthyNetworks_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char* name : {"tanh", "kaiming", "batch-norm", "deep", "deep-batch-norm"})
            QTest::newRow(name) << QString(name);
    }
    static void isSilentOnHealthyNetworks()
    {
        QFETCH(QString, preset);
        const RunConfig config = presetConfig(preset.toStdString());
        QCOMPARE(judgementsOf(config, 0).size(), 0U);
        QCOMPARE(judgementsOf(config, 1'500).size(), 0U);
    }

    static void isSilentOnHealthyActivations_data()
    {
        QTest::addColumn<Activation>("activation");
        QTest::addColumn<int>("layers");
        for (const auto& traits : activations()) {
            for (const int layers : {1, 3}) {
                if (layers == 1 || traits.activation != Activation::Sigmoid)
                    QTest::addRow("%s, %d layers", traits.name.data(), layers)
                        << traits.activation << layers;
            }
        }
    }
    static void isSilentOnHealthyActivations()
    {
        QFETCH(Activation, activation);
        QFETCH(int, layers);
        const RunConfig config = healthyConfig(activation, static_cast<std::size_t>(layers));
        QCOMPARE(judgementsOf(config, 0).size(), 0U);
        QCOMPARE(judgementsOf(config, 1'500).size(), 0U);
    }

    static void namesWhatThePresetsShow_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QList<Problem>>("problems"); // in order
        QTest::newRow("original") << "original" << QList{Problem::InitialLoss, Problem::Saturated};
        QTest::newRow("output") << "output" << QList{Problem::Saturated};
        QTest::newRow("no gain") << "deep-no-gain" << QList{Problem::ShrinkingActivations};
        QTest::newRow("large gain")
            << "deep-large-gain" << QList{Problem::Saturated, Problem::ExplodingGradients};
        QTest::newRow("dead") << "relu-dead" << QList{Problem::DeadNeurons};
    }
    static void namesWhatThePresetsShow()
    {
        QFETCH(QString, preset);
        QFETCH(QList<Problem>, problems);
        QList<Problem> found;
        for (const Judgement& judgement : judgementsOf(presetConfig(preset.toStdString()), 0))
            found += judgement.problem;
        QCOMPARE(found, problems);
    }

    static void figuresAreTheNetworksOwn()
    {
        const RunConfig config = presetConfig("original");
        const Run run = begin(config);
        const Observation step0 = run.observe();
        const auto judgements = judge({config, step0, step0});
        const Judgement* loss = find(judgements, Problem::InitialLoss);
        QVERIFY(loss != nullptr);
        QCOMPARE(loss->figure("loss"), static_cast<double>(step0.loss));
        QVERIFY(loss->threshold > config.expectedInitialLoss());
        QVERIFY(loss->severity == Severity::Bad);
        const Judgement* saturated = find(judgements, Problem::Saturated);
        QVERIFY(saturated != nullptr);
        QCOMPARE(saturated->figure("share"), step0.layers.front().statistics.saturated);
        QCOMPARE(saturated->where, (ParameterId{ParameterKind::Weights, 1}));
    }

    static void deepSigmoidNetworksLoseTheirGradients()
    {
        RunConfig config = healthyConfig(Activation::Sigmoid, 5);
        const auto judgements = judgementsOf(config, 1'500);
        const Judgement* vanishing = find(judgements, Problem::VanishingGradients);
        QVERIFY(vanishing != nullptr);
        QVERIFY(vanishing->severity == Severity::Bad);
        QVERIFY(find(judgements, Problem::SlowUpdates) == nullptr); // the same trouble
        QVERIFY(vanishing->repair->batchNorm == BatchNormalisation::Hidden);
        QVERIFY(find(judgementsOf(*vanishing->repair, 0), Problem::VanishingGradients) == nullptr);
    }

    static void activationsThatGrowWithDepthAreNamed()
    {
        RunConfig config = healthyConfig(Activation::Relu, 5);
        config.setHiddenGain(2 * traitsOf(Activation::Relu).gain);
        const auto judgements = judgementsOf(config, 0);
        const Judgement* growing = find(judgements, Problem::GrowingActivations);
        QVERIFY(growing != nullptr);
        QVERIFY(growing->severity == Severity::Bad);
        QVERIFY(judgements.front().repair && !growing->repair); // one thing at a time
        QVERIFY(find(judgements, Problem::ExplodingGradients) != nullptr);
    }

    static void learningRatesThatAreFarOffAreNamed()
    {
        RunConfig config = presetConfig("kaiming");
        config.learningRate = 0.001;
        const auto slow = judgementsOf(config, 1'500);
        QVERIFY(find(slow, Problem::SlowUpdates) != nullptr);
        QVERIFY(find(slow, Problem::SlowUpdates)->repair->learningRate > config.learningRate);
        config.learningRate = 1;
        const auto fast = judgementsOf(config, 1'500);
        QVERIFY(find(fast, Problem::FastUpdates) != nullptr);
        QVERIFY(find(fast, Problem::FastUpdates)->repair->learningRate < config.learningRate);
    }

    static void divergenceComesFirst()
    {
        RunConfig config = presetConfig("relu-dead");
        config.scales[{ParameterKind::Weights, 2}] = 1;
        config.learningRate = 1'000;
        const auto judgements = judgementsOf(config, 500);
        QVERIFY(!judgements.empty());
        QVERIFY(judgements.front().problem == Problem::Diverging);
        QVERIFY(judgements.front().figure("step") > 0);
        QVERIFY(!std::isfinite(judgements.front().figure("loss")));
        QVERIFY(judgements.front().repair->learningRate <= 1);
    }

    static void lossThatRisesIsTheLearningRates_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<double>("rate");
        for (const double rate : {2.0, 10.0, 500.0}) {
            QTest::addRow("tanh, %g", rate) << "tanh" << rate;
            QTest::addRow("kaiming, %g", rate) << "kaiming" << rate;
        }
        QTest::newRow("original, 500") << "original" << 500.0;
    }
    static void lossThatRisesIsTheLearningRates()
    {
        QFETCH(const QString, preset);
        QFETCH(const double, rate);
        RunConfig config = presetConfig(preset.toStdString());
        config.learningRate = rate;
        const auto judgements = judgementsOf(config, 3'000);
        QVERIFY(!judgements.empty());
        QVERIFY(judgements.front().problem == Problem::Diverging);
        QVERIFY(judgements.front().figure("loss") > judgements.front().figure("expected"));
        QVERIFY(judgements.front().repair->learningRate <= 0.1);
        for (const Judgement& judgement : judgements) { // nothing that follows, no other repair
            QVERIFY(judgement.problem != Problem::Overfitting);
            QVERIFY(judgement.problem != Problem::FastUpdates);
            QVERIFY(judgement.problem == Problem::Diverging || !judgement.repair);
        }
    }

    static void lossThatFallsIsNoDivergence_data()
    {
        QTest::addColumn<QString>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.data()) << QString::fromUtf8(preset.name);
    }
    static void lossThatFallsIsNoDivergence()
    {
        QFETCH(const QString, preset);
        for (const std::int64_t steps : {100, 2'000}) {
            const auto judgements = judgementsOf(presetConfig(preset.toStdString()), steps);
            QVERIFY(find(judgements, Problem::Diverging) == nullptr);
        }
    }

    static void zeroWeightsMakeAllValuesEqual()
    {
        RunConfig config = presetConfig("tanh");
        config.scales[{ParameterKind::Weights, 1}] = 0;
        config.scales[{ParameterKind::Bias, 1}] = 0;
        const auto judgements = judgementsOf(config, 0);
        const Judgement* equal = find(judgements, Problem::EqualValues);
        QVERIFY(equal != nullptr);
        QVERIFY(equal->severity == Severity::Bad);
        const ParameterId w1{ParameterKind::Weights, 1};
        QVERIFY(equal->repair->scales[w1] > 0);
        for (const Place place : {Place::Hpreact, Place::Output, Place::Neurons, Place::Gradients})
            QCOMPARE(judgementAt(place, 1, judgements)->judgement, equal);
    }

    static void overfittingIsRelativeAndBeyondChance()
    {
        const RunConfig config = presetConfig("kaiming");
        const Observation step0 = begin(config).observe();
        Evaluation evaluation;
        evaluation.trainLoss = 2.0;
        evaluation.devLoss = 2.4;
        evaluation.devExamples = 20'000;
        DiagnosisInput input{config, step0, step0};
        input.evaluation = &evaluation;
        const auto judgements = judge(input);
        QCOMPARE(judgements.size(), 1U);
        QVERIFY(judgements.front().problem == Problem::Overfitting);
        QCOMPARE(judgements.front().figure("gap"), 0.4);
        QCOMPARE(judgements.front().figure("share"), 0.2);
        QCOMPARE(judgements.front().repair->hidden.front(), 100);
        evaluation.devLoss = 2.07; // the lecture's
        QCOMPARE(judge(input).size(), 0U);
        evaluation.devLoss = 2.4; // of so few examples, chance
        evaluation.devExamples = 40;
        QCOMPARE(judge(input).size(), 0U);
        evaluation = {0, 5.0, 6.0, 6.0, {}, 20'000}; // worse than guessing: nothing is learned yet
        QCOMPARE(judge(input).size(), 0U);
    }

    static void onlyNeuronsDeadOverTheDevSplitAreDead()
    {
        const RunConfig config = presetConfig("relu-dead");
        const Run run = begin(config);
        Observation step0 = run.observe();
        QVERIFY(step0.layers[0].statistics.deadNeurons.size() > 20); // silent in the batch
        QCOMPARE(judge({config, step0, step0}).size(), 0U);          // nobody has looked
        noteDead(step0, run);
        const auto& dead = step0.layers[0].statistics.deadOverDev;
        QVERIFY(dead && !dead->empty() &&
                dead->size() < step0.layers[0].statistics.deadNeurons.size());
        const auto judgements = judge({config, step0, step0});
        QCOMPARE(judgements.size(), 1U);
        QVERIFY(judgements.front().problem == Problem::DeadNeurons);
        QCOMPARE(judgements.front().figure("share"), static_cast<double>(dead->size()) / 200);
        QCOMPARE(judgements.front().figure("examples"), static_cast<double>(step0.deadExamples));
    }

    static void everyPlaceShowsTheWorstOfItsJudgements_data()
    {
        QTest::addColumn<RunConfig>("config");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.data()) << presetConfig(preset.name);
        std::mt19937 random(1);
        for (int i = 0; i < 20; ++i)
            QTest::addRow("random %d", i) << randomConfig(random);
    }
    /// No two places can disagree: a place is marked if and only if a judgement says so.
    static void everyPlaceShowsTheWorstOfItsJudgements()
    {
        QFETCH(RunConfig, config);
        constexpr std::int64_t end = 12'000;
        config.steps = end;
        config.decayAt = end / 2;
        for (const auto& judgements : judgementsAt(config, {0, 100, 10'000, end})) {
            for (const Judgement& judgement : judgements) {
                const int layer = std::max(judgement.where.layer, 1);
                const auto shown = judgementAt(mainPlaceOf(judgement.problem), layer, judgements);
                QVERIFY(shown);
                QVERIFY(shown->severity >= judgement.severity);
            }
            if (judgements.empty()) {
                for (int place = 0; place <= static_cast<int>(Place::Updates); ++place)
                    QVERIFY(!judgementAt(static_cast<Place>(place), 1, judgements));
            }
        }
    }
};

ACTIGRAD_TEST(JudgementTest)
#include "judgement_test.moc"
