#include "core/training/pace.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <memory>
#include <vector>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr std::uint64_t number = 7;

/// What the trainer keeps of a run that has ended.
std::shared_ptr<CheckpointStore> storeOf(const RunConfig& config)
{
    auto store = std::make_shared<CheckpointStore>();
    Run run = begin(config);
    while (!run.finished()) {
        if (store->isDue(number, run.step()))
            store->add(number, run.checkpoint());
        run.advance();
    }
    store->add(number, run.checkpoint(), true);
    return store;
}

/// The exact answer to a request.
std::shared_ptr<const Replayed> answerTo(Replay& replay, const Replay::Request& request)
{
    replay.request(request);
    std::shared_ptr<const Replayed> answer;
    const bool came = QTest::qWaitFor(
        [&] {
            if (auto next = replay.take())
                answer = std::move(next);
            return answer && answer->isExact && (request.samples == 0 || answer->samples);
        },
        60'000);
    return came ? answer : nullptr;
}

} // namespace

/// Going back to any step of a run, and the pace of its steps.
class ReplayTest : public QObject
{
    Q_OBJECT

private slots:
    static void everyStepIsAsItWas()
    {
        const auto config = std::make_shared<const RunConfig>(smallConfig(1'000));
        const auto store = storeOf(*config);
        Replay replay(store);
        for (const std::int64_t step : {0, 999, 1, 63, 64, 65, 500, 499, 501, 998}) {
            const auto answer = answerTo(replay, {number, config, step});
            QVERIFY(answer);
            Run run = begin(*config);
            advance(run, step);
            const Observation expected = run.observe();
            QCOMPARE(answer->observation->step, step);
            QCOMPARE(answer->observation->loss, expected.loss);
            QCOMPARE(answer->observation->layers[0].output.values,
                     expected.layers[0].output.values);
            QCOMPARE(answer->history->points().size(), run.history().points().size());
        }
    }

    static void samplesAreOfThatStepsNetwork()
    {
        const auto config = std::make_shared<const RunConfig>(smallConfig(200));
        Replay replay(storeOf(*config));
        const auto answer = answerTo(replay, {number, config, 120, 3});
        QVERIFY(answer);
        QCOMPARE(answer->samples->step, 120);
        QCOMPARE(answer->samples->words.size(), std::size_t(3));
    }

    static void newestRequestWins()
    {
        const auto config = std::make_shared<const RunConfig>(smallConfig(5'000));
        Replay replay(std::make_shared<CheckpointStore>()); // all the way from step 0
        for (std::int64_t step = 4'999; step > 4'000; step -= 10)
            replay.request({number, config, step});
        const auto answer = answerTo(replay, {number, config, 3});
        QVERIFY(answer);
        QCOMPARE(answer->observation->step, 3);
    }

    static void storeStaysWithinItsBudget()
    {
        RunConfig config = smallConfig(100);
        const Checkpoint checkpoint = begin(config).checkpoint();
        CheckpointStore store(50 * checkpoint.bytes());
        store.setOnView(2);
        for (const std::uint64_t run : {1U, 2U}) {
            for (std::int64_t step = 64; step <= 64 * 1'000; step += 64) {
                if (!store.isDue(run, step))
                    continue;
                Checkpoint next = checkpoint;
                next.step = step;
                store.add(run, std::move(next));
                QVERIFY(store.bytes() <= 50 * checkpoint.bytes());
            }
        }
        QVERIFY(store.count(2) > store.count(1)); // which is on view
        QVERIFY(store.count(2) > 20);
        const auto near = store.nearest(2, 40'000);
        QVERIFY(near && near->step <= 40'000 && near->step > 30'000);
        store.remove(2);
        QCOMPARE(store.count(2), std::size_t(0));
    }

    static void smallerBudgetHoldsAtOnce()
    {
        const Run run = begin(smallConfig(10));
        const Checkpoint checkpoint = run.checkpoint();
        CheckpointStore store;
        for (std::int64_t i = 1; i <= 40; ++i) {
            Checkpoint at = checkpoint;
            at.step = i * CheckpointStore::firstInterval;
            store.add(1, std::move(at));
        }
        QCOMPARE(store.count(1), 40U);
        store.setBudget(12 * checkpoint.bytes());
        QVERIFY(store.bytes() <= 12 * checkpoint.bytes());
        QCOMPARE(store.count(1), 10U); // every fourth
    }

    static void trainerKeepsCheckpoints()
    {
        Trainer trainer;
        const auto run = trainer.restart(smallConfig(2'000));
        QVERIFY(QTest::qWaitFor(
            [&] {
                while (const auto snapshot = trainer.takeSnapshot()) {
                    if (snapshot->state == RunState::Finished)
                        return true;
                }
                return false;
            },
            60'000));
        QVERIFY(trainer.checkpoints()->nearest(run, 2'000));
        QCOMPARE(trainer.checkpoints()->nearest(run, 2'000)->step, 2'000);
        QVERIFY(trainer.checkpoints()->count(run) > 1);
    }

    static void paceIsWhatIsPromised()
    {
        const Pace log{Pace::Kind::Logarithmic};
        const auto seconds = [](const Pace& pace, std::int64_t step) {
            return pace.timeOf(step).count();
        };
        QVERIFY(std::abs(seconds(log, 1'000) - 8) < 0.1);
        QVERIFY(std::abs(seconds(log, 200'000) - 14.1) < 0.5);
        QVERIFY(std::abs((seconds(log, 999) - seconds(log, 99)) -
                         (seconds(log, 99) - seconds(log, 9))) < 1e-9);
        const Pace ten{Pace::Kind::Steady, 10};
        QCOMPARE(seconds(ten, 25), 2.5);
        for (const Pace& pace : {log, ten}) {
            for (const std::int64_t step : {0, 1, 5, 1'000, 123'456})
                QCOMPARE(pace.stepAt(pace.timeOf(step)), step);
        }
        QCOMPARE(seconds({}, 1'000'000), 0.0);
    }

    static void slowRunIsLetGoAtOnce()
    {
        Trainer trainer;
        trainer.setPace({Pace::Kind::Steady, 0.01});
        trainer.restart(smallConfig(100));
        std::int64_t losses = 0;
        const auto take = [&] {
            while (const auto snapshot = trainer.takeSnapshot())
                losses += static_cast<std::int64_t>(snapshot->losses.size());
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                take();
                return losses == 1;
            },
            60'000)); // step 0
        trainer.stepOnce();
        QVERIFY(QTest::qWaitFor(
            [&] {
                take();
                return losses == 2;
            },
            60'000));
        trainer.setPace({});
        QVERIFY(QTest::qWaitFor(
            [&] {
                take();
                return losses == 100;
            },
            60'000));
    }
};

ACTIGRAD_TEST(ReplayTest)
#include "replay_test.moc"
