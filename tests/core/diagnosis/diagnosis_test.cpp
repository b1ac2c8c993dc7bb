#include "core/diagnosis/diagnosis.h"
#include "core/training/evaluator.h"
#include "core/training/presets.h"
#include "tests/core/support.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

/// A run as the diagnosis sees it after so many updates.
std::vector<Finding> findingsOf(const RunConfig& config, std::int64_t updates)
{
    Run run = test::begin(config);
    const Observation initial = run.observe();
    Observation current = initial;
    while (run.updates() < updates && !run.diverged()) {
        run.advance();
        if (!run.diverged() && (run.updates() < 20 || run.updates() == updates))
            current = run.observe();
    }
    Patient patient{config, initial, current, &run.history()};
    if (run.diverged())
        patient.divergedAt = run.step();
    return diagnose(patient);
}

RunConfig presetConfig(std::string_view name)
{
    RunConfig config = test::lectureConfig();
    presetNamed(name).apply(config);
    return config;
}

/// Weights by the activation's gain, a calm output layer.
RunConfig healthyConfig(Activation activation, std::size_t layers)
{
    RunConfig config = test::lectureConfig();
    config.activation = activation;
    config.hidden.assign(layers, 100);
    config.bias = BiasInit::Zero;
    config.setHiddenGain(traitsOf(activation).gain);
    config.scales[{ParameterKind::Weights, config.layers()}] = 0.01;
    return config;
}

const Finding* find(const std::vector<Finding>& findings, Problem problem)
{
    const auto found = std::ranges::find(findings, problem, &Finding::problem);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

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
        const Run run = test::begin(config);
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

    static void ratesWithoutRoomAreNamedWithoutARepair_data()
    {
        QTest::addColumn<double>("learningRate");
        QTest::addColumn<float>("updates");
        QTest::addColumn<bool>("hasRepair");
        QTest::newRow("slow") << 0.01 << -5.0F << true;
        QTest::newRow("slow at the greatest that is proposed") << 1.0 << -5.0F << false;
        QTest::newRow("slow above it") << 10.0 << -5.0F << false;
        QTest::newRow("fast") << 10.0 << -0.5F << true;
        QTest::newRow("fast at the least") << leastLearningRate << -0.5F << false;
    }
    static void ratesWithoutRoomAreNamedWithoutARepair()
    {
        QFETCH(double, learningRate);
        QFETCH(float, updates);
        QFETCH(bool, hasRepair);
        RunConfig config = presetConfig("kaiming");
        config.learningRate = learningRate;
        const Observation step0 = test::begin(config).observe();
        RunHistory history;
        history.record({600, {updates, updates, updates}}, {{}}, {200});
        const auto findings = diagnose({config, step0, step0, &history});
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings.front().repair.has_value(), hasRepair);
    }

    static void aRepairThatChangesNothingIsNotProposed()
    {
        const RunConfig config = presetConfig("kaiming"); // its output layer is calm
        Observation step0 = test::begin(config).observe();
        step0.loss = 30;
        const auto findings = diagnose({config, step0, step0});
        QCOMPARE(findings.size(), 1U);
        QVERIFY(findings.front().problem == Problem::InitialLoss);
        QVERIFY(!findings.front().repair.has_value());
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
        const Observation step0 = test::begin(config).observe();
        Evaluation evaluation;
        evaluation.trainLoss = 2.0;
        evaluation.devLoss = 2.4;
        Patient patient{config, step0, step0};
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
        const Observation step0 = test::begin(config).observe();
        Evaluation evaluation;
        evaluation.devLoss = 0;
        evaluation.devLayers = {{0.5, {1, 5, 9}}};
        Patient patient{config, step0, step0};
        patient.evaluation = &evaluation;
        const auto findings = diagnose(patient);
        QCOMPARE(findings.size(), 1U);
        QVERIFY(findings.front().problem == Problem::DeadNeurons);
        QCOMPARE(findings.front().figure, 0.03);
        QVERIFY(findings.front().repair->activation == Activation::LeakyRelu);
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

} // namespace actigrad

QTEST_APPLESS_MAIN(actigrad::DiagnosisTest)
#include "diagnosis_test.moc"
