#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

#include <atomic>
#include <ctime>
#include <semaphore>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig scaled(double scale)
{
    auto config = smallConfig(1'000);
    config.scales = allScales(scale);
    return config;
}

} // namespace

class TrainerPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void previewIsStep0OfItsConfig()
    {
        const auto config = scaled(0.3);
        Trainer trainer;
        const auto number = trainer.preview(config);
        const auto preview = nextPreview(trainer);
        const auto expected = begin(config).observe();
        QCOMPARE(preview->run, number);
        QCOMPARE(*preview->config, config);
        QCOMPARE(preview->state, RunState::Paused);
        QCOMPARE(preview->current, preview->initial);
        QCOMPARE(preview->initial->step, 0);
        QCOMPARE(preview->initial->loss, expected.loss);
        QCOMPARE(preview->initial->layers.front().preactivation.values,
                 expected.layers.front().preactivation.values);
        QCOMPARE(preview->initial->layers.front().preactivationGradient.values,
                 expected.layers.front().preactivationGradient.values);
    }

    void previewIsNotTrained()
    {
        Trainer trainer;
        trainer.preview(scaled(1));
        (void)nextPreview(trainer);
        QVERIFY(keepsStill(trainer));
        QVERIFY(!trainer.takePreview()); // and is there once
    }

    void thousandPreviewsCostFewAndTheLastWins()
    {
        auto config = scaled(1);
        config.hidden = {2'000}; // milliseconds to draw
        config.embedding = 50;
        Trainer trainer;
        const std::clock_t start = std::clock(); // of this program, whatever others compute
        trainer.preview(config);
        (void)nextPreview(trainer);
        const auto one = std::clock() - start;

        const std::clock_t startOfAll = std::clock();
        std::uint64_t last = 0;
        for (int i = 1; i <= 1'000; ++i) {
            config.scales[id("W1")] = 0.001 * i;
            last = trainer.preview(config);
        }
        auto preview = nextPreview(trainer);
        while (preview->run != last)
            preview = nextPreview(trainer);
        QVERIFY(std::clock() - startOfAll < 50 * one);
        QCOMPARE(preview->config->scales[id("W1")], 1.0);
        QVERIFY(!trainer.takePreview());
    }

    void previewsLeaveTheRunUnderWayUndisturbed()
    {
        const auto config = smallConfig(20'000);
        auto other = scaled(0.1);
        Trainer trainer;
        const auto run = trainer.restart(config);
        int previews = 0;
        const auto previewing = [&](const Snapshot& snapshot) {
            other.context = 1 + previews % 5; // another dataset each time
            other.seed = previews;
            trainer.preview(other);
            previews += trainer.takePreview() != nullptr;
            return snapshot.state == RunState::Finished;
        };
        QCOMPARE(lossesIn(takeUntil(trainer, previewing), run), lossesOf(config));
        QVERIFY(previews > 0);
    }

    void previewIsAnnouncedOnceUntilItIsTaken()
    {
        std::atomic<int> announced = 0;
        Trainer trainer([&] { ++announced; });
        for (int i = 0; i < 20; ++i) {
            trainer.preview(scaled(1));
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        QTRY_COMPARE(announced.load(), 1);
        QVERIFY(keepsStill(trainer));
        QCOMPARE(announced.load(), 1);
    }

    void whoTakesWhatIsAnnouncedGetsTheLast()
    {
        std::binary_semaphore announced(0);
        Trainer trainer([&] { announced.release(); });
        std::uint64_t last = 0;
        for (int i = 0; i < 20; ++i)
            last = trainer.preview(scaled(1));
        for (std::uint64_t taken = 0; taken < last;) {
            QVERIFY(announced.try_acquire_for(std::chrono::minutes(1)));
            taken = trainer.takePreview()->run;
        }
    }

    void previewGoesOnWhilePaused()
    {
        Trainer trainer;
        trainer.setPaused(true);
        trainer.restart(scaled(1));
        QCOMPARE(nextSnapshot(trainer)->current->step, 0);
        trainer.preview(scaled(2));
        QCOMPARE(nextPreview(trainer)->config->scales[id("C")], 2.0);
        QVERIFY(keepsStill(trainer));
    }

    void previewThatCannotBeDrawnTellsWhy()
    {
        auto config = scaled(1);
        config.hidden = {0};
        Trainer trainer;
        const auto run = trainer.restart(smallConfig(1'000));
        const auto number = trainer.preview(config);
        const auto preview = nextPreview(trainer);
        QCOMPARE(preview->run, number);
        QCOMPARE(preview->state, RunState::Failed);
        QVERIFY(problemOf(*preview).starts_with("hidden must be"));
        QVERIFY(!preview->initial);
        QCOMPARE(takeToTheEnd(trainer, run).back()->state, RunState::Finished);
    }

    void restartAndPreviewAtOnceAreBothDone()
    {
        Trainer trainer;
        for (int i = 0; i < 20; ++i) {
            const auto run = trainer.restart(smallConfig(100));
            const auto preview = trainer.preview(scaled(0.5));
            QCOMPARE(nextPreview(trainer)->run, preview);
            QCOMPARE(lossesIn(takeToTheEnd(trainer, run), run).size(), 100U);
        }
    }
};

ACTIGRAD_TEST(TrainerPreviewTest)
#include "trainer_preview_test.moc"
