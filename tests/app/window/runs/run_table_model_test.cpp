#include "app/window/runs/run_table_model.h"
#include "core/training/presets.h"
#include "tests/app/window/runs/run_snapshots.h"
#include "tests/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <memory>
#include <new>

using namespace actigrad;

using namespace actigrad::test;

class RunTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_store = std::make_unique<RunStore>();
        m_model = std::make_unique<RunTableModel>(*m_store);
        m_model->setLocale(QLocale());
    }

    void firstSnapshotAddsARun()
    {
        int curves = 0;
        const auto listening = m_store->listen([&](RunStore::Change change, int) {
            curves += change != RunStore::Change::Grown ? 1 : 0;
        });
        m_store->absorb(firstSnapshot(7));
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(curves, 1);
        QCOMPARE(m_store->rowOf(7), 0);
        const RunRecord* run = m_store->find(7);
        QVERIFY(run != nullptr);
        QVERIFY(run->visible);
        QCOMPARE(run->styleIndex, 0);
        QCOMPARE(run->history->steps(), 1);
        QVERIFY(m_store->find(8) == nullptr);
        QCOMPARE(text(0, RunColumn::Scales), "all 1");
        QCOMPARE(text(0, RunColumn::Seed), "2147483647");
        QCOMPARE(text(0, RunColumn::InitialLoss), "27.882");
        QCOMPARE(text(0, RunColumn::Saturated), "61.3\u202f%");
        QCOMPARE(text(0, RunColumn::Dead), "3");
        QCOMPARE(text(0, RunColumn::Steps), "0");
        QCOMPARE(text(0, RunColumn::State), "Training");
    }

    void runsAreNamedAfterTheirPreset()
    {
        m_store->absorb(firstSnapshot(1));
        auto config = newConfig();
        presetNamed("kaiming").apply(*config);
        m_store->absorb(firstSnapshot(2, config));
        config = newConfig();
        config->scales[{ParameterKind::Bias, 1}] = 0.7;
        m_store->absorb(firstSnapshot(3, config));
        QCOMPARE(text(0, RunColumn::Name), "Original 1");
        QCOMPARE(text(1, RunColumn::Name), "Kaiming init 2");
        QCOMPARE(text(2, RunColumn::Name), "Run 3"); // much differs from the run before
    }

    void otherRunsAreNamedAfterWhatDiffersFromTheRunBefore()
    {
        auto config = newConfig();
        config->scales[{ParameterKind::Bias, 1}] = 0.7;
        m_store->absorb(firstSnapshot(1, config));
        config = std::make_shared<RunConfig>(*config);
        config->scales[{ParameterKind::Weights, 1}] = 0.2;
        m_store->absorb(firstSnapshot(2, config));
        config = std::make_shared<RunConfig>(*config);
        config->learningRate = 0.5;
        config->activation = Activation::Relu;
        m_store->absorb(firstSnapshot(3, config));
        m_store->absorb(firstSnapshot(4, std::make_shared<RunConfig>(*config)));
        QCOMPARE(text(0, RunColumn::Name), "Run 1");
        QCOMPARE(text(1, RunColumn::Name), "W1 0.2 · 2");
        QCOMPARE(text(2, RunColumn::Name), "lr 0.5, relu 3");
        QCOMPARE(text(3, RunColumn::Name), "Run 4"); // the same again
    }

    void bestDevLossIsBold()
    {
        const auto isBold = [&](int row) {
            const auto cell = m_model->index(row, static_cast<int>(RunColumn::DevLoss));
            return cell.data(Qt::FontRole).value<QFont>().bold();
        };
        for (const auto& [run, loss] : {std::pair(1, 2.3), std::pair(2, 2.1), std::pair(3, 2.2)}) {
            Snapshot snapshot = firstSnapshot(static_cast<std::uint64_t>(run));
            snapshot.evaluations = {{100, loss, loss, loss, {}}};
            m_store->absorb(snapshot);
        }
        QVERIFY(!isBold(0) && isBold(1) && !isBold(2));
    }

    void laterSnapshotsGrowTheRun()
    {
        const Snapshot first = firstSnapshot(1);
        m_store->absorb(first);
        Snapshot later = laterSnapshot(first, std::vector<float>(1'999, 3.0F));
        later.current = newObservation(1'999, 3.0F);
        later.state = RunState::Paused;
        m_store->absorb(later);
        m_store->absorb(later); // losses that are there already are not counted twice
        const RunRecord& run = m_store->records().front();
        QCOMPARE(run.history->steps(), 2'000);
        QCOMPARE(run.current->step, 1'999);
        QCOMPARE(run.initial->step, 0);
        QCOMPARE(text(0, RunColumn::Steps), "1,999");
        QCOMPARE(text(0, RunColumn::State), "Paused");
        QVERIFY(text(0, RunColumn::Loss).toDouble() < 27);
    }

    void onlyCellsThatChangeAreTold()
    {
        const Snapshot first = firstSnapshot(1);
        m_store->absorb(first);
        const QSignalSpy changes(m_model.get(), &RunTableModel::dataChanged);
        m_store->absorb(laterSnapshot(first, {}));
        QCOMPARE(changes.count(), 0);
        m_store->absorb(laterSnapshot(first, {20.0F}));
        QCOMPARE(changes.count(), 2);
        const auto column = [&](int at) {
            const auto from = changes.at(at).at(0).value<QModelIndex>();
            return from == changes.at(at).at(1).value<QModelIndex>() ? from.column() : -1;
        };
        QCOMPARE(column(0), static_cast<int>(RunColumn::Loss));
        QCOMPARE(column(1), static_cast<int>(RunColumn::Steps));
    }

    void runThatCouldNotBeginIsIgnored()
    {
        m_store->absorb(firstSnapshot(1));
        Snapshot failed;
        failed.run = 2;
        failed.config = newConfig();
        failed.state = RunState::Failed;
        failed.problem = std::make_exception_ptr(std::bad_alloc());
        m_store->absorb(failed);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, RunColumn::State), "Training");
    }

    void runThatBrokeOffHasFailed()
    {
        Snapshot snapshot = firstSnapshot(1);
        m_store->absorb(snapshot);
        snapshot = laterSnapshot(snapshot, {});
        snapshot.state = RunState::Failed;
        snapshot.problem = std::make_exception_ptr(std::bad_alloc());
        m_store->absorb(snapshot);
        QCOMPARE(text(0, RunColumn::State), "Failed");
    }

    void newerRunStopsTheOlder()
    {
        m_store->absorb(firstSnapshot(1));
        m_store->absorb(firstSnapshot(3)); // 2 was a preview
        QCOMPARE(text(0, RunColumn::State), "Stopped");
        QCOMPARE(text(1, RunColumn::State), "Training");
        QVERIFY(m_store->find(1)->superseded);
    }

    void finishedRunStaysFinished()
    {
        Snapshot snapshot = firstSnapshot(1);
        snapshot.state = RunState::Finished;
        m_store->absorb(snapshot);
        m_store->absorb(firstSnapshot(2));
        QCOMPARE(text(0, RunColumn::State), "Finished");
        QCOMPARE(text(0, RunColumn::Steps), "5,000");
    }

    void divergenceNamesItsStep()
    {
        const Snapshot first = firstSnapshot(1);
        m_store->absorb(first);
        Snapshot later = laterSnapshot(first, {30.0F, std::numeric_limits<float>::infinity()});
        later.state = RunState::Diverged;
        later.divergedAt = 2;
        m_store->absorb(later);
        QCOMPARE(text(0, RunColumn::State), "Diverged at 2");
        QCOMPARE(text(0, RunColumn::Steps), "2");
        QVERIFY(!text(0, RunColumn::Loss).contains("inf"));
    }

private:
    QString text(int row, RunColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<RunTableModel> m_model;
};

ACTIGRAD_GUI_TEST(RunTableModelTest)
#include "run_table_model_test.moc"
