#include "core/network/product.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <type_traits>

using namespace actigrad;

namespace {

/// Sizes about those of a vector, a tile and their multiples, and the lecture's.
constexpr int sizes[] = {1, 2, 3, 5, 8, 15, 16, 17, 27, 30, 32, 47, 48, 49, 65, 200};

template <typename Scalar>
constexpr Scalar tolerance = std::is_same_v<Scalar, float> ? Scalar(1e-5) : Scalar(1e-14);

/// Rounding grows with the length of a sum of such numbers.
template <typename Scalar>
bool isClose(const Matrix<Scalar>& a, const Matrix<double>& expected, Eigen::Index depth)
{
    const auto limit =
        static_cast<double>(tolerance<Scalar>) * std::sqrt(static_cast<double>(depth));
    return a.rows() == expected.rows() && a.cols() == expected.cols() &&
           (a.template cast<double>() - expected).cwiseAbs().maxCoeff() <= limit;
}

template <typename Scalar>
void productsEqualEigens()
{
    for (const int rows : sizes) {
        for (const int columns : sizes) {
            for (const int depth : {1, 2, 27, 64}) {
                const Matrix<Scalar> a = Matrix<Scalar>::Random(rows, depth);
                const Matrix<Scalar> b = Matrix<Scalar>::Random(depth, columns);
                const Matrix<Scalar> bias = Matrix<Scalar>::Random(1, columns);
                const Matrix<double> plain = a.template cast<double>() * b.template cast<double>();
                const Matrix<double> biased = plain.rowwise() + bias.row(0).template cast<double>();
                Matrix<Scalar> c;
                multiply(a, b, c);
                QVERIFY(isClose(c, plain, depth));
                multiply(a, b, c, &bias);
                QVERIFY(isClose(c, biased, depth));
                multiplyTransposed<Scalar>(a.transpose(), b, c);
                QVERIFY(isClose(c, plain, depth));
            }
        }
    }
}

template <typename Scalar>
void transposedIsTransposed()
{
    for (const int rows : sizes) {
        for (const int columns : sizes) {
            const Matrix<Scalar> a = Matrix<Scalar>::Random(rows, columns);
            Matrix<Scalar> b;
            transpose(a, b);
            QVERIFY(b == a.transpose());
        }
    }
}

} // namespace

class ProductTest : public QObject
{
    Q_OBJECT

private slots:
    void productsInSinglePrecisionEqualEigens() { productsEqualEigens<float>(); }
    void productsInDoublePrecisionEqualEigens() { productsEqualEigens<double>(); }

    void transposedMatrixIsEigens()
    {
        transposedIsTransposed<float>();
        transposedIsTransposed<double>();
    }

    void largeProductEqualsEigens()
    {
        const Matrix<float> a = Matrix<float>::Random(130, 517);
        const Matrix<float> b = Matrix<float>::Random(517, 803);
        Matrix<float> c;
        multiply(a, b, c);
        QVERIFY(isClose(c, a.cast<double>() * b.cast<double>(), 517));
    }

    void notANumberStaysInItsRow()
    {
        Matrix<float> a = Matrix<float>::Random(9, 5);
        const Matrix<float> b = Matrix<float>::Random(5, 37);
        a(3, 2) = std::numeric_limits<float>::quiet_NaN();
        Matrix<float> c;
        multiply(a, b, c);
        for (Eigen::Index row = 0; row < c.rows(); ++row) {
            for (Eigen::Index column = 0; column < c.cols(); ++column)
                QCOMPARE(std::isnan(c(row, column)), row == 3);
        }
    }
};

QTEST_APPLESS_MAIN(ProductTest)
#include "product_test.moc"
