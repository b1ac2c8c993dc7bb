#include "tests/core/diagnosis/diagnosis_support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

/// What is found; how it is mended: RepairTest.
class DiagnosisTest : public QObject
{
    Q_OBJECT

private slots:
    static void isSilentOnHealthyNetworks_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char* name : {"tanh", "kaiming", "batch-norm", "deep", "deep-batch-norm"})
            QTest::newRow(name) << QString(name);
    }
    static void isSilentOnHealthyNetworks()
    {
        QFETCH(QString, preset);
        const RunConfig config = presetConfig(preset.toStdString());
        QCOMPARE(findingsOf(config, 0).size(), 0U);
        QCOMPARE(findingsOf(config, 1'500).size(), 0U);
    }

    static void isSilentOnHealthyActivations_data()
    {
        QTest::addColumn<Activation>("activation");
        QTest::addColumn<int>("layers");
        for (const auto& traits : activations()) {
            for (const int layers : {1, 3}) {
                if (layers == 1 || traits.activation != Activation::Sigmoid)
                    QTest::addRow("%s, %d layers", traits.name.data(), layers)
                        << traits.activation << layers;
            }
        }
    }
    static void isSilentOnHealthyActivations()
    {
        QFETCH(Activation, activation);
        QFETCH(int, layers);
        const RunConfig config = healthyConfig(activation, static_cast<std::size_t>(layers));
        QCOMPARE(findingsOf(config, 0).size(), 0U);
        QCOMPARE(findingsOf(config, 1'500).size(), 0U);
    }

    static void namesWhatThePresetsShow_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QList<Problem>>("problems"); // in order
        QTest::newRow("original") << "original" << QList{Problem::InitialLoss, Problem::Saturated};
        QTest::newRow("output") << "output" << QList{Problem::Saturated};
        QTest::newRow("no gain") << "deep-no-gain" << QList{Problem::ShrinkingActivations};
        QTest::newRow("large gain")
            << "deep-large-gain" << QList{Problem::Saturated, Problem::ExplodingGradients};
        QTest::newRow("dead") << "relu-dead" << QList{Problem::DeadNeurons};
    }
    static void namesWhatThePresetsShow()
    {
        QFETCH(QString, preset);
        QFETCH(QList<Problem>, problems);
        QList<Problem> found;
        for (const Finding& finding : findingsOf(presetConfig(preset.toStdString()), 0))
            found += finding.problem;
        QCOMPARE(found, problems);
    }

    static void figuresAreTheNetworksOwn()
    {
        const RunConfig config = presetConfig("original");
        const Run run = begin(config);
        const Observation step0 = run.observe();
        const auto findings = diagnose({config, step0, step0});
        const Finding* loss = find(findings, Problem::InitialLoss);
        QVERIFY(loss != nullptr);
        QCOMPARE(loss->figure, static_cast<double>(step0.loss));
        QVERIFY(loss->threshold > config.expectedInitialLoss());
        QVERIFY(loss->severity == Severity::Bad);
        const Finding* saturated = find(findings, Problem::Saturated);
        QVERIFY(saturated != nullptr);
        QCOMPARE(saturated->figure, step0.layers.front().statistics.saturated);
        QCOMPARE(saturated->where, (ParameterId{ParameterKind::Weights, 1}));
    }

    static void deepSigmoidNetworksLoseTheirGradients()
    {
        RunConfig config = healthyConfig(Activation::Sigmoid, 5);
        const auto findings = findingsOf(config, 1'500);
        const Finding* vanishing = find(findings, Problem::VanishingGradients);
        QVERIFY(vanishing != nullptr);
        QVERIFY(vanishing->severity == Severity::Bad);
        QVERIFY(find(findings, Problem::SlowUpdates) == nullptr); // the same trouble
        QVERIFY(vanishing->repair->batchNorm == BatchNormalisation::Hidden);
        QVERIFY(find(findingsOf(*vanishing->repair, 0), Problem::VanishingGradients) == nullptr);
    }

    static void activationsThatGrowWithDepthAreNamed()
    {
        RunConfig config = healthyConfig(Activation::Relu, 5);
        config.setHiddenGain(2 * traitsOf(Activation::Relu).gain);
        const auto findings = findingsOf(config, 0);
        const Finding* growing = find(findings, Problem::GrowingActivations);
        QVERIFY(growing != nullptr);
        QVERIFY(growing->severity == Severity::Bad);
        QVERIFY(std::abs(growing->repair->hiddenGain() - traitsOf(Activation::Relu).gain) < 1e-9);
        QVERIFY(find(findings, Problem::ExplodingGradients) != nullptr);
    }

    static void learningRatesThatAreFarOffAreNamed()
    {
        RunConfig config = presetConfig("kaiming");
        config.learningRate = 0.001;
        const auto slow = findingsOf(config, 1'500);
        QVERIFY(find(slow, Problem::SlowUpdates) != nullptr);
        QVERIFY(find(slow, Problem::SlowUpdates)->repair->learningRate > config.learningRate);
        config.learningRate = 10;
        const auto fast = findingsOf(config, 1'500);
        QVERIFY(find(fast, Problem::FastUpdates) != nullptr);
        QVERIFY(find(fast, Problem::FastUpdates)->repair->learningRate < config.learningRate);
    }

    static void divergenceComesFirst()
    {
        RunConfig config = presetConfig("relu-dead");
        config.scales[{ParameterKind::Weights, 2}] = 1;
        config.learningRate = 1'000;
        const auto findings = findingsOf(config, 500);
        QVERIFY(!findings.empty());
        QVERIFY(findings.front().problem == Problem::Diverged);
        QVERIFY(findings.front().figure > 0);
        QVERIFY(findings.front().repair->learningRate <= 1);
    }

    static void overfittingIsReadOffTheSplits()
    {
        const RunConfig config = presetConfig("kaiming");
        const Observation step0 = begin(config).observe();
        Evaluation evaluation;
        evaluation.trainLoss = 2.0;
        evaluation.devLoss = 2.4;
        DiagnosisInput patient{config, step0, step0};
        patient.evaluation = &evaluation;
        const auto findings = diagnose(patient);
        QCOMPARE(findings.size(), 1U);
        QVERIFY(findings.front().problem == Problem::Overfitting);
        QCOMPARE(findings.front().figure, 0.4);
        QCOMPARE(findings.front().repair->hidden.front(), 100);
        evaluation.devLoss = 2.07; // the lecture's
        QCOMPARE(diagnose(patient).size(), 0U);
    }

    static void deadOverTheDevSplitCountsMoreThanInABatch()
    {
        const RunConfig config = healthyConfig(Activation::Relu, 1);
        const Observation step0 = begin(config).observe();
        Evaluation evaluation;
        evaluation.devLoss = 0;
        evaluation.devLayers = {{0.5, {1, 5, 9}}};
        DiagnosisInput patient{config, step0, step0};
        patient.evaluation = &evaluation;
        const auto findings = diagnose(patient);
        QCOMPARE(findings.size(), 1U);
        QVERIFY(findings.front().problem == Problem::DeadNeurons);
        QCOMPARE(findings.front().figure, 0.03);
        QVERIFY(findings.front().repair->activation == Activation::LeakyRelu);
    }
};

ACTIGRAD_TEST(DiagnosisTest)
#include "diagnosis_test.moc"
