#include "app/experiment/experiment_list.h"
#include "app/options/sweep.h"
#include "core/training/evaluator.h"
#include "core/training/presets.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <set>

using namespace actigrad;
using namespace actigrad::test;

namespace {

using State = ExperimentList::State;
using Kind = ExperimentList::Kind;

ExperimentPlan sweepOf(const RunConfig& base, const QString& axis, int seeds = 1)
{
    return planOf(base, {sweepAxis(axis)}, seeds);
}

bool waitUntil(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

} // namespace

class ExperimentListTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreTheRunsByHand()
    {
        ExperimentList list;
        const RunConfig base = smallConfig(300);
        const int number =
            list.add("W1", Kind::Sweep, sweepOf(base, "W1=0.1:1:3", 2), Figure::DevLoss);
        QVERIFY(waitForEnd(list, number));
        const Experiment& experiment = list.find(number)->experiment;
        QCOMPARE(experiment.results(), 6U);
        for (std::size_t cell = 0; cell < 6; ++cell) {
            RunConfig byHand = base;
            byHand.scales[id("W1")] = *experiment.plan().axes[0].values[cell / 2].number;
            byHand.seed += static_cast<std::int64_t>(cell % 2);
            QVERIFY(experiment.configOf(cell) == byHand);
            Run run = begin(byHand);
            advance(run, 300);
            Evaluator evaluator(run.network(), run.dataset(), run.updates());
            while (!evaluator.done())
                evaluator.advance();
            QCOMPARE(experiment.result(cell)->devLoss, evaluator.result().devLoss);
        }
    }

    /// As in the window, where scales follow the shape.
    void scalesFollowAShapeThatIsAnAxis()
    {
        RunConfig base = smallConfig(5);
        presetNamed("kaiming").apply(base);
        base.words = fewWords();
        const ExperimentPlan plan = sweepOf(base, "context=2,5");
        for (std::size_t value = 0; value < 2; ++value) {
            const RunConfig config = plan.configOf({value});
            QCOMPARE(config.scales[id("W1")], config.kaimingScale(id("W1")));
        }
    }

    void aMapBeginsCoarse()
    {
        const Experiment experiment(
            planOf(smallConfig(5), {sweepAxis("W1=0.01:1:32"), sweepAxis("W2=0.01:1:32")}, 1));
        const std::vector<std::size_t> cells = coarseToFine(experiment);
        QCOMPARE(std::set<std::size_t>(cells.begin(), cells.end()).size(), 1'024U);
        for (std::size_t i = 0; i < 64; ++i) {
            for (const std::size_t value : experiment.placeOf(cells[i]).values)
                QCOMPARE(value % 4, 0U);
        }
        for (std::size_t i = 0; i < 256; ++i) {
            for (const std::size_t value : experiment.placeOf(cells[i]).values)
                QCOMPARE(value % 2, 0U);
        }
    }

    void whatWasStoppedKeepsItsResultsAndGoesOn()
    {
        ExperimentList list;
        const RunConfig base = smallConfig(5);
        // the second value trains for ever
        const int number =
            list.add("steps", Kind::Sweep, sweepOf(base, "steps=5,1000000000"), Figure::Last200);
        QVERIFY(waitUntil([&] { return list.find(number)->done() == 1; }));
        list.cancel(number);
        QCOMPARE(list.find(number)->state, State::Cancelled);
        QCOMPARE(list.find(number)->done(), 1U);
        list.resume(number);
        QCOMPARE(list.find(number)->state, State::Running);
        list.remove(number); // and the end does not hang
        QVERIFY(list.find(number) == nullptr);
    }

    void moreSeedsKeepThoseThatAreThere()
    {
        ExperimentList list;
        const int number = list.add("lr", Kind::Sweep, sweepOf(smallConfig(50), "lr=0.01,0.1", 2),
                                    Figure::DevLoss);
        QVERIFY(waitForEnd(list, number));
        const auto before = list.find(number)->experiment.result(3)->devLoss; // lr 0.1, seed 1
        list.addSeeds(number, 3);
        QCOMPARE(list.find(number)->done(), 4U);
        QCOMPARE(list.find(number)->total(), 10U);
        QVERIFY(waitForEnd(list, number));
        const Experiment& experiment = list.find(number)->experiment;
        QCOMPARE(experiment.results(), 10U);
        QCOMPARE(experiment.result(experiment.cellAt({{1}, 1}))->devLoss, before);
    }

    void aFigureThatNeedsTrainingTrains()
    {
        ExperimentList list;
        const int number =
            list.add("W2", Kind::Sweep, sweepOf(smallConfig(50), "W2=0.1,1"), Figure::InitialLoss);
        QVERIFY(waitForEnd(list, number));
        QVERIFY(!list.find(number)->experiment.result(0)->devLoss);
        list.show(number, Figure::DevLoss);
        QVERIFY(waitForEnd(list, number));
        QVERIFY(list.find(number)->experiment.result(0)->devLoss);
        list.show(number, Figure::Saturated); // is there already
        QCOMPARE(list.find(number)->state, State::Done);
    }

    void aLiveMapFollowsTheSettings()
    {
        ExperimentList list;
        RunConfig settings = smallConfig(50);
        list.setBase(settings);
        const int number =
            list.add("W1 × W2", Kind::Map,
                     planOf(settings, {sweepAxis("W1=0.1:1:4"), sweepAxis("W2=0.1:1:4")}, 1),
                     Figure::InitialLoss, true);
        QVERIFY(waitForEnd(list, number));
        settings.scales[id("C")] = 3;
        list.setBase(settings);
        QVERIFY(waitUntil(
            [&] { return list.find(number)->experiment.plan().base.scales[id("C")] == 3; }));
        const Experiment& experiment = list.find(number)->experiment;
        QCOMPARE(experiment.results(), 16U); // whole at once
        const Run run = begin(experiment.configOf(5));
        QCOMPARE(experiment.result(5)->initialLoss, static_cast<double>(run.loss()));
    }

    void experimentsRunOneAfterTheOther()
    {
        ExperimentList list;
        const int first = list.add(
            "1", Kind::Sweep, sweepOf(smallConfig(1'000'000'000), "lr=0.1,0.01"), Figure::DevLoss);
        const int second =
            list.add("2", Kind::Sweep, sweepOf(smallConfig(5), "lr=0.1,0.01"), Figure::DevLoss);
        QCOMPARE(list.find(first)->state, State::Running);
        QCOMPARE(list.find(second)->state, State::Waiting);
        list.cancel(first);
        QVERIFY(waitForEnd(list, second));
    }

private:
    static bool waitForEnd(ExperimentList& list, int number)
    {
        return waitUntil([&] { return list.find(number)->state == State::Done; });
    }
};

ACTIGRAD_GUILESS_TEST(ExperimentListTest)
#include "experiment_list_test.moc"
