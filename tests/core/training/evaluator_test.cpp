#include "core/network/cross_entropy.h"
#include "core/training/evaluator.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <numeric>

using namespace actigrad;
using namespace actigrad::test;

namespace {

std::vector<float> lossesEvaluated(const RunConfig& config, std::int64_t every)
{
    std::vector<float> losses;
    for (auto run = begin(config); !run.finished(); run.advance()) {
        if (run.step() % every == 0)
            (void)evaluationOf(run);
        losses.push_back(run.loss());
    }
    return losses;
}

} // namespace

class EvaluatorTest : public QObject
{
    Q_OBJECT

private slots:
    void trainingGoesOnBitForBitAsWithout()
    {
        for (const auto normalisation : {BatchNormalisation::None, BatchNormalisation::All}) {
            auto config = smallConfig(200);
            config.batchNorm = normalisation;
            QCOMPARE(lossesEvaluated(config, 7), lossesOf(config));
        }
    }

    void stepsThatFollowDoNotCount()
    {
        auto config = smallConfig(50);
        config.schedule = LearningRateSchedule::Constant;
        config.batchNorm = BatchNormalisation::All;
        config.batchNormMomentum = 0.5;
        auto finished = begin(config);
        advance(finished, 50);
        config.steps = 100;
        auto underWay = begin(config);
        advance(underWay, 50);
        QCOMPARE(evaluationOf(underWay).trainLoss, evaluationOf(finished).trainLoss);
    }

    void piecesAddUpToTheWhole()
    {
        auto config = lectureConfig(); // takes many pieces
        config.batchNorm = BatchNormalisation::Hidden;
        auto run = begin(config);
        advance(run, 20);
        Evaluator evaluator(run.network(), run.dataset(), 20);
        int pieces = 0;
        for (; !evaluator.done(); ++pieces)
            evaluator.advance();
        QVERIFY(pieces > 100);

        Batch dev;
        std::vector<std::uint32_t> all(run.dataset().dev.size());
        std::iota(all.begin(), all.end(), 0U);
        dev.take(run.dataset().dev, all);
        Prediction prediction;
        prediction.compute(run.network(), dev.contexts, dev.targets.size());
        const BatchMatrix<double> logits = prediction.logits().cast<double>();
        QCOMPARE(deviation(evaluator.result().devLoss.value(),
                           CrossEntropy<double>().forward(logits, dev.targets), 1e-5),
                 QString());
    }

    void deadNeuronsAreThoseThatNoDevExampleWakes()
    {
        auto config = lectureConfig();
        config.hidden = {60, 40};
        config.activation = Activation::Relu;
        config.scales = scalesOf({{"W1", 0.3}, {"b1", 4}, {"W2", 0.2}, {"b2", 1}});
        const auto run = begin(config);
        const auto& dev = run.dataset().dev;
        std::vector<std::vector<int>> awake(2);
        for (std::size_t layer = 0; layer < 2; ++layer)
            awake[layer].resize(static_cast<std::size_t>(config.hidden[layer]));
        Prediction prediction;
        for (std::size_t example = 0; example < dev.size(); ++example) {
            prediction.compute(run.network(), dev.context(example), 1);
            for (std::size_t layer = 0; layer < 2; ++layer) {
                for (std::size_t neuron = 0; neuron < awake[layer].size(); ++neuron) {
                    const auto at = static_cast<Eigen::Index>(neuron);
                    awake[layer][neuron] += prediction.layers()[layer].output(0, at) > 0.0F;
                }
            }
        }
        const auto evaluation = evaluationOf(run);
        for (std::size_t layer = 0; layer < 2; ++layer) {
            std::vector<int> dead;
            std::int64_t awakeOutputs = 0;
            for (std::size_t neuron = 0; neuron < awake[layer].size(); ++neuron) {
                awakeOutputs += awake[layer][neuron];
                if (awake[layer][neuron] == 0)
                    dead.push_back(static_cast<int>(neuron));
            }
            QVERIFY(!dead.empty() && dead.size() < awake[layer].size());
            QCOMPARE(evaluation.devLayers[layer].dead, dead);
            const auto outputs = static_cast<double>(dev.size() * awake[layer].size());
            QCOMPARE(deviation(evaluation.devLayers[layer].saturated,
                               1 - static_cast<double>(awakeOutputs) / outputs, 1e-6),
                     QString());
        }
    }

    void emptyDevSplitHasNoLoss()
    {
        auto config = smallConfig(10);
        config.words = twoWords();
        config.batch = 2;
        const auto evaluation = evaluationOf(begin(config));
        QVERIFY(!evaluation.devLoss);
        QVERIFY(evaluation.devLayers.empty());
        QVERIFY(evaluation.trainLoss > 0 && evaluation.testLoss > 0);
    }
};

ACTIGRAD_TEST(EvaluatorTest)
#include "evaluator_test.moc"
