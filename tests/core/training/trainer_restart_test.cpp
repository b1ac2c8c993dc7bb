#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig seeded(std::int64_t seed, std::int64_t steps = 2'000)
{
    auto config = smallConfig(steps);
    config.seed = seed;
    return config;
}

std::vector<std::uint64_t> runsOf(const Snapshots& snapshots)
{
    std::vector<std::uint64_t> runs;
    for (const auto& snapshot : snapshots) {
        if (runs.empty() || runs.back() != snapshot->run)
            runs.push_back(snapshot->run);
    }
    return runs;
}

} // namespace

class TrainerRestartTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRequestHasANumberOfItsOwn()
    {
        Trainer trainer;
        const auto first = trainer.restart(seeded(1));
        const auto second = trainer.preview(seeded(2));
        const auto third = trainer.restart(seeded(3));
        QVERIFY(first < second && second < third);
    }

    void lastOfSeveralRestartsWins()
    {
        Trainer trainer;
        std::uint64_t last = 0;
        for (std::int64_t seed = 0; seed < 100; ++seed)
            last = trainer.restart(seeded(seed));
        const auto snapshots = takeToTheEnd(trainer, last);
        QCOMPARE(lossesIn(snapshots, last), lossesOf(seeded(99)));
        QVERIFY(runsOf(snapshots).size() < 50); // most never began
        QVERIFY(keepsStill(trainer));
    }

    void restOfARunComesBeforeTheRunThatReplacesIt()
    {
        Trainer trainer;
        const auto first = trainer.restart(seeded(1, 1'000'000'000));
        letItStep(trainer);
        const auto second = trainer.restart(seeded(2));
        letItStep(trainer);
        const auto snapshots = takeToTheEnd(trainer, second); // none was taken before

        QCOMPARE(runsOf(snapshots), (std::vector<std::uint64_t>{first, second}));
        const auto losses = lossesIn(snapshots, first);
        QVERIFY(losses.size() > stepsLet);
        auto expected = begin(seeded(1, 1'000'000'000));
        for (const float loss : losses) {
            QCOMPARE(loss, expected.loss());
            expected.advance();
        }
        const auto begun = std::ranges::find(snapshots, second, &Snapshot::run);
        QCOMPARE((*begun)->losses.size(), 1U);
        QCOMPARE((*begun)->current->step, 0);
        QCOMPARE(lossesIn(snapshots, second), lossesOf(seeded(2)));
    }

    void finishedRunMayBeFollowed()
    {
        Trainer trainer;
        for (std::int64_t seed = 1; seed <= 3; ++seed) {
            const auto run = trainer.restart(seeded(seed));
            QCOMPARE(lossesIn(takeToTheEnd(trainer, run), run), lossesOf(seeded(seed)));
        }
    }

    void restartThatFailsLeavesTheRunUnderWay()
    {
        const auto config = seeded(1, 20'000);
        auto tooLarge = config;
        tooLarge.batch = 1'000;
        Trainer trainer;
        const auto run = trainer.restart(config);
        Snapshots snapshots{nextSnapshot(trainer)};
        const auto failing = trainer.restart(tooLarge);
        std::ranges::copy(takeToTheEnd(trainer, run), std::back_inserter(snapshots));

        const auto failed = std::ranges::find(snapshots, failing, &Snapshot::run);
        QVERIFY(failed != snapshots.end());
        QCOMPARE((*failed)->state, RunState::Failed);
        QVERIFY(problemOf(**failed).starts_with("a batch of 1000 examples"));
        QCOMPARE(lossesIn(snapshots, run), lossesOf(config));
    }

    void wordsAndContextMayChange()
    {
        auto other = seeded(2);
        other.context = 5;
        auto lifelike = seeded(3, 50);
        lifelike.words = names();
        Trainer trainer;
        for (const auto& config : {seeded(1), other, lifelike, seeded(1)}) {
            const auto run = trainer.restart(config);
            QCOMPARE(lossesIn(takeToTheEnd(trainer, run), run), lossesOf(config));
        }
    }

    void anyThreadMayCallAnyMember()
    {
        Trainer trainer;
        std::atomic<std::int64_t> taken = 0;
        const auto useAll = [&](std::int64_t seed) {
            for (int i = 0; taken < 500; ++i) {
                trainer.restart(seeded(seed));
                trainer.preview(seeded(seed + 1));
                trainer.setPaused(i % 2 == 0);
                trainer.stepOnce();
                taken += trainer.takeSnapshot() != nullptr;
                taken += trainer.takePreview() != nullptr;
                std::this_thread::sleep_for(std::chrono::microseconds(10));
            }
        };
        {
            std::vector<std::jthread> threads;
            for (std::int64_t seed = 0; seed < 4; ++seed)
                threads.emplace_back(useAll, seed);
        }
        trainer.setPaused(false);
        const auto last = trainer.restart(seeded(7));
        QCOMPARE(lossesIn(takeToTheEnd(trainer, last), last), lossesOf(seeded(7)));
    }
};

ACTIGRAD_TEST(TrainerRestartTest)
#include "trainer_restart_test.moc"
