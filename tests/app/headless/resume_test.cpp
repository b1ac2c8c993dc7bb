#include "app/files/network_file.h"
#include "app/headless/training.h"
#include "core/training/surgery.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr std::int64_t half = 150;
constexpr RunOptions options{50, 4};

bool always(const Training&)
{
    return true;
}

QJsonObject reportOf(Training& training)
{
    training.train(always);
    training.conclude(always);
    QJsonObject json = QJsonDocument::fromJson(toJson(training.report())).object();
    json.remove("steps_per_second");
    return json;
}

RunConfig configOf(std::int64_t steps)
{
    RunConfig config = smallConfig(steps);
    config.decayAt = 200;
    config.batchNorm = BatchNormalisation::Hidden;
    return config;
}

SavedRun savedAt(std::int64_t step)
{
    Training training(std::make_shared<const RunConfig>(configOf(step)), 10, options);
    training.train(always);
    training.conclude(always);
    return readNetworkFile(networkFile(training.saved()), fewWords());
}

} // namespace

/// --resume and --report-at.
class ResumeTest : public QObject
{
    Q_OBJECT

private slots:
    static void reportIsThatOfTheRunThatWasNotInterrupted()
    {
        const auto config = std::make_shared<const RunConfig>(configOf(2 * half));
        Training whole(config, 10, options);
        Training resumed(savedAt(half), config, 10, options);
        QCOMPARE(reportOf(resumed), reportOf(whole));
    }

    static void figuresOfAStepAreThoseOfARunThatEndsThere()
    {
        Training training(std::make_shared<const RunConfig>(configOf(half)), 10);
        training.reportAt({0, 20, half - 1});
        const QJsonObject report = reportOf(training);
        const QJsonObject at = report["at"].toObject();
        QCOMPARE(at.keys(), QStringList({"0", "149", "20"}));
        QCOMPARE(at["0"], report["initial"]);
        QCOMPARE(at["149"], report["final"]);
        Training shorter(std::make_shared<const RunConfig>(configOf(21)), 10);
        QCOMPARE(at["20"], reportOf(shorter)["final"]);
    }

    static void finishedNetworkIsEvaluatedAgain()
    {
        const SavedRun saved = savedAt(half);
        Training whole(std::make_shared<const RunConfig>(configOf(half)), 10, options);
        const QJsonObject expected = reportOf(whole);
        Training again(saved, saved.checkpoint.config, 10, options);
        const QJsonObject report = reportOf(again);
        for (const char* key : {"train_loss", "dev_loss", "test_loss", "samples", "losses"})
            QCOMPARE(report[key], expected[key]);
    }

    static void multiplyingAParameter()
    {
        SavedRun saved = savedAt(half);
        const Checkpoint before = saved.checkpoint;
        multiply(saved.checkpoint, id("W2"), 0.5);
        std::size_t changed = 0;
        for (std::size_t i = 0; i < before.parameters.size(); ++i) {
            const float now = saved.checkpoint.parameters[i];
            if (now != before.parameters[i]) {
                ++changed;
                QCOMPARE(now, 0.5F * before.parameters[i]);
            }
        }
        const RunConfig& config = *before.config;
        QCOMPARE(changed, static_cast<std::size_t>(config.fanIn(2) * config.outFeatures(2)));
    }

    static void revivingNeuronsDrawsThemAnew()
    {
        SavedRun saved = savedAt(half);
        const RunConfig& config = *saved.checkpoint.config;
        const Checkpoint before = saved.checkpoint;
        revive(saved.checkpoint, 1, {2, 5});
        TorchGenerator generator = before.generator;
        std::vector<float> drawn(static_cast<std::size_t>(config.fanIn(1)));
        const auto first = config.words->vocabulary().size() *
                           static_cast<std::size_t>(config.embedding); // C comes before
        const auto width = static_cast<std::size_t>(config.outFeatures(1));
        for (const std::size_t neuron : {2U, 5U}) {
            generator.fillNormal(drawn);
            for (std::size_t row = 0; row < drawn.size(); ++row) {
                const float expected =
                    drawn[row] * static_cast<float>(traitsOf(config.activation).gain /
                                                    std::sqrt(config.fanIn(1)));
                QCOMPARE(saved.checkpoint.parameters[first + row * width + neuron], expected);
            }
        }
        QVERIFY(generator.state() == saved.checkpoint.generator.state());
        const std::size_t untouched = first + 3;
        QCOMPARE(saved.checkpoint.parameters[untouched], before.parameters[untouched]);
    }
};

ACTIGRAD_GUI_TEST(ResumeTest)
#include "resume_test.moc"
