#include "core/input_error.h"
#include "core/training/checkpoint.h"
#include "core/training/evaluator.h"
#include "core/training/run.h"
#include "core/training/sampler.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr std::int64_t end = 40;

RunConfig runConfig(Activation activation, BatchNormalisation norm, std::size_t layers,
                   LearningRateSchedule schedule)
{
    RunConfig config = smallConfig(end);
    config.activation = activation;
    config.batchNorm = norm;
    config.hidden.assign(layers, 12);
    config.schedule = schedule;
    config.learningRate = 0.01;
    config.decayAt = end / 2;
    config.setHiddenGain(traitsOf(activation).gain);
    config.scales[{ParameterKind::Weights, config.layers()}] = 0.1;
    return config;
}

void advanceTo(Run& run, std::int64_t updates)
{
    while (run.updates() < updates && !run.finished())
        run.advance();
}

Run resumed(const Checkpoint& from, const RunConfig& config)
{
    return Run(
        from, std::make_shared<const RunConfig>(config),
        std::make_shared<const Dataset>(*config.words, static_cast<std::size_t>(config.context)));
}

bool haveEqualHistories(const RunHistory& one, const RunHistory& other)
{
    return one.interval() == other.interval() &&
           std::ranges::equal(one.points(), other.points(),
                              [](const RunHistory::Point& a, const RunHistory::Point& b) {
                                  return a.step == b.step && a.updateToData == b.updateToData &&
                                         a.saturated == b.saturated && a.silent == b.silent;
                              });
}

/// All that decides what comes next, and what was.
void verifyEqual(const Run& one, const Run& other)
{
    const Checkpoint a = one.checkpoint();
    const Checkpoint b = other.checkpoint();
    QCOMPARE(a.step, b.step);
    QCOMPARE(a.parameters, b.parameters);
    QCOMPARE(a.runningStatistics, b.runningStatistics);
    QVERIFY(a.generator.state() == b.generator.state());
    QCOMPARE(one.loss(), other.loss());
    QVERIFY(haveEqualHistories(*a.history, *b.history));
}

} // namespace

/// A run that is resumed is the run that went on.
class CheckpointTest : public QObject
{
    Q_OBJECT

private slots:
    static void resumedRunIsTheRunThatWentOn_data()
    {
        QTest::addColumn<RunConfig>("config");
        for (const ActivationTraits& traits : activations()) {
            for (const auto norm :
                 {BatchNormalisation::None, BatchNormalisation::Hidden, BatchNormalisation::All}) {
                for (const std::size_t layers : {1U, 3U, 8U}) {
                    for (const auto schedule :
                         {LearningRateSchedule::Constant, LearningRateSchedule::Step,
                          LearningRateSchedule::Cosine}) {
                        QTest::addRow("%s, norm %d, %zu layers, schedule %d", traits.name.data(),
                                      static_cast<int>(norm), layers, static_cast<int>(schedule))
                            << runConfig(traits.activation, norm, layers, schedule);
                    }
                }
            }
        }
    }
    static void resumedRunIsTheRunThatWentOn()
    {
        QFETCH(const RunConfig, config);
        Run whole = begin(config);
        std::vector<Checkpoint> kept;
        for (const std::int64_t step : {0, 1, 7, 39, 40}) {
            advanceTo(whole, step);
            kept.push_back(whole.checkpoint());
        }
        QVERIFY(whole.finished());
        for (const Checkpoint& from : kept) {
            Run run = resumed(from, config);
            QCOMPARE(run.updates(), from.step);
            advanceTo(run, end);
            QVERIFY(run.finished());
            const Checkpoint a = whole.checkpoint();
            const Checkpoint b = run.checkpoint();
            QCOMPARE(a.parameters, b.parameters);
            QCOMPARE(a.runningStatistics, b.runningStatistics);
            QVERIFY(a.generator.state() == b.generator.state());
            QVERIFY(haveEqualHistories(*a.history, *b.history));
        }
    }

    static void everyStepIsTheSameOnTheWay()
    {
        const RunConfig config =
            runConfig(Activation::Tanh, BatchNormalisation::All, 3, LearningRateSchedule::Step);
        Run whole = begin(config);
        advanceTo(whole, 5);
        Run run = resumed(whole.checkpoint(), config);
        while (!whole.finished()) {
            verifyEqual(whole, run);
            QCOMPARE(whole.observe().layers[0].output.values,
                     run.observe().layers[0].output.values);
            whole.advance();
            run.advance();
        }
    }

    static void evaluationsAndSamplesAreTheSame()
    {
        const RunConfig config = runConfig(Activation::Relu, BatchNormalisation::Hidden, 3,
                                          LearningRateSchedule::Constant);
        Run whole = begin(config);
        advanceTo(whole, 20);
        const Run run = resumed(whole.checkpoint(), config);
        const Evaluation a = evaluate(whole.network(), whole.dataset(), 20);
        const Evaluation b = evaluate(run.network(), run.dataset(), 20);
        QCOMPARE(a.trainLoss, b.trainLoss);
        QCOMPARE(a.devLoss.value(), b.devLoss.value());
        const auto sampled = [&config](const Mlp<float>& network) {
            Sampler sampler(network, *config.words, static_cast<std::size_t>(config.context),
                            config.seed, 5);
            while (!sampler.done())
                sampler.advance();
            return sampler.words();
        };
        QVERIFY(sampled(whole.network()) == sampled(run.network()));
    }

    static void finishedRunIsExtended()
    {
        RunConfig config =
            runConfig(Activation::Tanh, BatchNormalisation::None, 1, LearningRateSchedule::Constant);
        RunConfig longer = config;
        longer.steps = 2 * end;
        Run whole = begin(longer);
        advanceTo(whole, 2 * end);
        Run half = begin(config);
        advanceTo(half, end);
        QVERIFY(half.finished());
        Run run = resumed(half.checkpoint(), longer);
        QVERIFY(!run.finished());
        advanceTo(run, 2 * end);
        QCOMPARE(run.checkpoint().parameters, whole.checkpoint().parameters);
    }

    static void anotherShapeIsRefused()
    {
        const RunConfig config =
            runConfig(Activation::Tanh, BatchNormalisation::None, 1, LearningRateSchedule::Constant);
        const Checkpoint from = begin(config).checkpoint();
        RunConfig other = config;
        other.hidden = {13};
        QVERIFY_EXCEPTION_THROWN(resumed(from, other), InputError);
        other = config;
        other.activation = Activation::Relu;
        QVERIFY_EXCEPTION_THROWN(resumed(from, other), InputError);
        other = config;
        other.learningRate = 0.01; // this may change
        QCOMPARE(resumed(from, other).loss(), begin(config).loss());
    }

    static void generatorComesBackFromItsState()
    {
        TorchGenerator generator(42);
        std::array<float, 5> few{};
        generator.fillNormal(few); // leaves a cached value
        TorchGenerator other(1);
        other.setState(generator.state());
        std::array<float, 7> a{};
        std::array<float, 7> b{};
        generator.fillNormal(a);
        other.fillNormal(b);
        QCOMPARE(a, b);
        QVERIFY(generator.state() == other.state());
        TorchGenerator::State broken = generator.state();
        broken.position = 625;
        QVERIFY_EXCEPTION_THROWN(other.setState(broken), InputError);
    }
};

ACTIGRAD_TEST(CheckpointTest)
#include "checkpoint_test.moc"
