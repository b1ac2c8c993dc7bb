#include "core/training/trainer.h"
#include "tests/core/support.h"
#include "tests/core/training/polling.h"
#include "tests/test_program.h"

#include <QTest>

#include <ctime>
#include <functional>
#include <random>

using namespace actigrad;
using namespace actigrad::test;

namespace {

using Use = std::function<void(Trainer&)>;

/// CPU seconds of this program that the destructor takes: other programs do not count.
double destroyAfter(const Use& use)
{
    auto trainer = std::make_unique<Trainer>();
    use(*trainer);
    const std::clock_t start = std::clock();
    trainer.reset();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Checks the destructor after each of some uses: the run under way would go on for seconds.
void checkQuick(const std::function<Use(int)>& use, int count)
{
    for (int i = 0; i < count; ++i) {
        const double seconds = destroyAfter(use(i));
        QVERIFY2(seconds < 0.2 * slowness(), qPrintable(QString("%1 s").arg(seconds)));
    }
}

} // namespace

class TrainerLifetimeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { (void)names(); } // loaded before the first test waits for it

    void unusedTrainerEndsAtOnce()
    {
        checkQuick([](int) { return [](Trainer&) {}; }, 100);
    }

    void endsRightAfterARestart()
    {
        checkQuick([](int) { return [](Trainer& trainer) { trainer.restart(lectureConfig()); }; },
                   20);
    }

    void endsAtAnyMomentOfARun()
    {
        std::mt19937 engine(1);
        std::uniform_int_distribution<int> microseconds(0, 60'000 * slowness());
        const auto use = [&](int) {
            const std::chrono::microseconds moment(microseconds(engine));
            return [moment](Trainer& trainer) {
                trainer.restart(lectureConfig());
                std::this_thread::sleep_for(moment);
            };
        };
        checkQuick(use, slowness() > 1 ? 10 : 60);
    }

    void endsInTheMidstOfPreviewsAndRestarts()
    {
        std::mt19937 engine(2);
        std::uniform_int_distribution<int> calls(1, 300);
        const auto use = [&](int) {
            return [&, count = calls(engine)](Trainer& trainer) {
                trainer.restart(lectureConfig());
                (void)nextSnapshot(trainer);
                for (int i = 0; i < count; ++i) {
                    trainer.preview(lectureConfig());
                    if (i % 100 == 99)
                        trainer.restart(lectureConfig());
                    std::this_thread::sleep_for(std::chrono::microseconds(50));
                }
            };
        };
        checkQuick(use, slowness() > 1 ? 10 : 20);
    }

    void endsWhilePausedFinishedOrFailed()
    {
        const auto use = [](int i) {
            return [i](Trainer& trainer) {
                auto config = smallConfig(10);
                config.batch = i % 3 == 2 ? 1'000 : 4;
                trainer.setPaused(i % 3 == 0);
                trainer.restart(config);
                (void)nextSnapshot(trainer);
            };
        };
        checkQuick(use, 30);
    }

    void snapshotsOutliveTheirTrainer()
    {
        SnapshotPointer snapshot;
        destroyAfter([&](Trainer& trainer) {
            trainer.restart(smallConfig(10));
            snapshot = nextSnapshot(trainer);
        });
        QCOMPARE(snapshot->initial->layers.front().output.values.size(), 4U * 8U);
        QCOMPARE(snapshot->config->steps, 10);
    }
};

ACTIGRAD_TEST(TrainerLifetimeTest)
#include "trainer_lifetime_test.moc"
