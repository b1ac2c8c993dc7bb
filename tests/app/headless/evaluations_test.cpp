#include "core/training/evaluator.h"
#include "core/training/run.h"
#include "core/training/sampler.h"
#include "tests/app/headless/training_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig normalisedConfig(std::int64_t steps)
{
    RunConfig config = smallConfig(steps);
    config.hidden = {8, 6};
    config.batchNorm = BatchNormalisation::Hidden;
    config.batchNormMomentum = 0.1;
    return config;
}

Report reportOf(const RunConfig& config, RunOptions options)
{
    Training training(shared(config), 10, options);
    training.train(goOn);
    training.conclude(goOn);
    return training.report();
}

std::vector<std::int64_t> evaluatedSteps(const Report& report)
{
    std::vector<std::int64_t> steps;
    for (const auto& evaluation : report.evaluations)
        steps.push_back(evaluation.step);
    return steps;
}

using Steps = std::vector<std::int64_t>;

} // namespace

/// What a run without a window tells of whole splits, and the words that it makes up.
class EvaluationsTest : public QObject
{
    Q_OBJECT

private slots:
    void comeAfterEveryMultipleAndInTheEnd()
    {
        QCOMPARE(evaluatedSteps(reportOf(smallConfig(50), {20, 0})), Steps({20, 40, 50}));
        QCOMPARE(evaluatedSteps(reportOf(smallConfig(40), {20, 0})), Steps({20, 40}));
        QCOMPARE(evaluatedSteps(reportOf(smallConfig(50), {0, 0})), Steps({50}));
        QCOMPARE(evaluatedSteps(reportOf(smallConfig(50), {1'000, 0})), Steps({50}));
        QCOMPARE(evaluatedSteps(reportOf(smallConfig(3), {1, 0})), Steps({1, 2, 3}));
    }

    void areThoseOfTheNetworkAtTheirStep()
    {
        const RunConfig config = normalisedConfig(50);
        const Report report = reportOf(config, {20, 0});
        Run run = begin(config);
        for (const auto& evaluation : report.evaluations) {
            advance(run, evaluation.step);
            const auto expected = evaluate(run.network(), run.dataset(), evaluation.step);
            QCOMPARE(evaluation.trainLoss, expected.trainLoss);
            QCOMPARE(evaluation.devLoss, expected.devLoss);
            QCOMPARE(evaluation.testLoss, expected.testLoss);
        }
        QCOMPARE(report.evaluation->testLoss, report.evaluations.back().testLoss);
        QCOMPARE(report.evaluation->devLayers.size(), 2U);
    }

    void changeNothingOfTheRun()
    {
        const RunConfig config = normalisedConfig(60);
        const Report plain = reportOf(config, {0, 0});
        const Report evaluated = reportOf(config, {7, 25});
        QCOMPARE(evaluated.losses.size(), plain.losses.size());
        for (std::size_t i = 0; i < plain.losses.size(); ++i)
            QCOMPARE(evaluated.losses[i].loss, plain.losses[i].loss);
        QCOMPARE(evaluated.evaluation->trainLoss, plain.evaluation->trainLoss);
        QVERIFY(in(*evaluated.last, "W3").values.values == in(*plain.last, "W3").values.values);
    }

    void doNotCountAsTrainingTime()
    {
        Training training(shared(smallConfig(1)), 10, {1, 0});
        training.train(goOn);
        const double seconds = training.seconds();
        training.conclude([](const Training&) {
            QTest::qSleep(5); // as in a large network
            return true;
        });
        QCOMPARE(training.report().trainingSeconds, seconds);
    }

    void stopBreaksOffTheOneUnderWay()
    {
        Training training(shared(smallConfig(1'000)), 100, {30, 0});
        int asked = 0;
        training.train([&asked](const Training& now) {
            return now.updates() < 60 || ++asked < 2; // at 60: once, then in the first piece
        });
        QCOMPARE(evaluatedSteps(training.report()), Steps({30}));
        QCOMPARE(training.report().steps, 60);
        QVERIFY(!training.report().evaluation);
        training.conclude(goOn);
        QCOMPARE(evaluatedSteps(training.report()), Steps({30, 60}));
        QVERIFY(training.report().evaluation);
    }

    void impatienceLeavesTheEndUnknown()
    {
        Training training(shared(smallConfig(30)), 10, {0, 5});
        training.train(goOn);
        training.conclude([](const Training&) { return false; });
        const Report report = training.report();
        QCOMPARE(report.state, Report::State::Finished);
        QVERIFY(!report.evaluation && report.evaluations.empty() && report.samples.empty());
    }

    void wordsComeFromTheNetworkInTheEnd()
    {
        const RunConfig config = normalisedConfig(50);
        const Report report = reportOf(config, {0, 20});
        Run run = begin(config);
        advance(run, 50);
        QCOMPARE(report.samples.size(), 20U);
        QVERIFY(report.samples == sample(run.network(), *config.words, 3, config.seed, 20));
        QVERIFY(reportOf(config, {0, 0}).samples.empty());
    }

    void divergedNetworkIsNotJudged()
    {
        const auto config = std::make_shared<RunConfig>(smallConfig(1'000));
        Training training(config, 100, {100, 5});
        training.train([&](const Training& now) {
            if (now.step() == 251) // no valid config overflows with tanh
                config->learningRate = std::numeric_limits<double>::infinity();
            return true;
        });
        training.conclude(goOn);
        const Report report = training.report();
        QCOMPARE(report.state, Report::State::Diverged);
        QCOMPARE(evaluatedSteps(report), Steps({100, 200}));
        QVERIFY(!report.evaluation && report.samples.empty());
    }
};

ACTIGRAD_GUILESS_TEST(EvaluationsTest)
#include "evaluations_test.moc"
