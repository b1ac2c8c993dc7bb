#include "core/training/run.h"
#include "tests/core/support.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

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

/// The spread is compared relatively; what may be near zero beside a large spread, relative to it.
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
        const QJsonValue expected = expectedRun()["step0"];
        const auto observation = begunRun().observe();
        const auto& statistics = observation.layers.front().statistics;
        QCOMPARE(compare(statistics.preactivation, expected["hpreact"], 1e-4), QString());
        QCOMPARE(compare(statistics.output, expected["h"], 1e-4), QString());
        QCOMPARE(compare(statistics.outputGradient, expected["dh"], 1e-3), QString());
        QCOMPARE(compare(statistics.preactivationGradient, expected["dhpreact"], 1e-3), QString());
        QCOMPARE(statistics.saturated, expected["saturated"].toDouble());
        QCOMPARE(static_cast<int>(statistics.deadNeurons.size()), expected["dead"].toInt());
    }

    void parametersAndTheirGradientsAreThoseOfPyTorch()
    {
        const QJsonValue expected = expectedRun()["gradients"];
        const auto observation = begunRun().observe();
        QCOMPARE(observation.parameters.size(), parameterCount);
        for (const auto& parameter : observation.parameters) {
            const auto figures = expected[QString::fromStdString(parameter.name)];
            const double spread = figures["std"].toDouble();
            QCOMPARE(deviation(parameter.gradient.std, spread, 1e-3 * spread), QString());
            QCOMPARE(deviation(parameter.gradient.mean, figures["mean"].toDouble(), 1e-3 * spread),
                     QString());
            const double dataSpread = figures["data_std"].toDouble();
            QCOMPARE(deviation(parameter.data.std, dataSpread, 1e-6 * dataSpread), QString());
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
        while (run.step() < 20) // after 20 updates
            run.advance();
        QCOMPARE(deviation(run.meanLossOver(run.dataset().train), expected["train_loss"].toDouble(),
                           1e-3),
                 QString());
        QCOMPARE(
            deviation(run.meanLossOver(run.dataset().dev), expected["dev_loss"].toDouble(), 1e-3),
            QString());
    }
};

QTEST_APPLESS_MAIN(RunParityTest)
#include "run_parity_test.moc"
