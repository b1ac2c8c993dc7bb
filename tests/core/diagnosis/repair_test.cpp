#include "core/training/config_fields.h"
#include "core/training/surgery.h"
#include "tests/core/diagnosis/diagnosis_support.h"
#include "tests/test_program.h"

#include <QTest>

#include <limits>
#include <random>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr double noise = 0.02; // between two seeds, of losses over 500 batches

/// The mean of the last 500 batches; infinite if the run diverges.
double lossAfter(const RunConfig& config, std::int64_t steps)
{
    constexpr std::int64_t last = 500;
    Run run = begin(config);
    double sum = 0;
    for (; run.updates() < steps; run.advance()) {
        if (run.diverged())
            return std::numeric_limits<double>::infinity();
        if (run.updates() >= steps - last)
            sum += static_cast<double>(run.loss());
    }
    return sum / last;
}

constexpr std::int64_t forkedAt = 600;

/// The mean of the last 500 of 2,000 batches after a fork.
double lossAfterFork(RunConfig config, const PresentRepair& repair)
{
    constexpr std::int64_t steps = 2'000;
    constexpr std::int64_t last = 500;
    Run parent = begin(config);
    while (parent.updates() < forkedAt)
        parent.advance();
    Checkpoint checkpoint = parent.checkpoint();
    if (repair.revivesDead) {
        const Evaluation evaluation =
            evaluate(parent.network(), parent.dataset(), parent.updates());
        for (std::size_t layer = 0; layer < evaluation.devLayers.size(); ++layer)
            revive(checkpoint, static_cast<int>(layer) + 1, evaluation.devLayers[layer].dead);
    }
    config.learningRate = repair.learningRate.value_or(config.learningRate);
    Run run(checkpoint, std::make_shared<const RunConfig>(config),
            std::make_shared<const Dataset>(parent.dataset()));
    double sum = 0;
    for (; run.updates() < forkedAt + steps; run.advance()) {
        if (run.updates() >= forkedAt + steps - last)
            sum += static_cast<double>(run.loss());
    }
    return sum / last;
}

} // namespace

/// How what is found is repaired.
class RepairTest : public QObject
{
    Q_OBJECT

private slots:
    static void repairsLeadToSilence_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char* name :
             {"original", "output", "deep-no-gain", "deep-large-gain", "relu-dead"})
            QTest::newRow(name) << QString(name);
    }
    static void repairsLeadToSilence()
    {
        QFETCH(QString, preset);
        RunConfig config = presetConfig(preset.toStdString());
        for (int repairs = 0; repairs < 3; ++repairs) {
            const auto judgements = judgementsOf(config, 0);
            if (judgements.empty())
                return;
            QVERIFY(judgements.front().repair.has_value());
            config = *judgements.front().repair;
        }
        QCOMPARE(judgementsOf(config, 0).size(), 0U);
    }

    static void repairedNetworksLearnMore_data()
    {
        QTest::addColumn<RunConfig>("config");
        for (const char* name :
             {"original", "output", "deep-no-gain", "deep-large-gain", "relu-dead"})
            QTest::newRow(name) << presetConfig(name);
        std::mt19937 random(2);
        for (int i = 0; i < 20; ++i) {
            RunConfig config = randomConfig(random);
            config.learningRate = 0.1;
            QTest::addRow("random %d", i) << config;
        }
    }
    /// With each repair that is proposed, the loss after 2,000 steps is lower than without.
    static void repairedNetworksLearnMore()
    {
        QFETCH(const RunConfig, config);
        for (const Judgement& judgement : judgementsOf(config, 0)) {
            if (!judgement.repair)
                continue;
            const double before = lossAfter(config, 2'000);
            const double after = lossAfter(*judgement.repair, 2'000);
            QVERIFY2(after <= before + noise,
                     qPrintable(QString("%1: %2 without, %3 with the repair")
                                    .arg(QString::fromUtf8(nameOf(judgement.problem)))
                                    .arg(before)
                                    .arg(after)));
        }
    }

    static void forksRepairedOnTheWayLearnMore_data()
    {
        QTest::addColumn<RunConfig>("config");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, const RunConfig& config, Problem problem) {
            QTest::newRow(name) << config << static_cast<int>(problem);
        };
        RunConfig config = presetConfig("tanh");
        config.learningRate = 4;
        row("diverging", config, Problem::Diverging);
        config = presetConfig("kaiming");
        config.learningRate = 0.0005;
        row("slow", config, Problem::SlowUpdates);
        row("dead", presetConfig("relu-dead"), Problem::DeadNeurons);
    }
    /// 2,000 steps after a fork at step 600 the loss is lower than without.
    static void forksRepairedOnTheWayLearnMore()
    {
        QFETCH(const RunConfig, config);
        QFETCH(const int, problem);
        const auto judgements = judgementsOf(config, forkedAt);
        const auto found = std::ranges::find_if(
            judgements, [](const auto& judgement) { return judgement.presentRepair.has_value(); });
        QVERIFY(found != judgements.end());
        QCOMPARE(static_cast<int>(found->problem), problem);
        const double before = lossAfterFork(config, {});
        const double after = lossAfterFork(config, *found->presentRepair);
        QVERIFY2(after < before,
                 qPrintable(QString("%1, with the repair %2").arg(before).arg(after)));
    }

    static void presentRepairNeedsARunUnderWay()
    {
        RunConfig config = presetConfig("tanh");
        config.learningRate = 4;
        for (const Judgement& judgement : judgementsOf(config, 0))
            QVERIFY(!judgement.presentRepair);
    }

    static void ratesWithoutRoomAreNamedWithoutARepair_data()
    {
        QTest::addColumn<double>("learningRate");
        QTest::addColumn<float>("updates");
        QTest::addColumn<bool>("hasRepair");
        QTest::newRow("slow") << 0.01 << -5.0F << true;
        QTest::newRow("slow at the greatest that is proposed") << 1.0 << -5.0F << false;
        QTest::newRow("slow above it") << 10.0 << -5.0F << false;
        QTest::newRow("fast") << 10.0 << -0.5F << true;
        QTest::newRow("fast at the least") << learningRateField.min << -0.5F << false;
    }
    static void ratesWithoutRoomAreNamedWithoutARepair()
    {
        QFETCH(double, learningRate);
        QFETCH(float, updates);
        QFETCH(bool, hasRepair);
        RunConfig config = presetConfig("kaiming");
        config.learningRate = learningRate;
        const Observation step0 = begin(config).observe();
        RunHistory history;
        history.record({600, {updates, updates, updates}}, {{}}, {200});
        const auto judgements = judge({config, step0, step0, &history});
        QCOMPARE(judgements.size(), 1U);
        QCOMPARE(judgements.front().repair.has_value(), hasRepair);
    }

    static void aRepairThatChangesNothingIsNotProposed()
    {
        const RunConfig config = presetConfig("kaiming"); // its output layer is calm
        Observation step0 = begin(config).observe();
        step0.loss = 30;
        const auto judgements = judge({config, step0, step0});
        QCOMPARE(judgements.size(), 1U);
        QVERIFY(judgements.front().problem == Problem::InitialLoss);
        QVERIFY(!judgements.front().repair.has_value());
    }

    static void aRepairThatCannotBeginIsNotProposed()
    {
        RunConfig config = healthyConfig(Activation::Sigmoid, 5);
        config.batch = 1; // batch norm needs two
        const auto judgements = judgementsOf(config, 0);
        const Judgement* vanishing = find(judgements, Problem::VanishingGradients);
        QVERIFY(vanishing != nullptr);
        QVERIFY(!vanishing->repair.has_value());
    }
};

ACTIGRAD_TEST(RepairTest)
#include "repair_test.moc"
