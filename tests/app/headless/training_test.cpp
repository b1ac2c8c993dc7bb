#include "core/training/evaluator.h"
#include "core/training/run.h"
#include "tests/app/headless/training_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

std::vector<std::int64_t> loggedSteps(const Report& report)
{
    std::vector<std::int64_t> steps;
    for (const auto& loss : report.losses)
        steps.push_back(loss.step);
    return steps;
}

std::vector<std::int64_t> firstStepsAnd(std::vector<std::int64_t> later)
{
    std::vector<std::int64_t> steps;
    for (std::int64_t step = 0; step <= 20; ++step)
        steps.push_back(step);
    steps.insert(steps.end(), later.begin(), later.end());
    return steps;
}

} // namespace

class TrainingTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheRun()
    {
        const auto config = shared(smallConfig(100));
        const auto dataset = std::make_shared<const Dataset>(*config->words, 3);
        Run run(config, dataset);
        const Observation first = run.observe();
        std::vector<float> losses{run.loss()};
        while (!run.onLastStep()) {
            run.advance();
            losses.push_back(run.loss());
        }
        const Observation last = run.observe();
        run.advance();

        Training training(config, 10);
        training.train(goOn);
        training.conclude(goOn);
        const Report report = training.report();
        QCOMPARE(report.state, Report::State::Finished);
        QCOMPARE(report.steps, 100);
        QVERIFY(report.trainingSeconds > 0);
        QVERIFY(loggedSteps(report) == firstStepsAnd({30, 40, 50, 60, 70, 80, 90, 99}));
        for (const auto& [step, loss] : report.losses)
            QCOMPARE(loss, losses[static_cast<std::size_t>(step)]);
        compare(*report.initial, first);
        compare(*report.last, last);
        const Evaluation evaluation = evaluate(run.network(), *dataset, 100);
        QCOMPARE(report.evaluation->trainLoss, evaluation.trainLoss);
        QCOMPARE(report.evaluation->devLoss, evaluation.devLoss);
        QCOMPARE(report.evaluation->testLoss, evaluation.testLoss);
        QCOMPARE(training.history()->steps(), 100);
    }

    void lastStepIsLoggedOnce()
    {
        QVERIFY(loggedSteps(reportOf(smallConfig(31), 10)) == firstStepsAnd({30}));
        QVERIFY(loggedSteps(reportOf(smallConfig(21), 10)) == firstStepsAnd({}));
        QVERIFY(loggedSteps(reportOf(smallConfig(1), 10)) == std::vector<std::int64_t>{0});
    }

    void oneStepIsARun()
    {
        const Report report = reportOf(smallConfig(1), 1'000);
        QCOMPARE(report.steps, 1);
        QCOMPARE(report.last->step, 0);
    }

    void stopLeavesTheStepUnderWay()
    {
        const auto config = shared(smallConfig(1'000));
        Training training(config, 100);
        training.train([](const Training& now) { return now.step() < 250; });
        training.conclude(goOn);
        const Report report = training.report();
        QCOMPARE(report.state, Report::State::Stopped);
        QCOMPARE(report.steps, 250);
        QVERIFY(loggedSteps(report) == firstStepsAnd({100, 200, 250}));
        QCOMPARE(report.last->step, 250);
        QCOMPARE(report.last->loss, report.losses.back().loss);
        QVERIFY(report.evaluation && report.evaluation->devLoss);
    }

    void stopBeforeTheFirstStepIsAReportToo()
    {
        Training training(shared(smallConfig(1'000)), 100);
        training.train([](const Training&) { return false; });
        const Report report = training.report();
        QCOMPARE(report.steps, 0);
        QVERIFY(!report.stepsPerSecond());
        QCOMPARE(report.losses.size(), 1U);
        QCOMPARE(report.last->step, 0);
    }

    void divergenceNamesItsStepAndKeepsWhatWasFinite()
    {
        // No valid config overflows with tanh: the rate is raised behind the run's back.
        const auto config = std::make_shared<RunConfig>(smallConfig(1'000));
        Training training(config, 100);
        training.train([&](const Training& now) {
            if (now.step() == 251)
                config->learningRate = std::numeric_limits<double>::infinity();
            return true;
        });
        training.conclude(goOn);
        const Report report = training.report();
        QCOMPARE(report.state, Report::State::Diverged);
        QCOMPARE(report.divergedAt, std::optional<std::int64_t>(252));
        QCOMPARE(report.steps, 252);
        QVERIFY(loggedSteps(report) == firstStepsAnd({100, 200, 252}));
        QVERIFY(!std::isfinite(report.losses.back().loss));
        QCOMPARE(report.last->step, 200);
        QVERIFY(std::isfinite(report.last->loss));
        QVERIFY(!report.evaluation);
    }

    void emptySplitHasNoLoss()
    {
        auto config = smallConfig(5);
        config.words = std::make_shared<const WordList>(WordList::parse("emma\nava\n", "two"));
        const Report report = reportOf(config, 10);
        QCOMPARE(report.devExamples, 0U);
        QVERIFY(report.evaluation && !report.evaluation->devLoss);
        QVERIFY(report.evaluation->devLayers.empty());
    }

    void badConfigIsRefused()
    {
        auto config = smallConfig(10);
        config.batch = 10'000;
        QVERIFY(messageOf([&] { Training(shared(config), 10); }).startsWith("a batch of 10000"));
        config.batch = 0;
        QVERIFY(messageOf([&] { Training(shared(config), 10); }).startsWith("batch must be"));
    }

private:
    static Report reportOf(const RunConfig& config, std::int64_t logEvery)
    {
        Training training(shared(config), logEvery);
        training.train(goOn);
        training.conclude(goOn);
        return training.report();
    }

    static void compare(const Observation& actual, const Observation& expected)
    {
        QCOMPARE(actual.step, expected.step);
        QCOMPARE(actual.loss, expected.loss);
        QVERIFY(actual.layers[0].output.values == expected.layers[0].output.values);
        QVERIFY(actual.parameters[0].gradient == expected.parameters[0].gradient);
        QCOMPARE(actual.parameters[0].updateToData, expected.parameters[0].updateToData);
    }
};

ACTIGRAD_GUILESS_TEST(TrainingTest)
#include "training_test.moc"
