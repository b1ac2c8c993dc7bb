#include "core/training/run.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QJsonObject expectedRun()
{
    QFETCH_GLOBAL(int, index);
    return reference()["networks"][index].toObject();
}

Run begunRun()
{
    return begin(configOf(expectedRun()["config"].toObject()));
}

/// The std is compared relatively; what may be near zero beside a large std, relative to it.
QString compare(const Statistics& actual, const QJsonValue& expected, double relative)
{
    const double tolerance = relative * expected["std"].toDouble();
    return deviation(actual.std, expected["std"].toDouble(), tolerance) +
           deviation(actual.mean, expected["mean"].toDouble(), tolerance) +
           deviation(actual.min, expected["min"].toDouble(), 10 * tolerance) +
           deviation(actual.max, expected["max"].toDouble(), 10 * tolerance);
}

} // namespace

/// Whole runs against PyTorch's.
class RunParityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("index");
        const auto networks = reference()["networks"].toArray();
        QVERIFY(!networks.isEmpty());
        for (int i = 0; i < networks.size(); ++i)
            QTest::newRow(qPrintable(networks[i]["name"].toString())) << i;
    }

    void step0LooksAsInPyTorch()
    {
        const auto expected = expectedRun()["step0"].toArray();
        const auto observation = begunRun().observe();
        QCOMPARE(static_cast<qsizetype>(observation.layers.size()), expected.size());
        for (std::size_t i = 0; i < observation.layers.size(); ++i) {
            const auto& statistics = observation.layers[i].statistics;
            const QJsonValue layer = expected[static_cast<qsizetype>(i)];
            QCOMPARE(compare(statistics.preactivation, layer["hpreact"], 1e-4), QString());
            QCOMPARE(compare(statistics.output, layer["h"], 1e-4), QString());
            QCOMPARE(compare(statistics.outputGradient, layer["dh"], 1e-4), QString());
            QCOMPARE(compare(statistics.preactivationGradient, layer["dhpreact"], 1e-4), QString());
            QCOMPARE(deviation(statistics.saturated, layer["saturated"].toDouble(), 1e-8),
                     QString());
            QCOMPARE(static_cast<int>(statistics.deadNeurons.size()), layer["dead"].toInt());
        }
    }

    void parametersAndTheirGradientsAreThoseOfPyTorch()
    {
        const auto expected = expectedRun()["gradients"].toObject();
        const auto observation = begunRun().observe();
        QCOMPARE(static_cast<qsizetype>(observation.parameters.size()), expected.size());
        for (const auto& parameter : observation.parameters) {
            const QJsonValue figures = expected[QString::fromStdString(parameter.name)];
            const double std = figures["std"].toDouble();
            QCOMPARE(deviation(parameter.gradient.std, std, 1e-3 * std), QString());
            QCOMPARE(deviation(parameter.gradient.mean, figures["mean"].toDouble(), 1e-3 * std),
                     QString());
            const double dataSpread = figures["data_std"].toDouble();
            QCOMPARE(deviation(parameter.data.std, dataSpread, 1e-6 * dataSpread), QString());
        }
    }

    void updateToDataIsThatOfPyTorch()
    {
        const auto expected = expectedRun()["gradients"].toObject();
        for (const auto& parameter : begunRun().observe().parameters) {
            const QJsonValue update = expected[QString::fromStdString(parameter.name)]["update"];
            QCOMPARE(std::isfinite(parameter.updateToData), update.isDouble());
            if (update.isDouble())
                QCOMPARE(deviation(parameter.updateToData, update.toDouble(), 1e-3), QString());
        }
    }

    void lossesAreThoseOfPyTorch()
    {
        const auto expected = numbersOf(expectedRun()["losses"]);
        QCOMPARE(expected.size(), 21U);
        auto run = begunRun();
        for (const double loss : expected) {
            QCOMPARE(deviation(static_cast<double>(run.loss()), loss, 1e-3), QString());
            run.advance();
        }
        QVERIFY(run.finished());
    }

    void lossesOfTheSplitsAreThoseOfPyTorch()
    {
        const auto expected = expectedRun();
        auto run = begunRun();
        advance(run, 21);
        const auto evaluation = evaluationOf(run);
        QCOMPARE(deviation(evaluation.trainLoss, expected["train_loss"].toDouble(), 1e-3),
                 QString());
        QCOMPARE(deviation(evaluation.devLoss.value(), expected["dev_loss"].toDouble(), 1e-3),
                 QString());
    }
};

ACTIGRAD_TEST(RunParityTest)
#include "run_parity_test.moc"
