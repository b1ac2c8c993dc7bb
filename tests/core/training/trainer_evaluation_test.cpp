#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

#include <ctime>
#include <functional>

using namespace actigrad;
using namespace actigrad::test;
using std::chrono::milliseconds;

namespace {

/// A network that steps in milliseconds and is evaluated in seconds, so that its evaluation is
/// still under way when what is asked for meanwhile is done.
RunConfig slowConfig()
{
    auto config = lectureConfig();
    config.hidden = {2'000, 500};
    return config;
}

bool isStillEvaluating(Trainer& trainer)
{
    trainer.setPaused(false); // news: another state
    return nextSnapshot(trainer)->evaluating;
}

std::vector<std::int64_t> stepsOf(const std::vector<Evaluation>& evaluations)
{
    std::vector<std::int64_t> steps;
    for (const auto& evaluation : evaluations)
        steps.push_back(evaluation.step);
    return steps;
}

using Steps = std::vector<std::int64_t>;

} // namespace

/// Whole splits are evaluated beside a run; when asked for: TrainerEvaluateNowTest.
class TrainerEvaluationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { (void)names(); } // loaded before the first test waits for it

    void finishedRunIsEvaluatedOnce()
    {
        const auto config = smallConfig(100);
        Trainer trainer;
        const auto run = trainer.restart(config);
        const auto evaluations = evaluationsIn(takeToTheEnd(trainer, run), run);
        QCOMPARE(stepsOf(evaluations), Steps{100});
        QVERIFY(keepsStill(trainer));

        auto expected = begin(config);
        advance(expected, 100);
        QCOMPARE(evaluations[0].trainLoss, evaluationOf(expected).trainLoss);
        QCOMPARE(evaluations[0].devLoss, evaluationOf(expected).devLoss);
        QCOMPARE(evaluations[0].testLoss, evaluationOf(expected).testLoss);
    }

    void finishedRunSaysThatItIsEvaluatedUntilItWas()
    {
        auto config = lectureConfig();
        config.hidden = {100};
        int evaluating = 0;
        for (config.steps = 1; config.steps <= 6; ++config.steps) { // seen at once or a step later
            Trainer trainer;
            const auto run = trainer.restart(config);
            for (const auto& snapshot : takeToTheEnd(trainer, run, milliseconds(0))) {
                if (snapshot->state != RunState::Finished)
                    continue;
                QCOMPARE(snapshot->evaluating, snapshot->evaluations.empty());
                evaluating += snapshot->evaluating;
            }
        }
        QVERIFY(evaluating > 0);
    }

    void runIsEvaluatedEverySoManySteps()
    {
        const auto config = smallConfig(100);
        Trainer trainer;
        trainer.setEvaluateEvery(30);
        const auto run = trainer.restart(config);
        const auto evaluations = evaluationsIn(takeToTheEnd(trainer, run), run);
        QCOMPARE(stepsOf(evaluations), (Steps{30, 60, 90, 100}));
        auto expected = begin(config);
        for (const auto& evaluation : evaluations) {
            advance(expected, evaluation.step);
            QCOMPARE(evaluation.trainLoss, evaluationOf(expected).trainLoss);
        }
    }

    void endThatIsDueAnywayIsEvaluatedOnce()
    {
        Trainer trainer;
        trainer.setEvaluateEvery(50);
        const auto run = trainer.restart(smallConfig(100));
        QCOMPARE(stepsOf(evaluationsIn(takeToTheEnd(trainer, run), run)), (Steps{50, 100}));
    }

    void lossesAreTheSameWithAndWithout()
    {
        for (const auto normalisation : {BatchNormalisation::None, BatchNormalisation::All}) {
            auto config = smallConfig(2'000);
            config.batchNorm = normalisation;
            Trainer trainer;
            trainer.setEvaluateEvery(7);
            const auto run = trainer.restart(config);
            const auto evaluating = [&](const Snapshot& snapshot) {
                trainer.evaluateNow();
                return snapshot.state == RunState::Finished;
            };
            QCOMPARE(lossesIn(takeUntil(trainer, evaluating), run), lossesOf(config));
        }
    }

    void speedIsKnownHoweverOftenItIsEvaluated()
    {
        Trainer trainer;
        trainer.setEvaluateEvery(10);
        trainer.restart(smallConfig(1'000'000'000));
        const auto isKnown = [](const Snapshot& snapshot) { return snapshot.stepsPerSecond > 0; };
        QVERIFY(takeUntil(trainer, isKnown).back()->stepsPerSecond > 0);
    }

    void restartBreaksAnEvaluationOff()
    {
        Trainer trainer;
        trainer.setPaused(true);
        const auto slow = trainer.restart(slowConfig());
        trainer.evaluateNow();
        (void)takeUntil(trainer, std::mem_fn(&Snapshot::evaluating));
        trainer.setPaused(false);
        const auto next = trainer.restart(smallConfig(100));
        const auto snapshots = takeToTheEnd(trainer, next);
        QVERIFY(evaluationsIn(snapshots, slow).empty());
        QCOMPARE(stepsOf(evaluationsIn(snapshots, next)), Steps{100});
    }

    void previewIsAnsweredInTheMidstOfAnEvaluation()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(slowConfig());
        trainer.evaluateNow();
        (void)takeUntil(trainer, std::mem_fn(&Snapshot::evaluating));
        trainer.preview(smallConfig(1));
        (void)nextPreview(trainer);
        QVERIFY(isStillEvaluating(trainer));
    }

    void endsInTheMidstOfAnEvaluation()
    {
        for (int i = 0; i < 5; ++i) {
            auto trainer = std::make_unique<Trainer>();
            trainer->setPaused(true);
            trainer->restart(slowConfig());
            trainer->evaluateNow();
            (void)takeUntil(*trainer, std::mem_fn(&Snapshot::evaluating));
            const std::clock_t start = std::clock(); // of this program
            trainer.reset();
            QVERIFY(std::clock() - start < CLOCKS_PER_SEC / 2 * slowness());
        }
    }
};

ACTIGRAD_TEST(TrainerEvaluationTest)
#include "trainer_evaluation_test.moc"
