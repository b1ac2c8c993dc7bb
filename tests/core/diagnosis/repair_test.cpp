#include "core/training/config_fields.h"
#include "tests/core/diagnosis/diagnosis_support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

/// How what is found is mended.
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
            const auto findings = findingsOf(config, 0);
            if (findings.empty())
                return;
            QVERIFY(findings.front().repair.has_value());
            config = *findings.front().repair;
        }
        QCOMPARE(findingsOf(config, 0).size(), 0U);
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
        const auto findings = diagnose({config, step0, step0, &history});
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings.front().repair.has_value(), hasRepair);
    }

    static void aRepairThatChangesNothingIsNotProposed()
    {
        const RunConfig config = presetConfig("kaiming"); // its output layer is calm
        Observation step0 = begin(config).observe();
        step0.loss = 30;
        const auto findings = diagnose({config, step0, step0});
        QCOMPARE(findings.size(), 1U);
        QVERIFY(findings.front().problem == Problem::InitialLoss);
        QVERIFY(!findings.front().repair.has_value());
    }

    static void aRepairThatCannotBeginIsNotProposed()
    {
        RunConfig config = healthyConfig(Activation::Sigmoid, 5);
        config.batch = 1; // batch norm needs two
        const auto findings = findingsOf(config, 0);
        const Finding* vanishing = find(findings, Problem::VanishingGradients);
        QVERIFY(vanishing != nullptr);
        QVERIFY(!vanishing->repair.has_value());
    }
};

ACTIGRAD_TEST(RepairTest)
#include "repair_test.moc"
