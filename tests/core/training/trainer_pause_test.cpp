#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

bool isPaused(const Snapshot& snapshot)
{
    return snapshot.state == RunState::Paused;
}

/// A config whose step 0 takes the thread a while, so that calls made meanwhile come together.
RunConfig pausedConfig()
{
    auto config = smallConfig(1);
    config.hidden = {4'000};
    config.embedding = 100;
    return config;
}

} // namespace

class TrainerPauseTest : public QObject
{
    Q_OBJECT

private slots:
    void pauseHolds()
    {
        Trainer trainer;
        trainer.restart(smallConfig(1'000'000'000));
        (void)snapshotOfStep(trainer, 0);
        trainer.setPaused(true);
        const auto paused = takeUntil(trainer, isPaused).back();
        QVERIFY(keepsStill(trainer));

        trainer.setPaused(false);
        const auto next = nextSnapshot(trainer);
        QCOMPARE(next->state, RunState::Training);
        QCOMPARE(next->firstLossStep, paused->current->step + 1);
    }

    void runBegunWhilePausedStandsOnStep0()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(smallConfig(1'000));
        const auto first = nextSnapshot(trainer);
        QCOMPARE(first->state, RunState::Paused);
        QCOMPARE(first->current->step, 0);
        QVERIFY(keepsStill(trainer));
    }

    void stepOnceMakesExactlyOneStep()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(smallConfig(1'000));
        (void)nextSnapshot(trainer);
        for (int step = 1; step <= 5; ++step) {
            trainer.stepOnce();
            const auto snapshot = nextSnapshot(trainer);
            QCOMPARE(snapshot->current->step, step);
            QCOMPARE(snapshot->losses.size(), 1U);
            QCOMPARE(snapshot->state, RunState::Paused);
        }
        QVERIFY(keepsStill(trainer));
    }

    void stepsAskedForInARowAreAllMade()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(smallConfig(1'000));
        (void)nextSnapshot(trainer);
        for (int i = 0; i < 100; ++i)
            trainer.stepOnce();
        (void)snapshotOfStep(trainer, 100);
        QVERIFY(keepsStill(trainer));
    }

    void lastStepMayBeMadeWhilePaused()
    {
        Trainer trainer;
        trainer.setPaused(true);
        const auto run = trainer.restart(smallConfig(3));
        for (int i = 0; i < 5; ++i) // more than there are
            trainer.stepOnce();
        QCOMPARE(lossesIn(takeToTheEnd(trainer, run), run), lossesOf(smallConfig(3)));
        QVERIFY(keepsStill(trainer));
    }

    void stepsAskedForAfterARestartAreOfTheNewRun()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(smallConfig(1'000));
        (void)nextSnapshot(trainer);
        trainer.preview(pausedConfig()); // all that follows is seen at once
        const auto run = trainer.restart(smallConfig(1'000));
        trainer.stepOnce();
        trainer.stepOnce();
        QCOMPARE(snapshotOfStep(trainer, 2)->run, run);
        QVERIFY(keepsStill(trainer));
    }

    void stepsAskedForBeforeARestartAreNotOfTheNewRun()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(smallConfig(1'000));
        (void)nextSnapshot(trainer);
        trainer.preview(pausedConfig());
        trainer.stepOnce();
        trainer.stepOnce();
        const auto run = trainer.restart(smallConfig(1'000));
        const auto ofNewRun = [run](const Snapshot& snapshot) { return snapshot.run == run; };
        QCOMPARE(takeUntil(trainer, ofNewRun).back()->current->step, 0);
        QVERIFY(keepsStill(trainer));
    }

    void resumingForgetsStepsAskedFor()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(smallConfig(1'000));
        (void)nextSnapshot(trainer);
        trainer.preview(pausedConfig()); // all that follows is seen at once
        trainer.stepOnce();
        trainer.setPaused(false);
        trainer.stepOnce();
        trainer.setPaused(true);
        (void)nextPreview(trainer);
        QVERIFY(keepsStill(trainer));
    }

    void lossesAreTheSameHoweverOftenPaused()
    {
        const auto config = smallConfig(20'000);
        Trainer trainer;
        const auto run = trainer.restart(config);
        Snapshots snapshots;
        const auto pausing = [&](const Snapshot& snapshot) {
            trainer.setPaused(true);
            trainer.stepOnce();
            trainer.setPaused(snapshots.size() % 3 == 0);
            trainer.stepOnce();
            trainer.setPaused(false);
            return snapshot.state == RunState::Finished;
        };
        QCOMPARE(lossesIn(takeUntil(trainer, pausing), run), lossesOf(config));
    }

    void pausedTrainerWithoutARunIsStill()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.stepOnce();
        trainer.setPaused(false);
        QVERIFY(keepsStill(trainer));
    }
};

ACTIGRAD_TEST(TrainerPauseTest)
#include "trainer_pause_test.moc"
