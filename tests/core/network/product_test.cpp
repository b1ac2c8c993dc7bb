#include "core/network/product.h"
#include "core/network/rearrange.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <type_traits>

using namespace actigrad;

namespace {

/// Sizes about those of a vector, a tile and their multiples, and the lecture's.
constexpr int sizes[] = {1, 2, 3, 5, 8, 15, 16, 17, 27, 30, 32, 47, 48, 49, 65};

template <typename Scalar>
constexpr Scalar productTolerance = std::is_same_v<Scalar, float> ? Scalar(1e-5) : Scalar(1e-14);

/// Rounding grows with the length of a sum of such numbers.
template <typename M>
bool isClose(const M& a, const Matrix<double>& expected, Eigen::Index depth)
{
    const auto limit = static_cast<double>(productTolerance<typename M::Scalar>) *
                       std::sqrt(static_cast<double>(depth));
    return a.rows() == expected.rows() && a.cols() == expected.cols() &&
           (a.template cast<double>() - expected).cwiseAbs().maxCoeff() <= limit;
}

/// Of a layer (in, out) with a batch of so many examples.
template <typename Scalar>
void productsEqualEigens(Eigen::Index examples, Eigen::Index in, Eigen::Index out)
{
    const BatchMatrix<Scalar> x = BatchMatrix<Scalar>::Random(examples, in);
    const BatchMatrix<Scalar> dy = BatchMatrix<Scalar>::Random(examples, out);
    const Matrix<Scalar> w = Matrix<Scalar>::Random(in, out);
    const Matrix<Scalar> bias = Matrix<Scalar>::Random(1, out);
    const Matrix<double> exactX = x.template cast<double>();
    const Matrix<double> exactDy = dy.template cast<double>();
    const Matrix<double> exactW = w.template cast<double>();

    BatchMatrix<Scalar> y;
    matmul(x, w, y);
    QVERIFY(isClose(y, exactX * exactW, in));
    matmul(x, w, y, &bias);
    QVERIFY(isClose(y, (exactX * exactW).rowwise() + bias.row(0).template cast<double>(), in));

    BatchMatrix<Scalar> dx;
    matmulNT(dy, w, dx);
    QVERIFY(isClose(dx, exactDy * exactW.transpose(), out));

    Matrix<Scalar> dw;
    Matrix<Scalar> sums;
    Matrix<Scalar> scratch;
    matmulTN(x, dy, dw, &sums, scratch);
    QVERIFY(isClose(dw, exactX.transpose() * exactDy, examples));
    QVERIFY(isClose(sums, exactDy.colwise().sum(), examples));
    const Matrix<Scalar> again = dw;
    matmulTN<Scalar>(x, dy, dw, nullptr, scratch);
    QVERIFY(dw == again);

    Matrix<Scalar> rows;
    rearrange(dy, rows);
    QVERIFY(rows == dy);
}

template <typename Scalar>
void productsOfManySizesEqualEigens()
{
    for (const int examples : sizes) {
        for (const int in : sizes) {
            for (const int out : sizes)
                productsEqualEigens<Scalar>(examples, in, out);
        }
    }
}

} // namespace

class ProductTest : public QObject
{
    Q_OBJECT

private slots:
    void productsInSinglePrecisionEqualEigens() { productsOfManySizesEqualEigens<float>(); }
    void productsInDoublePrecisionEqualEigens() { productsOfManySizesEqualEigens<double>(); }
    void largeProductsEqualEigens() { productsEqualEigens<float>(130, 517, 803); }

    void notANumberStaysWithItsExample()
    {
        BatchMatrix<float> x = BatchMatrix<float>::Random(37, 5);
        const Matrix<float> w = Matrix<float>::Random(5, 9);
        x(3, 2) = std::numeric_limits<float>::quiet_NaN();
        BatchMatrix<float> y;
        matmul(x, w, y);
        for (Eigen::Index row = 0; row < y.rows(); ++row)
            QVERIFY(row == 3 ? y.row(row).array().isNaN().all() : y.row(row).allFinite());
    }
};

ACTIGRAD_TEST(ProductTest)
#include "product_test.moc"
