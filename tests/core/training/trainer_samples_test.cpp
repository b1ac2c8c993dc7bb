#include "core/training/sampler.h"
#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// The words that a run has made up after so many updates.
std::vector<std::string> wordsAfter(const RunConfig& config, std::int64_t updates,
                                    std::size_t count)
{
    auto run = begin(config);
    advance(run, updates);
    return sample(run.network(), *config.words, static_cast<std::size_t>(config.context),
                  config.seed, count);
}

/// Takes snapshots until one has so many words of the step.
SnapshotPointer snapshotWithWords(Trainer& trainer, std::size_t count, std::int64_t step)
{
    return takeUntil(trainer,
                     [&](const Snapshot& snapshot) {
                         return snapshot.samples && snapshot.samples->step == step &&
                                snapshot.samples->words.size() == count;
                     })
        .back();
}

} // namespace

class TrainerSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void thereAreNoneUnlessAskedFor()
    {
        Trainer trainer;
        for (const auto& snapshot : takeToTheEnd(trainer, trainer.restart(smallConfig(1'000))))
            QVERIFY(!snapshot->samples);
    }

    void pausedRunIsSampledOnce()
    {
        const auto config = smallConfig(1'000);
        Trainer trainer;
        trainer.setSamples(5);
        trainer.setPaused(true);
        trainer.restart(config);
        QCOMPARE(snapshotWithWords(trainer, 5, 0)->samples->words, wordsAfter(config, 0, 5));
        QVERIFY(keepsStill(trainer));
        trainer.stepOnce();
        QCOMPARE(snapshotWithWords(trainer, 5, 1)->samples->words, wordsAfter(config, 1, 5));
        QVERIFY(keepsStill(trainer));
    }

    void finishedRunIsSampledInTheEnd()
    {
        const auto config = smallConfig(200);
        Trainer trainer;
        trainer.setSamples(3);
        trainer.restart(config);
        const auto last = snapshotWithWords(trainer, 3, 200);
        QCOMPARE(last->state, RunState::Finished);
        QCOMPARE(last->samples->words, wordsAfter(config, 200, 3));
        QVERIFY(keepsStill(trainer));
    }

    void otherNumberOfWordsIsSampledAnew()
    {
        const auto config = smallConfig(100);
        Trainer trainer;
        trainer.setSamples(3);
        trainer.restart(config);
        (void)snapshotWithWords(trainer, 3, 100);
        trainer.setSamples(7);
        QCOMPARE(snapshotWithWords(trainer, 7, 100)->samples->words, wordsAfter(config, 100, 7));
        QVERIFY(keepsStill(trainer));
    }

    void runUnderWayIsSampledNowAndThen()
    {
        Trainer trainer;
        trainer.setSamples(2);
        trainer.restart(smallConfig(1'000'000'000));
        std::int64_t last = -1;
        int times = 0;
        (void)takeUntil(trainer, [&](const Snapshot& snapshot) {
            if (snapshot.samples && snapshot.samples->step != last) {
                last = snapshot.samples->step;
                ++times;
            }
            return times == 3;
        });
        QVERIFY(last > 0);
    }

    void lossesAreTheSameWithAndWithout()
    {
        const auto config = smallConfig(2'000);
        Trainer trainer;
        trainer.setSamples(10);
        const auto run = trainer.restart(config);
        QCOMPARE(lossesIn(takeToTheEnd(trainer, run), run), lossesOf(config));
    }

    void restartSamplesTheNewRun()
    {
        auto config = smallConfig(1'000);
        Trainer trainer;
        trainer.setSamples(4);
        trainer.setPaused(true);
        trainer.restart(config);
        (void)snapshotWithWords(trainer, 4, 0);
        config.seed = 1;
        const auto run = trainer.restart(config);
        const auto ofNewRun = [run](const Snapshot& snapshot) {
            return snapshot.run == run && snapshot.samples;
        };
        QCOMPARE(takeUntil(trainer, ofNewRun).back()->samples->words, wordsAfter(config, 0, 4));
    }
};

ACTIGRAD_TEST(TrainerSamplesTest)
#include "trainer_samples_test.moc"
