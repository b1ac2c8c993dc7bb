#include "core/training/evaluator.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QJsonObject expectedNetwork()
{
    QFETCH_GLOBAL(int, index);
    return reference()["trained"][index].toObject();
}

QString compareNorm(const Dense<float>& layer, const QJsonValue& expected)
{
    const auto values = [](const Matrix<float>& matrix) {
        return std::span(matrix.data(), static_cast<std::size_t>(matrix.size()));
    };
    return deviation(values(layer.norm->runningMean()), numbersOf(expected["mean"]), 1e-4) +
           deviation(values(layer.norm->runningVariance()), numbersOf(expected["variance"]), 1e-4);
}

} // namespace

/// Trained networks against PyTorch's.
class EvaluatorParityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("index");
        const auto networks = reference()["trained"].toArray();
        QVERIFY(!networks.isEmpty());
        for (int i = 0; i < networks.size(); ++i) {
            const auto config = networks[i]["config"];
            QTest::addRow(
                "%s, batch norm %s, momentum %g", qPrintable(config["activation"].toString()),
                qPrintable(config["batch_norm"].toString()), config["momentum"].toDouble())
                << i;
        }
    }

    void lossesOfTheSplitsAreThoseOfPyTorch()
    {
        const auto expected = expectedNetwork();
        const auto evaluation = evaluationOf(trainedRun(expectedNetwork()));
        QCOMPARE(evaluation.step, expected["updates"].toInteger());
        QCOMPARE(deviation(evaluation.trainLoss, expected["train_loss"].toDouble(), 1e-4),
                 QString());
        QCOMPARE(deviation(evaluation.devLoss.value(), expected["dev_loss"].toDouble(), 1e-4),
                 QString());
        QCOMPARE(deviation(evaluation.testLoss, expected["test_loss"].toDouble(), 1e-4), QString());
    }

    void deadAndSaturatedOverDevAreThoseOfPyTorch()
    {
        const auto layers = expectedNetwork()["dev"].toArray();
        const auto evaluation = evaluationOf(trainedRun(expectedNetwork()));
        QCOMPARE(static_cast<qsizetype>(evaluation.devLayers.size()), layers.size());
        for (std::size_t i = 0; i < evaluation.devLayers.size(); ++i) {
            const QJsonValue expected = layers[static_cast<qsizetype>(i)];
            const auto& layer = evaluation.devLayers[i];
            QCOMPARE(deviation(layer.saturated, expected["saturated"].toDouble(), 1e-5), QString());
            const std::vector<double> dead(layer.dead.begin(), layer.dead.end());
            QCOMPARE(dead, numbersOf(expected["dead"]));
        }
    }

    void runningStatisticsAreThoseOfPyTorch()
    {
        const auto expected = expectedNetwork()["running"].toArray();
        const auto run = trainedRun(expectedNetwork());
        qsizetype compared = 0;
        for (const auto& layer : run.network().hiddenLayers()) {
            if (layer.dense.norm)
                QCOMPARE(compareNorm(layer.dense, expected[compared++]), QString());
        }
        if (run.network().outputLayer().norm)
            QCOMPARE(compareNorm(run.network().outputLayer(), expected[compared++]), QString());
        QCOMPARE(compared, expected.size());
    }

    void evaluationLeavesTheNetworkAlone()
    {
        const auto run = trainedRun(expectedNetwork());
        const auto before = run.observe();
        (void)evaluationOf(run);
        const auto after = run.observe();
        for (std::size_t i = 0; i < before.parameters.size(); ++i)
            QCOMPARE(after.parameters[i].values.values, before.parameters[i].values.values);
        for (std::size_t i = 0; i < before.layers.size(); ++i)
            QCOMPARE(after.layers[i].output.values, before.layers[i].output.values);
    }
};

ACTIGRAD_TEST(EvaluatorParityTest)
#include "evaluator_parity_test.moc"
