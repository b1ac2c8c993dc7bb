#include "core/network/cross_entropy.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

using Targets = std::vector<CharacterIndex>;

template <typename Scalar>
double lossOf(const BatchMatrix<Scalar>& logits, const Targets& targets)
{
    return static_cast<double>(CrossEntropy<Scalar>().forward(logits, targets));
}

} // namespace

class CrossEntropyTest : public QObject
{
    Q_OBJECT

private slots:
    void equalLogitsGiveTheLogarithmOfTheClasses()
    {
        for (const float logit : {0.0F, 5.0F, -1e30F}) {
            const BatchMatrix<float> logits = BatchMatrix<float>::Constant(4, 27, logit);
            QCOMPARE(deviation(lossOf(logits, {0, 5, 26, 5}), std::log(27.0), 1e-6), QString());
        }
    }

    void lossIsTheMeanOfMinusLogSoftmax()
    {
        BatchMatrix<double> logits(2, 3);
        logits << 1, 2, 3, -1, 0.5, 0;
        const auto minusLogSoftmax = [&](int row, int target) {
            return std::log(logits.row(row).array().exp().sum()) - logits(row, target);
        };
        QCOMPARE(deviation(lossOf(logits, {2, 0}),
                           (minusLogSoftmax(0, 2) + minusLogSoftmax(1, 0)) / 2, 1e-14),
                 QString());
    }

    void probabilitiesAreTheSoftmax()
    {
        BatchMatrix<double> logits(1, 3);
        logits << 0, std::log(2.0), std::log(5.0);
        CrossEntropy<double> loss;
        (void)loss.forward(logits, Targets{0});
        QVERIFY(loss.probabilities().isApprox(Eigen::Vector3d(0.125, 0.25, 0.625), 1e-15));
    }

    void hugeLogitsStayFinite()
    {
        BatchMatrix<float> logits(2, 3);
        logits << 1e30F, 0, -1e30F, -3e38F, -3e38F, -3e38F;
        QCOMPARE(deviation(lossOf(logits, {0, 1}), std::log(3.0) / 2, 1e-6), QString());
        const Targets worst{2, 1};
        CrossEntropy<float> loss;
        QVERIFY(std::isfinite(loss.forward(logits, worst)));
        BatchMatrix<float> gradient;
        loss.backward(worst, gradient);
        QVERIFY(gradient.allFinite());
    }

    void notANumberShowsInTheLoss()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        for (Eigen::Index at = 0; at < 27; ++at) {
            BatchMatrix<float> logits = BatchMatrix<float>::Zero(2, 27);
            logits(1, at) = nan;
            QVERIFY(std::isnan(lossOf(logits, {3, 4})));
        }
    }

    void infinityShowsInTheLoss()
    {
        const float infinity = std::numeric_limits<float>::infinity();
        for (Eigen::Index at = 0; at < 27; ++at) {
            BatchMatrix<float> logits = BatchMatrix<float>::Zero(2, 27);
            logits(1, at) = infinity;
            QVERIFY(!std::isfinite(lossOf(logits, {3, 4})));
        }
    }

    void gradientMatchesCentralDifferences()
    {
        constexpr double epsilon = 1e-5;
        const Targets targets{1, 1, 3};
        BatchMatrix<double> logits(3, 4);
        logits << 0.5, -1, 2, 0, 1, 1, 1, 1, -3, 0.25, 0.75, 4;
        BatchMatrix<double> gradient;
        CrossEntropy<double> loss;
        (void)loss.forward(logits, targets);
        loss.backward(targets, gradient);
        for (Eigen::Index i = 0; i < logits.size(); ++i) {
            const double at = logits.data()[i];
            logits.data()[i] = at + epsilon;
            const double above = lossOf(logits, targets);
            logits.data()[i] = at - epsilon;
            const double below = lossOf(logits, targets);
            logits.data()[i] = at;
            QCOMPARE(deviation(gradient.data()[i], (above - below) / (2 * epsilon), 1e-9),
                     QString());
        }
    }

    void gradientOfAnExampleSumsToZero()
    {
        BatchMatrix<float> logits = BatchMatrix<float>::Random(8, 27) * 10;
        const Targets targets{0, 1, 2, 3, 26, 0, 0, 7};
        BatchMatrix<float> gradient;
        CrossEntropy<float> loss;
        (void)loss.forward(logits, targets);
        loss.backward(targets, gradient);
        QVERIFY((gradient.rowwise().sum().array().abs() < 1e-7F).all());
    }
};

ACTIGRAD_TEST(CrossEntropyTest)
#include "cross_entropy_test.moc"
