#include "core/network/activation_layer.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

Activation activation()
{
    QFETCH_GLOBAL(int, index);
    return activations()[static_cast<std::size_t>(index)].activation;
}

/// Rows of 44 numbers from −10 to 10, neighbours not in order.
template <typename Scalar>
BatchMatrix<Scalar> numbers()
{
    return BatchMatrix<Scalar>::NullaryExpr(9, 44, [](Eigen::Index row, Eigen::Index column) {
        return Scalar(0.05) * static_cast<Scalar>((44 * row + column) * 163 % 401 - 200);
    });
}

template <typename Scalar>
double at(const BatchMatrix<Scalar>& matrix, Eigen::Index row, Eigen::Index column)
{
    return static_cast<double>(matrix(row, column));
}

/// What one neuron of one example should give: maxout is told by the difference of its pieces.
template <typename Scalar>
QString checkNeuron(const BatchMatrix<Scalar>& x, const BatchMatrix<Scalar>& h,
                    const BatchMatrix<Scalar>& dx, Eigen::Index row, Eigen::Index neuron,
                    double tolerance)
{
    const auto& f = traitsOf(activation());
    const double dh = -3;
    if (f.pieces == 1) {
        return deviation(at(h, row, neuron), f.value(at(x, row, neuron)), tolerance) +
               deviation(at(dx, row, neuron), dh * f.slope(at(x, row, neuron)), 6 * tolerance);
    }
    const double second = at(x, row, 2 * neuron + 1);
    const double lead = at(x, row, 2 * neuron) - second;
    return deviation(at(h, row, neuron), second + f.value(lead), tolerance) +
           deviation(at(dx, row, 2 * neuron), dh * f.slope(lead), tolerance) +
           deviation(at(dx, row, 2 * neuron + 1), dh * (1 - f.slope(lead)), tolerance);
}

/// Compares both matrix functions with the scalar ones, at each number.
template <typename Scalar>
QString checkLayer(double tolerance)
{
    const BatchMatrix<Scalar> x = numbers<Scalar>();
    BatchMatrix<Scalar> h;
    BatchMatrix<Scalar> dx;
    activate(activation(), x, h);
    const BatchMatrix<Scalar> dh = BatchMatrix<Scalar>::Constant(h.rows(), h.cols(), Scalar(-3));
    activateBackward(activation(), x, h, dh, dx);
    if (h.cols() * traitsOf(activation()).pieces != x.cols() || dx.cols() != x.cols())
        return "another size";
    for (Eigen::Index row = 0; row < h.rows(); ++row) {
        for (Eigen::Index neuron = 0; neuron < h.cols(); ++neuron) {
            const auto wrong = checkNeuron(x, h, dx, row, neuron, tolerance);
            if (!wrong.isEmpty())
                return QString("row %1, neuron %2: %3").arg(row).arg(neuron).arg(wrong);
        }
    }
    return {};
}

BatchMatrix<float> activated(const BatchMatrix<float>& x)
{
    BatchMatrix<float> h;
    activate(activation(), x, h);
    return h;
}

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinityF = std::numeric_limits<float>::infinity();

} // namespace

class ActivationLayerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(activations().size()); ++i)
            QTest::newRow(activations()[static_cast<std::size_t>(i)].name.data()) << i;
    }

    void matricesAgreeWithScalars()
    {
        QCOMPARE(checkLayer<float>(1e-6), QString());
        QCOMPARE(checkLayer<double>(1e-14), QString());
    }

    void notANumberIsPassedOn()
    {
        // 42 columns: packets and single numbers
        QVERIFY(activated(BatchMatrix<float>::Constant(3, 42, notANumber)).array().isNaN().all());
        for (Eigen::Index column = 0; column < 42; ++column) {
            BatchMatrix<float> x = BatchMatrix<float>::Constant(3, 42, -1);
            x(1, column) = notANumber;
            const auto h = activated(x);
            QVERIFY(std::isnan(h(1, column / traitsOf(activation()).pieces)));
        }
    }

    void infinityIsTheEndOfTheCurve()
    {
        const auto& f = traitsOf(activation());
        for (const float end : {-infinityF, infinityF}) {
            const auto expected =
                f.pieces == 2 ? end : static_cast<float>(f.value(static_cast<double>(end)));
            const auto h = activated(BatchMatrix<float>::Constant(3, 42, end));
            // where there is no AVX-512, Eigen's exp of −∞ is a denormal number, not 0
            const auto isClose = (h.array() - expected).abs() < std::numeric_limits<float>::min();
            QVERIFY((h.array() == expected || isClose).all());
        }
    }

    void largeNumbersOverflowNowhere()
    {
        for (const float large : {-3e38F, -100.0F, 100.0F, 3e38F}) {
            const BatchMatrix<float> x = BatchMatrix<float>::Constant(3, 42, large);
            const auto h = activated(x);
            BatchMatrix<float> dx;
            activateBackward<float>(activation(), x, h,
                                    BatchMatrix<float>::Ones(h.rows(), h.cols()), dx);
            QVERIFY(h.allFinite() && dx.allFinite());
            QVERIFY((dx.array() >= 0.0F).all() && (dx.array() <= 1.0F).all());
        }
    }
};

ACTIGRAD_TEST(ActivationLayerTest)
#include "activation_layer_test.moc"
