#include "core/training/evaluator.h"
#include "core/training/run_pool.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <future>
#include <map>

using namespace actigrad;
using namespace actigrad::test;

class RunPoolTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreTheRunsByHand()
    {
        const auto configOf = [](std::size_t cell) {
            RunConfig config = smallConfig(300);
            config.scales[id("W1")] = 0.1 * static_cast<double>(cell + 1);
            config.seed = 7 + static_cast<std::int64_t>(cell % 2);
            return config;
        };
        const auto results = resultsOf({{0, 1, 2, 3, 4}, configOf}, 2);
        QCOMPARE(results.size(), 5U);
        for (const auto& [cell, result] : results) {
            Run run = begin(configOf(cell));
            const Observation step0 = run.observe();
            QCOMPARE(result.initialLoss, static_cast<double>(step0.loss));
            QCOMPARE(result.saturated, step0.layers[0].statistics.saturated);
            QCOMPARE(static_cast<std::size_t>(result.dead),
                     step0.layers[0].statistics.deadNeurons.size());
            const ParameterObservation& w1 = in(step0, "W1");
            QCOMPARE(result.gradToData, w1.gradient.std / w1.data.std);
            double last = 0;
            for (; !run.finished(); run.advance()) {
                if (run.step() >= 100)
                    last += static_cast<double>(run.loss());
            }
            QCOMPARE(*result.last200, last / 200);
            Evaluator evaluator(run.network(), run.dataset(), run.updates());
            while (!evaluator.done())
                evaluator.advance();
            QCOMPARE(result.trainLoss, evaluator.result().trainLoss);
            QCOMPARE(result.devLoss, evaluator.result().devLoss);
            QVERIFY(!result.divergedAt);
        }
    }

    void step0TakesNoStep()
    {
        const auto results = resultsOf(
            {{0}, [](std::size_t) { return smallConfig(1'000'000'000); }, CellDepth::Step0}, 1);
        QVERIFY(results.at(0).initialLoss > 0);
        QVERIFY(!results.at(0).last200);
    }

    /// Another scale than the cell before: the same normal numbers are scaled again.
    void step0OfManyScalesIsThatOfEach()
    {
        const auto configOf = [](std::size_t cell) {
            RunConfig config = smallConfig(10);
            config.scales[id("W2")] = 0.01 * static_cast<double>(cell * cell);
            return config;
        };
        const auto results = resultsOf({{0, 1, 2, 3}, configOf, CellDepth::Step0}, 1);
        for (const auto& [cell, result] : results) {
            const Run run = begin(configOf(cell));
            QCOMPARE(result.initialLoss, static_cast<double>(run.loss()));
        }
    }

    void aCellThatDivergesIsAResult()
    {
        const auto results = resultsOf({{0, 1},
                                        [](std::size_t cell) {
                                            RunConfig config = smallConfig(500);
                                            config.learningRate = cell == 0 ? 1'000 : 0.1;
                                            config.activation = Activation::Relu;
                                            return config;
                                        }},
                                       2);
        QVERIFY(results.at(0).divergedAt);
        QVERIFY(!results.at(0).devLoss);
        QVERIFY(!results.at(1).divergedAt);
        QVERIFY(results.at(1).devLoss);
    }

    void aCellThatCannotBeginSaysWhy()
    {
        const auto results = resultsOf({{0, 1},
                                        [](std::size_t cell) {
                                            RunConfig config = smallConfig(5);
                                            config.batch = cell == 0 ? 60'000 : 8;
                                            return config;
                                        }},
                                       2);
        QVERIFY(results.at(0).problem != nullptr);
        QVERIFY_EXCEPTION_THROWN(std::rethrow_exception(results.at(0).problem), InputError);
        QVERIFY(results.at(1).problem == nullptr);
    }

    void cancellingEndsRunsThatWouldTakeForEver()
    {
        RunPool pool(2, {{0, 1, 2, 3}, [](std::size_t) { return smallConfig(1'000'000'000); }});
        QVERIFY(!pool.isDone());
        pool.cancel();
        QVERIFY(pool.isDone());
        QVERIFY(pool.takeResults().empty());
    } // and the pool's end does not hang

    void resultsAreAnnouncedOnceUntilTheyAreTaken()
    {
        std::promise<void> announced;
        std::atomic<int> count = 0;
        RunPool pool(1, {{0, 1, 2}, [](std::size_t) { return smallConfig(5); }, CellDepth::Trained},
                     [&] {
                         if (++count == 1)
                             announced.set_value();
                     });
        announced.get_future().wait();
        while (!pool.isDone())
            pool.waitForResults(std::chrono::milliseconds(10));
        QCOMPARE(count, 1);
        QCOMPARE(pool.takeResults().size(), 3U);
    }

    void aBatchSeedGivesNetworksOfAnyShapeTheSameBatches()
    {
        const auto contexts = [](std::int64_t width, std::int64_t batchSeed) {
            RunConfig config = smallConfig(10);
            config.hidden = {width};
            config.batchSeed = batchSeed;
            return begin(config).observe().contexts;
        };
        QVERIFY(contexts(8, -1) != contexts(9, -1));
        QCOMPARE(contexts(8, 5), contexts(9, 5));
        QVERIFY(contexts(8, 5) != contexts(8, 6));
    }

private:
    static std::map<std::size_t, CellResult> resultsOf(RunPool::Work work, unsigned threads)
    {
        RunPool pool(threads, std::move(work));
        std::map<std::size_t, CellResult> results;
        while (true) {
            const bool isDone = pool.isDone();
            for (CellResult& result : pool.takeResults())
                results[result.cell] = result;
            if (isDone)
                return results;
            pool.waitForResults(std::chrono::milliseconds(100));
        }
    }
};

ACTIGRAD_GUILESS_TEST(RunPoolTest)
#include "run_pool_test.moc"
