#include "app/window/runs/run_table_model.h"
#include "core/training/presets.h"
#include "tests/app/window/runs/run_snapshots.h"
#include "tests/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <memory>

using namespace actigrad;

using namespace actigrad::test;

/// What the table of runs tells of whole splits, of deep networks, and in full.
class RunTableEvaluationsTest : public QObject
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

    void lossesOfWholeSplitsComeWithAnEvaluation()
    {
        const Snapshot first = firstSnapshot(1);
        m_store->absorb(first);
        for (const auto column : ofEvaluations)
            QCOMPARE(text(0, column), "–");

        Snapshot later = laterSnapshot(first, {});
        later.evaluating = true;
        m_store->absorb(later);
        for (const auto column : ofEvaluations)
            QCOMPARE(text(0, column), "…");

        later = laterSnapshot(later, {});
        later.evaluating = false;
        later.evaluations = {newEvaluation(5'000, 2.12448, 2.16816)};
        m_store->absorb(later);
        QCOMPARE(text(0, RunColumn::TrainLoss), "2.1245");
        QCOMPARE(text(0, RunColumn::DevLoss), "2.1682");
        QCOMPARE(text(0, RunColumn::TestLoss), "2.1782");
        QCOMPARE(text(0, RunColumn::SaturatedDev), "25.0\u202f%");
        QCOMPARE(text(0, RunColumn::DeadDev), "2");
        QVERIFY(tip(0).contains("Evaluated after 5,000 steps: train 2.1245, dev 2.1682"));
    }

    /// No longer than the text that the column is made wide enough for.
    void lossesGoneAstrayFitTheirColumns()
    {
        Snapshot snapshot = firstSnapshot(1);
        snapshot.evaluations = {newEvaluation(100, 6'905.1234, 1.3e38)};
        m_store->absorb(snapshot);
        QCOMPARE(text(0, RunColumn::TrainLoss), "6,905");
        QCOMPARE(text(0, RunColumn::DevLoss), "1.3e38");
        for (const double loss : {27.8817, 999.99994, 1'000.0, 99'999.4, 99'999.6, 1e5, 3.4e38}) {
            for (const auto column : {RunColumn::TrainLoss, RunColumn::DevLoss}) {
                snapshot = laterSnapshot(snapshot, {});
                snapshot.evaluations = {newEvaluation(200, loss, loss)};
                m_store->absorb(snapshot);
                QVERIFY2(text(0, column).size() <= 8, qPrintable(text(0, column)));
            }
        }
    }

    void figuresStayWhileTheNextEvaluationIsMade()
    {
        Snapshot snapshot = firstSnapshot(1);
        snapshot.evaluations = {newEvaluation(100, 3, 3)};
        m_store->absorb(snapshot);
        const QSignalSpy changes(m_model.get(), &RunTableModel::dataChanged);
        snapshot = laterSnapshot(snapshot, {});
        snapshot.evaluations.clear();
        snapshot.evaluating = true;
        m_store->absorb(snapshot);
        QCOMPARE(changes.count(), 0);
        QCOMPARE(text(0, RunColumn::TrainLoss), "3.0000");
    }

    void evaluationsAreKeptInTheirOrder()
    {
        Snapshot snapshot = firstSnapshot(1);
        snapshot.evaluations = {newEvaluation(100, 3.1, 3.2), newEvaluation(200, 2.8, 2.9)};
        m_store->absorb(snapshot);
        snapshot = laterSnapshot(snapshot, {});
        snapshot.evaluations = {newEvaluation(300, 2.5, 2.6)};
        m_store->absorb(snapshot);
        const auto& kept = *m_store->find(1)->evaluations;
        QCOMPARE(kept.size(), std::size_t{3});
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QCOMPARE(kept[i].step, static_cast<std::int64_t>(100 * (i + 1)));
            QCOMPARE(kept[i].devLayers.empty(), i + 1 < kept.size()); // they may be large
        }
        QCOMPARE(m_store->find(1)->lastEvaluation()->step, 300);
    }

    void wordsWithoutADevSplitHaveNoDevLoss()
    {
        Snapshot snapshot = firstSnapshot(1);
        snapshot.evaluations = {{100, 3.1, std::nullopt, 3.2, {}}};
        m_store->absorb(snapshot);
        QCOMPARE(text(0, RunColumn::TrainLoss), "3.1000");
        for (const auto column : {RunColumn::DevLoss, RunColumn::SaturatedDev, RunColumn::DeadDev})
            QCOMPARE(text(0, column), "–");
    }

    void whatCannotSaturateHasNoShare()
    {
        auto config = newConfig();
        config->activation = Activation::LeakyRelu;
        Snapshot snapshot = firstSnapshot(1, config);
        snapshot.evaluations = {newEvaluation(100, 3, 3)};
        m_store->absorb(snapshot);
        QCOMPARE(text(0, RunColumn::Saturated), "–");
        QCOMPARE(text(0, RunColumn::SaturatedDev), "–");
    }

    void newerRunEndsTheWaiting()
    {
        Snapshot snapshot = firstSnapshot(1);
        snapshot.evaluating = true;
        m_store->absorb(snapshot);
        m_store->absorb(firstSnapshot(2));
        QCOMPARE(text(0, RunColumn::TrainLoss), "–");
    }

    void scalesOfDeepNetworksAreShort()
    {
        auto config = newConfig();
        presetNamed("deep").apply(*config);
        m_store->absorb(firstSnapshot(1, config));
        QCOMPARE(text(0, RunColumn::Scales), "gain 5/3, 5 layers");

        config = newConfig();
        presetNamed("deep").apply(*config);
        config->scales[{ParameterKind::Weights, 3}] = 0.7;
        m_store->absorb(firstSnapshot(2, config));
        QVERIFY(text(1, RunColumn::Scales).startsWith("W1 0.304\u2009·\u2009"));
        QVERIFY(text(1, RunColumn::Scales).endsWith("\u2009·\u2009…"));
        QVERIFY(text(1, RunColumn::Scales).size() < 40);
        QVERIFY(tip(1).contains("W3 0.7"));
        QVERIFY(tip(1).contains("W6 0.01"));
    }

    void tipTellsTheWholeConfig()
    {
        auto config = newConfig();
        config->hidden = {100, 100, 100};
        config->activation = Activation::Elu;
        config->bias = BiasInit::Zero;
        config->batchNorm = BatchNormalisation::Hidden;
        config->schedule = LearningRateSchedule::Cosine;
        m_store->absorb(firstSnapshot(1, config));
        for (const char* part :
             {"ELU", "hidden 3 × 100", "bias zero", "batch norm in hidden layers", "momentum 0.001",
              "gain2 1", "cosine", "three.txt", "2147483647"})
            QVERIFY2(tip(0).contains(part), qPrintable(tip(0)));
    }

private:
    static constexpr std::array ofEvaluations{RunColumn::TrainLoss, RunColumn::DevLoss,
                                              RunColumn::TestLoss, RunColumn::SaturatedDev,
                                              RunColumn::DeadDev};

    QString text(int row, RunColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    QString tip(int row) const { return m_model->index(row, 1).data(Qt::ToolTipRole).toString(); }

    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<RunTableModel> m_model;
};

ACTIGRAD_GUI_TEST(RunTableEvaluationsTest)
#include "run_table_evaluations_test.moc"
