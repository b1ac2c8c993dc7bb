#include "core/network/activation.h"
#include "core/network/activation_layer.h"
#include "tests/core/support.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr auto tanhActivation = Activation::Tanh;

template <typename Scalar>
Matrix<Scalar> ramp()
{
    return Matrix<Scalar>::NullaryExpr(9, 45, [](Eigen::Index row, Eigen::Index column) {
        return Scalar(0.05) * static_cast<Scalar>(45 * row + column - 202);
    });
}

/// Compares both matrix functions with the scalar ones, at each number of the ramp.
template <typename Scalar>
QString checkLayer(double tolerance)
{
    const Matrix<Scalar> x = ramp<Scalar>();
    const Matrix<Scalar> dh = Matrix<Scalar>::Constant(x.rows(), x.cols(), Scalar(-3));
    Matrix<Scalar> h;
    Matrix<Scalar> dx;
    activate(tanhActivation, x, h);
    activateBackward(tanhActivation, h, dh, dx);
    for (Eigen::Index i = 0; i < x.size(); ++i) {
        const auto at = static_cast<double>(x.data()[i]);
        const auto wrong = deviation(static_cast<double>(h.data()[i]),
                                     activationValue(tanhActivation, at), tolerance) +
                           deviation(static_cast<double>(dx.data()[i]),
                                     -3 * activationSlope(tanhActivation, at), 6 * tolerance);
        if (!wrong.isEmpty())
            return QString("at %1: %2").arg(at).arg(wrong);
    }
    return {};
}

} // namespace

class ActivationTest : public QObject
{
    Q_OBJECT

private slots:
    void valueIsTheHyperbolicTangent()
    {
        QCOMPARE(activationValue(tanhActivation, 0), 0.0);
        QCOMPARE(activationValue(tanhActivation, 1), 0.76159415595576489);
        QCOMPARE(activationValue(tanhActivation, -1), -0.76159415595576489);
        QCOMPARE(activationValue(tanhActivation, 1e30), 1.0);
    }

    void slopeMatchesCentralDifferences()
    {
        constexpr double epsilon = 1e-5;
        for (double x = -4; x <= 4; x += 0.25) {
            const double numeric = (activationValue(tanhActivation, x + epsilon) -
                                    activationValue(tanhActivation, x - epsilon)) /
                                   (2 * epsilon);
            QCOMPARE(deviation(activationSlope(tanhActivation, x), numeric, 1e-9), QString());
        }
    }

    void matricesAgreeWithScalars()
    {
        QCOMPARE(checkLayer<float>(1e-6), QString());
        QCOMPARE(checkLayer<double>(1e-14), QString());
    }

    void notANumberIsPassedOn()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const Matrix<float> x = Matrix<float>::Constant(3, 21, nan); // packets and single numbers
        Matrix<float> h;
        activate(tanhActivation, x, h);
        QVERIFY(h.array().isNaN().all());
    }

    void infinityIsTheEndOfTheCurve()
    {
        Matrix<float> x = Matrix<float>::Constant(3, 21, std::numeric_limits<float>::infinity());
        Matrix<float> h;
        activate(tanhActivation, x, h);
        QVERIFY((h.array() == 1.0F).all());
        activate<float>(tanhActivation, -x, h);
        QVERIFY((h.array() == -1.0F).all());
    }

    void outputsBeyond99PercentAreSaturated()
    {
        const float above = std::nextafter(0.99F, 1.0F);
        QVERIFY(!isSaturated(tanhActivation, 0.99F));
        QVERIFY(!isSaturated(tanhActivation, -0.99F));
        QVERIFY(isSaturated(tanhActivation, above));
        QVERIFY(isSaturated(tanhActivation, -above));
        QVERIFY(isSaturated(tanhActivation, 1.0F));
        QVERIFY(!isSaturated(tanhActivation, 0.0F));
    }

    void saturationStartsWhereTheOutputIsSaturated()
    {
        const double start = saturationStart(tanhActivation);
        const auto outputAt = [](double x) {
            return static_cast<float>(activationValue(tanhActivation, x));
        };
        QVERIFY(!isSaturated(tanhActivation, outputAt(start - 1e-5)));
        QVERIFY(isSaturated(tanhActivation, outputAt(start + 1e-5)));
        QVERIFY(activationSlope(tanhActivation, start) < 0.02);
    }

    void kaimingScaleIsTheGainByTheRootOfFanIn()
    {
        QCOMPARE(recommendedGain(tanhActivation), 5.0 / 3.0);
        QCOMPARE(kaimingScale(tanhActivation, 1), 5.0 / 3.0);
        QCOMPARE(kaimingScale(tanhActivation, 30), 0.30429030972509225);
    }
};

QTEST_APPLESS_MAIN(ActivationTest)
#include "activation_test.moc"
