#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;
using std::chrono::milliseconds;

class TrainerTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLossArrivesInOrderAtAnyPace_data()
    {
        QTest::addColumn<int>("pace");
        QTest::newRow("as fast as can be") << 0;
        QTest::newRow("every millisecond") << 1;
        QTest::newRow("as a window does") << 16;
        QTest::newRow("hardly ever") << 500;
    }

    void everyLossArrivesInOrderAtAnyPace()
    {
        QFETCH(int, pace);
        const auto config = smallConfig(10'000);
        Trainer trainer;
        const auto run = trainer.restart(config);
        std::this_thread::sleep_for(milliseconds(pace));
        QCOMPARE(lossesIn(takeToTheEnd(trainer, run, milliseconds(pace)), run), lossesOf(config));
    }

    void lossesOfALifelikeNetworkAreThoseWithoutAThread()
    {
        auto config = lectureConfig();
        config.steps = 300;
        Trainer trainer;
        const auto run = trainer.restart(config);
        QCOMPARE(lossesIn(takeToTheEnd(trainer, run), run), lossesOf(config));
    }

    void firstSnapshotStandsOnStep0()
    {
        const auto config = smallConfig(100'000);
        Trainer trainer;
        for (int i = 0; i < 20; ++i) {
            const auto run = trainer.restart(config);
            const auto ofThisRun = [run](const Snapshot& snapshot) { return snapshot.run == run; };
            const auto first = takeUntil(trainer, ofThisRun).back();
            QCOMPARE(first->initial->step, 0);
            QCOMPARE(first->current->step, 0);
            QCOMPARE(first->firstLossStep, 0);
            QCOMPARE(first->losses, std::vector<float>{first->initial->loss});
            QCOMPARE(*first->config, config);
        }
    }

    void step0IsKeptInEverySnapshot()
    {
        const auto config = smallConfig(5'000);
        const auto expected = begin(config).observe();
        Trainer trainer;
        for (const auto& snapshot : takeToTheEnd(trainer, trainer.restart(config))) {
            QCOMPARE(snapshot->initial->step, 0);
            QCOMPARE(snapshot->initial->layers.front().output.values,
                     expected.layers.front().output.values);
        }
    }

    void currentIsOfTheNewestLoss()
    {
        const auto config = smallConfig(5'000);
        const auto losses = lossesOf(config);
        Trainer trainer;
        for (const auto& snapshot : takeToTheEnd(trainer, trainer.restart(config))) {
            const auto newest =
                snapshot->firstLossStep + static_cast<std::int64_t>(snapshot->losses.size()) - 1;
            QCOMPARE(snapshot->current->step, newest);
            QCOMPARE(snapshot->current->loss, losses[static_cast<std::size_t>(newest)]);
        }
    }

    void lastSnapshotStandsOnTheLastStep_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("one step") << 1;
        QTest::newRow("two steps") << 2;
        QTest::newRow("many steps") << 3'000;
    }

    void lastSnapshotStandsOnTheLastStep()
    {
        QFETCH(int, steps);
        const auto config = smallConfig(steps);
        auto expected = begin(config);
        while (!expected.onLastStep())
            expected.advance();
        Trainer trainer;
        const auto last = takeToTheEnd(trainer, trainer.restart(config)).back();
        QCOMPARE(last->state, RunState::Finished);
        QCOMPARE(last->current->step, steps - 1);
        QCOMPARE(last->current->layers.front().preactivation.values,
                 expected.observe().layers.front().preactivation.values);
        QVERIFY(!last->divergedAt && !last->problem);
        QVERIFY(keepsStill(trainer));
    }

    void unpolledTrainerKeepsTheLossesAlone()
    {
        Trainer trainer;
        const auto run = trainer.restart(smallConfig(1'000'000'000));
        letItStep(trainer);
        trainer.setPaused(true);
        letItStep(trainer); // the pause is seen
        const Snapshots snapshots{nextSnapshot(trainer), nextSnapshot(trainer)};
        QVERIFY(keepsStill(trainer));
        QCOMPARE(snapshots[0]->losses.size(), 1U);
        QCOMPARE(snapshots[1]->state, RunState::Paused);
        QVERIFY(lossesIn(snapshots, run).size() > stepsLet);
    }

    void speedIsMeasured()
    {
        Trainer trainer;
        trainer.restart(smallConfig(1'000'000'000));
        QCOMPARE(nextSnapshot(trainer)->stepsPerSecond, 0.0);
        const auto isMeasured = [](const Snapshot& snapshot) {
            return snapshot.stepsPerSecond > 0;
        };
        QVERIFY(takeUntil(trainer, isMeasured).back()->stepsPerSecond < 1e8);
    }

    void runThatCannotBeginTellsWhy()
    {
        auto config = smallConfig(10);
        config.batch = 1'000;
        Trainer trainer;
        const auto run = trainer.restart(config);
        const auto failed = nextSnapshot(trainer);
        QCOMPARE(failed->run, run);
        QCOMPARE(failed->state, RunState::Failed);
        QVERIFY(problemOf(*failed).starts_with("a batch of 1000 examples"));
        QCOMPARE(failed->config->batch, 1'000);
        QVERIFY(!failed->initial && !failed->current && failed->losses.empty());
        QVERIFY(keepsStill(trainer));
        (void)takeToTheEnd(trainer, trainer.restart(smallConfig(10))); // is none the worse for it
    }

    void divergedRunNamesItsStepAndKeepsItsLastFinitePicture()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(smallConfig(1'000));
        auto snapshots = Snapshots{nextSnapshot(trainer)};
        trainer.stepOnce();
        snapshots.push_back(snapshotOfStep(trainer, 1));
        // No valid config overflows with tanh: the rate is raised behind the paused trainer's back.
        std::const_pointer_cast<RunConfig>(snapshots[0]->config)->learningRate =
            std::numeric_limits<double>::infinity();
        trainer.setPaused(false);
        const auto rest = takeToTheEnd(trainer, snapshots[0]->run);
        const auto& last = *rest.back();
        QCOMPARE(last.state, RunState::Diverged);
        QCOMPARE(last.divergedAt, std::optional<std::int64_t>(2));
        QCOMPARE(last.current->step, 1);
        QCOMPARE(last.current->loss, snapshots[1]->losses.back());
        QVERIFY(!last.problem);

        std::ranges::copy(rest, std::back_inserter(snapshots));
        const auto losses = lossesIn(snapshots, last.run);
        QCOMPARE(losses.size(), 3U);
        QVERIFY(std::isfinite(losses[1]) && !std::isfinite(losses[2]));
        QVERIFY(keepsStill(trainer));
    }
};

ACTIGRAD_TEST(TrainerTest)
#include "trainer_test.moc"
