#include "core/training/config_fields.h"
#include "core/training/run.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

double trainLossOf(const Run& run)
{
    return evaluationOf(run).trainLoss;
}

std::vector<float> lossesWith(InitialDraws& kept, const RunConfig& config)
{
    Run run(
        std::make_shared<const RunConfig>(config),
        std::make_shared<const Dataset>(*config.words, static_cast<std::size_t>(config.context)),
        &kept);
    std::vector<float> losses;
    for (; !run.finished(); run.advance())
        losses.push_back(run.loss());
    return losses;
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private slots:
    void equalConfigsGiveEqualLossesBitForBit()
    {
        auto config = lectureConfig();
        config.steps = 100;
        const auto losses = lossesOf(config);
        QCOMPARE(lossesOf(config), losses);
        config.seed = 1;
        QVERIFY(lossesOf(config) != losses);
    }

    void keptDrawsGiveTheSameRunAtOtherScales_data()
    {
        QTest::addColumn<BatchNormalisation>("batchNorm");
        QTest::addColumn<BiasInit>("bias");
        QTest::newRow("plain") << BatchNormalisation::None << BiasInit::Drawn;
        QTest::newRow("biases of zero") << BatchNormalisation::None << BiasInit::Zero;
        QTest::newRow("batch norm") << BatchNormalisation::All << BiasInit::Drawn;
    }
    void keptDrawsGiveTheSameRunAtOtherScales()
    {
        QFETCH(const BatchNormalisation, batchNorm);
        QFETCH(const BiasInit, bias);
        auto config = smallConfig(50);
        config.batchNorm = batchNorm;
        config.bias = bias;
        config.hidden = {20, 5}; // fewer than 16 biases are drawn in another way
        InitialDraws kept;
        for (const double scale : {1.0, 0.3, 0.0}) {
            config.scales = allScales(scale);
            QCOMPARE(lossesWith(kept, config), lossesOf(config));
        }
        QVERIFY(kept.areOf(config));
    }

    void otherSeedsAndSizesAreDrawnAnew()
    {
        InitialDraws kept;
        auto config = smallConfig(50);
        (void)lossesWith(kept, config);
        config.seed += 1;
        QCOMPARE(lossesWith(kept, config), lossesOf(config));
        config.hidden = {7};
        QCOMPARE(lossesWith(kept, config), lossesOf(config));
    }

    void observingChangesNothing()
    {
        const auto config = smallConfig(50);
        auto run = begin(config);
        std::vector<float> losses;
        for (; !run.finished(); run.advance()) {
            const auto observation = run.observe();
            QCOMPARE(observation.step, run.step());
            QCOMPARE(observation.loss, run.loss());
            losses.push_back(run.loss());
        }
        QCOMPARE(losses, lossesOf(config));
    }

    void observationIsOfTheStepBeforeItsUpdate()
    {
        auto run = begin(smallConfig(10));
        const auto before = run.observe();
        run.advance();
        QVERIFY(in(run.observe(), "W1").data != in(before, "W1").data);
        QCOMPARE(in(begin(smallConfig(10)).observe(), "W1").data, in(before, "W1").data);
    }

    void endsAfterItsSteps()
    {
        auto run = begin(smallConfig(3));
        for (int step = 0; step < 3; ++step) {
            QVERIFY(!run.finished());
            QCOMPARE(run.step(), step);
            QCOMPARE(run.onLastStep(), step == 2);
            run.advance();
        }
        QVERIFY(run.finished());
        QCOMPARE(run.step(), 2);
    }

    void oneStepIsARunToo()
    {
        auto run = begin(smallConfig(1));
        QVERIFY(run.onLastStep());
        const auto before = in(run.observe(), "W2").data;
        run.advance();
        QVERIFY(run.finished());
        QVERIFY(in(run.observe(), "W2").data != before); // the update is made
    }

    void trainingLowersTheLoss()
    {
        auto run = begin(smallConfig(2'000));
        const double before = trainLossOf(run);
        advance(run, 2'000);
        QVERIFY(trainLossOf(run) < before / 1.5);
    }

    void decayedLearningRateIsThatOfASlowerRun()
    {
        auto decayed = smallConfig(20);
        decayed.decayAt = 0;
        auto slow = decayed;
        slow.decayAt = 20;
        slow.learningRate = decayed.learningRateAt(0);
        QCOMPARE(lossesOf(decayed), lossesOf(slow));
    }

    void parametersOfScaleZeroAreExactlyZero()
    {
        auto config = smallConfig(1);
        config.scales = allScales(0);
        const auto run = begin(config);
        const auto observation = run.observe();
        for (const auto& parameter : observation.parameters) {
            QCOMPARE(parameter.data, (Statistics{0, 0, 0, 0}));
            QVERIFY(!std::signbit(parameter.data.min) && !std::signbit(parameter.data.max));
        }
        QCOMPARE(deviation(static_cast<double>(run.loss()), config.expectedInitialLoss(), 1e-6),
                 QString());
    }

    void scalesDoNotChangeWhatIsDrawn()
    {
        auto config = smallConfig(1);
        const auto one = begin(config).observe();
        config.scales = scalesOf({{"C", 0.5}, {"W1", 0}, {"b1", 0}, {"W2", 4}, {"b2", 0}});
        const auto other = begin(config).observe();
        QCOMPARE(in(other, "C").data.std, 0.5 * in(one, "C").data.std);
        QCOMPARE(in(other, "W2").data.std, 4 * in(one, "W2").data.std);
    }

    void batchOfAllTrainingExamplesIsFine()
    {
        auto config = smallConfig(1);
        config.batch = trainingExamples();
        QCOMPARE(begin(config).observe().layers.front().output.rows,
                 static_cast<std::size_t>(config.batch));
    }

    void batchLargerThanTheDataIsRefused()
    {
        auto config = smallConfig(1);
        config.batch = trainingExamples() + 1;
        const auto message = messageOf([&] { (void)begin(config); });
        QVERIFY2(message.contains(QString("batch of %1").arg(config.batch)) &&
                     message.contains(QString("the %1 that").arg(trainingExamples())),
                 qPrintable(message));
    }

    void invalidConfigIsRefused()
    {
        auto config = smallConfig(1);
        config.hidden = {0};
        QVERIFY(messageOf([&] { (void)begin(config); }).startsWith("hidden must be"));
    }

    void divergenceIsNoticed()
    {
        // No valid config overflows with tanh: the rate is raised behind the run's back.
        const auto config = std::make_shared<RunConfig>(smallConfig(100));
        Run run(config, std::make_shared<const Dataset>(*fewWords(), 3));
        run.advance();
        QVERIFY(!run.diverged());
        config->learningRate = std::numeric_limits<double>::infinity();
        run.advance();
        QVERIFY(run.diverged());
        QVERIFY(!std::isfinite(run.loss()));
        QCOMPARE(run.step(), 2);
        QCOMPARE(run.history().points().size(), 2U); // of steps 0 and 1
    }

    void wildConfigsStayFinite()
    {
        auto config = smallConfig(1'000);
        config.learningRate = learningRateField.max;
        for (const double scale : {0.0, 1e-300, 1e-6, 10.0, maxScale}) {
            config.scales = allScales(scale);
            QVERIFY(std::ranges::all_of(lossesOf(config),
                                        [](float loss) { return std::isfinite(loss); }));
        }
    }

private:
    static std::int64_t trainingExamples()
    {
        return static_cast<std::int64_t>(Dataset(*fewWords(), 3).train.size());
    }
};

ACTIGRAD_TEST(RunTest)
#include "run_test.moc"
