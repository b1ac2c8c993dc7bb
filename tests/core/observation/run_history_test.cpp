#include "core/observation/run_history.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Records what is due of the steps, with two layers of 3 and 1 neurons.
void record(RunHistory& history, std::int64_t firstStep, std::int64_t steps,
            const std::vector<int>& dead = {})
{
    for (auto step = firstStep; step < firstStep + steps; ++step) {
        if (history.isDue(step))
            history.record({step, {static_cast<float>(step)}}, {dead, {}}, {3, 1});
    }
}

} // namespace

class RunHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStepIsDueAtFirst()
    {
        RunHistory history;
        record(history, 0, RunHistory::maximumPoints);
        QCOMPARE(history.interval(), 1);
        QCOMPARE(history.points().size(), RunHistory::maximumPoints);
        for (std::size_t i = 0; i < history.points().size(); ++i)
            QCOMPARE(history.points()[i].step, static_cast<std::int64_t>(i));
    }

    void intervalDoublesWhenItIsFull()
    {
        RunHistory history;
        record(history, 0, 1'025);
        QCOMPARE(history.interval(), 2);
        QCOMPARE(history.points().size(), 513U);
        QVERIFY(!history.isDue(1'025));
        QVERIFY(history.isDue(1'026));
        record(history, 1'025, 1'025);
        QCOMPARE(history.interval(), 4);
    }

    void longRunStaysBoundedAndEven()
    {
        RunHistory history;
        record(history, 0, 200'000);
        QCOMPARE(history.interval(), 256);
        QVERIFY(history.points().size() <= RunHistory::maximumPoints);
        QVERIFY(history.points().size() > RunHistory::maximumPoints / 2);
        QCOMPARE(history.points().front().step, 0);
        for (std::size_t i = 0; i < history.points().size(); ++i) {
            QCOMPARE(history.points()[i].step, 256 * static_cast<std::int64_t>(i));
            QCOMPARE(history.points()[i].updateToData[0],
                     static_cast<float>(history.points()[i].step));
        }
    }

    void layersHaveALifeForEachNeuron()
    {
        RunHistory history;
        QVERIFY(history.lives().empty());
        record(history, 0, 1);
        QCOMPARE(history.lives().size(), 2U);
        QCOMPARE(history.lives()[0].size(), 3U);
        QCOMPARE(history.lives()[1].size(), 1U);
    }

    void neuronMayNeverDie()
    {
        RunHistory history;
        record(history, 0, 10, {0, 2});
        for (const auto& life : {history.lives()[0][1], history.lives()[1][0]}) {
            QVERIFY(!life.bornDead && !life.dead);
            QCOMPARE(life.deaths, 0);
            QCOMPARE(life.lastDeath, -1);
            QCOMPARE(life.lastRevival, -1);
        }
    }

    void neuronMayBeBornDead()
    {
        RunHistory history;
        record(history, 0, 10, {0, 2});
        for (const std::size_t neuron : {0U, 2U}) {
            const auto& life = history.lives()[0][neuron];
            QVERIFY(life.bornDead && life.dead);
            QCOMPARE(life.deaths, 1);
            QCOMPARE(life.lastDeath, 0);
            QCOMPARE(life.lastRevival, -1);
        }
    }

    void neuronMayDieAndRevive()
    {
        RunHistory history;
        record(history, 0, 5);
        record(history, 5, 2, {1});
        QVERIFY(history.lives()[0][1].dead);
        record(history, 7, 3);
        auto life = history.lives()[0][1];
        QVERIFY(!life.bornDead && !life.dead);
        QCOMPARE(life.lastDeath, 5);
        QCOMPARE(life.lastRevival, 7);
        QCOMPARE(life.deaths, 1);

        record(history, 10, 1, {1});
        life = history.lives()[0][1];
        QVERIFY(!life.bornDead && life.dead);
        QCOMPARE(life.lastDeath, 10);
        QCOMPARE(life.lastRevival, 7);
        QCOMPARE(life.deaths, 2);
    }

    void bornDeadIsRememberedWhenRevived()
    {
        RunHistory history;
        record(history, 0, 3, {0});
        record(history, 3, 1);
        const auto& life = history.lives()[0][0];
        QVERIFY(life.bornDead && !life.dead);
        QCOMPARE(life.lastRevival, 3);
    }
};

ACTIGRAD_TEST(RunHistoryTest)
#include "run_history_test.moc"
