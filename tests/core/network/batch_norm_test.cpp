#include "core/network/batch_norm.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

BatchMatrix<double> someNumbers(Eigen::Index rows, Eigen::Index columns)
{
    return BatchMatrix<double>::NullaryExpr(
        rows, columns, [](Eigen::Index row, Eigen::Index column) {
            return std::sin(static_cast<double>(7 * row * row + 3 * column)) +
                   static_cast<double>(column);
        });
}

double varianceOf(const BatchMatrix<double>& column)
{
    return (column.array() - column.mean()).square().sum() / static_cast<double>(column.size() - 1);
}

} // namespace

class BatchNormTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreNormalised()
    {
        const auto x = someNumbers(9, 5);
        BatchNorm<double> norm(5, 0.1);
        BatchMatrix<double> y;
        norm.forward(x, y);
        for (Eigen::Index column = 0; column < 5; ++column) {
            const double variance = varianceOf(x.col(column));
            QCOMPARE(deviation(norm.mean()(0, column), x.col(column).mean(), 1e-14), QString());
            QCOMPARE(deviation(norm.variance()(0, column), variance, 1e-14), QString());
            QCOMPARE(deviation(y.col(column).mean(), 0, 1e-14), QString());
            QCOMPARE(deviation(varianceOf(y.col(column)), variance / (variance + 1e-5), 1e-14),
                     QString());
        }
    }

    void gainAndShiftComeLast()
    {
        const auto x = someNumbers(6, 3);
        BatchNorm<double> norm(3, 0.1);
        BatchMatrix<double> plain;
        norm.forward(x, plain);
        norm.gain.data << 2, -1, 0;
        norm.shift.data << 0.5, 0, 7;
        BatchMatrix<double> y;
        norm.forward(x, y);
        for (Eigen::Index column = 0; column < 3; ++column) {
            const auto expected =
                (norm.gain.data(0, column) * plain.col(column).array() + norm.shift.data(0, column))
                    .matrix();
            QVERIFY(y.col(column).isApprox(expected, 1e-14));
        }
    }

    void runningStatisticsMoveByTheMomentum()
    {
        BatchNorm<double> norm(4, 0.25);
        QVERIFY((norm.runningMean().array() == 0.0).all());
        QVERIFY((norm.runningVariance().array() == 1.0).all());
        BatchMatrix<double> mean = BatchMatrix<double>::Zero(1, 4);
        BatchMatrix<double> variance = BatchMatrix<double>::Ones(1, 4);
        BatchMatrix<double> y;
        for (Eigen::Index rows = 2; rows < 7; ++rows) {
            norm.forward(someNumbers(rows, 4), y);
            QVERIFY(norm.runningMean().isApprox(mean, 1e-14)); // seen, not taken in
            norm.updateRunning();
            mean = 0.75 * mean + 0.25 * norm.mean();
            variance = 0.75 * variance + 0.25 * norm.variance();
        }
        QVERIFY(norm.runningMean().isApprox(mean, 1e-14));
        QVERIFY(norm.runningVariance().isApprox(variance, 1e-14));
    }

    void predictionTakesTheRunningStatistics()
    {
        BatchNorm<double> norm(4, 1); // those of the last batch
        const auto x = someNumbers(8, 4);
        norm.gain.data << 1, 2, 3, 4;
        norm.shift.data << 4, 3, 2, 1;
        BatchMatrix<double> y;
        norm.forward(x, y);
        norm.updateRunning();
        BatchMatrix<double> predicted = x.topRows(1);
        norm.predict(predicted);
        QVERIFY(predicted.isApprox(y.topRows(1), 1e-13));
    }

    void predictionChangesNothing()
    {
        BatchNorm<double> norm(4, 0.5);
        BatchMatrix<double> y;
        norm.forward(someNumbers(8, 4), y);
        norm.updateRunning();
        const BatchNorm<double> before = norm;
        BatchMatrix<double> other = someNumbers(3, 4) * 5;
        norm.predict(other);
        QCOMPARE(norm.mean(), before.mean());
        QCOMPARE(norm.runningMean(), before.runningMean());
        QCOMPARE(norm.runningVariance(), before.runningVariance());
    }

    void columnWithoutSpreadStaysFinite()
    {
        BatchNorm<float> norm(2, 0.001F);
        const BatchMatrix<float> x = BatchMatrix<float>::Constant(8, 2, 3);
        BatchMatrix<float> y;
        norm.forward(x, y);
        QVERIFY((y.array() == 0.0F).all());
        BatchMatrix<float> dx;
        norm.backward(BatchMatrix<float>::Random(8, 2), dx);
        QVERIFY(dx.allFinite());
    }
};

ACTIGRAD_TEST(BatchNormTest)
#include "batch_norm_test.moc"
