#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// The next evaluation, however long it takes.
Evaluation nextEvaluation(Trainer& trainer)
{
    const auto hasOne = [](const Snapshot& snapshot) { return !snapshot.evaluations.empty(); };
    return takeUntil(trainer, hasOne).back()->evaluations.front();
}

} // namespace

/// Whole splits are evaluated when it is asked for.
class TrainerEvaluateNowTest : public QObject
{
    Q_OBJECT

private slots:
    void runUnderWayIsEvaluatedOnDemand()
    {
        Trainer trainer;
        trainer.restart(smallConfig(1'000'000'000));
        (void)nextSnapshot(trainer);
        trainer.evaluateNow();
        const auto evaluation = nextEvaluation(trainer);
        QVERIFY(evaluation.step < 1'000'000'000);
        const auto next = nextSnapshot(trainer);
        QCOMPARE(next->state, RunState::Training);
        QVERIFY(next->current->step >= evaluation.step);
    }

    void pausedRunIsEvaluatedOnDemandAndStaysPaused()
    {
        const auto config = smallConfig(1'000);
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(config);
        QVERIFY(nextSnapshot(trainer)->evaluations.empty());
        trainer.evaluateNow();
        const auto evaluation = nextEvaluation(trainer);
        QCOMPARE(evaluation.step, 0);
        QCOMPARE(evaluation.trainLoss, evaluationOf(begin(config)).trainLoss);
        QVERIFY(keepsStill(trainer));
    }

    void finishedRunMayBeEvaluatedAgain()
    {
        Trainer trainer;
        const auto run = trainer.restart(smallConfig(10));
        const auto first = evaluationsIn(takeToTheEnd(trainer, run), run);
        trainer.evaluateNow();
        const auto again = nextEvaluation(trainer);
        QCOMPARE(again.step, 10);
        QCOMPARE(again.trainLoss, first[0].trainLoss);
    }

    void runIsNotEvaluatedForWhatWasAskedBeforeIt()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.evaluateNow();
        trainer.restart(smallConfig(1'000));
        QVERIFY(!nextSnapshot(trainer)->evaluating);
        QVERIFY(keepsStill(trainer));
    }

    void failedOrMissingRunIsNotEvaluated()
    {
        Trainer trainer;
        trainer.evaluateNow();
        QVERIFY(keepsStill(trainer));
        auto config = smallConfig(10);
        config.batch = 1'000;
        trainer.restart(config);
        QCOMPARE(nextSnapshot(trainer)->state, RunState::Failed);
        trainer.evaluateNow();
        QVERIFY(keepsStill(trainer));
    }

    void divergedRunIsNotEvaluated()
    {
        Trainer trainer;
        trainer.setPaused(true);
        const auto run = trainer.restart(smallConfig(1'000));
        const auto first = nextSnapshot(trainer);
        // No valid config overflows with tanh: the rate is raised behind the paused trainer's back.
        std::const_pointer_cast<RunConfig>(first->config)->learningRate =
            std::numeric_limits<double>::infinity();
        trainer.setPaused(false);
        const auto last = takeToTheEnd(trainer, run).back();
        QCOMPARE(last->state, RunState::Diverged);
        trainer.evaluateNow();
        QVERIFY(keepsStill(trainer));
        QVERIFY(!last->evaluating);
    }
};

ACTIGRAD_TEST(TrainerEvaluateNowTest)
#include "trainer_evaluate_now_test.moc"
