#include "core/network/product.h"

#include <algorithm>
#include <utility>

// A layer's matrices are small and skinny: 32 × 30 × 200, 32 × 200 × 27. They lie in the caches as
// they are, so the copies into panels that make large products fast (Goto and van de Geijn 2008)
// cost more than they bring. What remains of such a product is its core: a tile of c in registers,
// to which each step along the depth adds a column of a times a row of b. Vectors run along b's and
// c's rows; where the columns are no multiple of a vector the last one reaches back over the one
// before and computes a few columns twice, to the same numbers.

// A vector as a template's argument loses its alignment, which holds for memory alone
#pragma GCC diagnostic ignored "-Wignored-attributes"

namespace actigrad {
namespace {

namespace simd = Eigen::internal;
using Eigen::Index;

template <typename Scalar>
using WidestPacket = typename simd::packet_traits<Scalar>::type;

template <typename Packet>
constexpr Index sizeOf = simd::unpacket_traits<Packet>::size;

/// c = a b, c (rows, columns): element (i, k) of a is a[i * aRow + k * aStep].
template <typename Scalar>
struct Product
{
    Index rows;
    Index columns;
    Index depth;
    const Scalar* a;
    Index aRow;
    Index aStep;
    const Scalar* b;    // (depth, columns)
    const Scalar* bias; // (1, columns), or null
    Scalar* c;
};

/// Of c, what is computed at once: so many that its numbers stay in registers, beside a row of b
/// and an element of a.
constexpr unsigned tileColumns = 3; // vectors
constexpr unsigned tileRows = EIGEN_ARCH_DEFAULT_NUMBER_OF_REGISTERS >= 32 ? 8 : 4;

/// The tile whose first element is (row, column). Its vectors follow each other, but for the last,
/// which starts `last` columns after the first.
template <typename Packet, unsigned rows, unsigned columns, typename Scalar>
void computeTile(const Product<Scalar>& p, Index row, Index column, Index last)
{
    const auto offset = [last](unsigned j) {
        return j == columns - 1 ? last : Index{j} * sizeOf<Packet>;
    };
    Packet sums[rows][columns];
    for (unsigned j = 0; j < columns; ++j) {
        const Packet start = p.bias ? simd::ploadu<Packet>(p.bias + column + offset(j))
                                    : simd::pset1<Packet>(Scalar(0));
        for (unsigned i = 0; i < rows; ++i)
            sums[i][j] = start;
    }
    const Scalar* a = p.a + row * p.aRow;
    const Scalar* b = p.b + column;
    for (Index k = 0; k < p.depth; ++k, a += p.aStep, b += p.columns) {
        Packet bs[columns];
        for (unsigned j = 0; j < columns; ++j)
            bs[j] = simd::ploadu<Packet>(b + offset(j));
        for (unsigned i = 0; i < rows; ++i) {
            const Packet x = simd::pset1<Packet>(a[i * p.aRow]);
            for (unsigned j = 0; j < columns; ++j)
                sums[i][j] = simd::pmadd(x, bs[j], sums[i][j]);
        }
    }
    Scalar* c = p.c + row * p.columns + column;
    for (unsigned i = 0; i < rows; ++i) {
        for (unsigned j = 0; j < columns; ++j)
            simd::pstoreu(c + i * p.columns + offset(j), sums[i][j]);
    }
}

/// A tile whose size is known when it is computed, at most (rows, columns).
template <typename Packet, unsigned rows, unsigned columns, typename Scalar>
void computeTileOf(unsigned rowCount, unsigned columnCount, const Product<Scalar>& p, Index row,
                   Index column, Index last)
{
    if constexpr (rows > 1) {
        if (rowCount < rows)
            return computeTileOf<Packet, rows - 1, columns>(rowCount, columnCount, p, row, column,
                                                            last);
    }
    if constexpr (columns > 1) {
        if (columnCount < columns)
            return computeTileOf<Packet, rows, columns - 1>(rowCount, columnCount, p, row, column,
                                                            last);
    }
    computeTile<Packet, rows, columns>(p, row, column, last);
}

/// Calls part(first, count) for the fewest parts of at most `most` that make up `total`, all of
/// about one size.
template <typename Part>
void forEvenParts(Index total, Index most, Part part)
{
    const Index parts = (total + most - 1) / most;
    for (Index i = 0; i < parts; ++i) {
        const Index first = total * i / parts;
        part(first, static_cast<unsigned>(total * (i + 1) / parts - first));
    }
}

template <typename Packet, typename Scalar>
void compute(const Product<Scalar>& p)
{
    constexpr Index size = sizeOf<Packet>;
    if constexpr (size > 1) {
        if (p.columns < size) {
            using Half = typename simd::unpacket_traits<Packet>::half;
            using Narrower = std::conditional_t<std::is_same_v<Half, Packet>, Scalar, Half>;
            return compute<Narrower>(p);
        }
    }
    forEvenParts((p.columns + size - 1) / size, tileColumns, [&](Index vector, unsigned columns) {
        const Index column = vector * size;
        const Index last = std::min(column + (columns - 1) * size, p.columns - size) - column;
        forEvenParts(p.rows, tileRows, [&](Index row, unsigned rows) {
            computeTileOf<Packet, tileRows, tileColumns>(rows, columns, p, row, column, last);
        });
    });
}

template <typename Packet, typename Scalar>
void transposeBlock(const Scalar* a, Index aRow, Scalar* b, Index bRow)
{
    constexpr int size = static_cast<int>(sizeOf<Packet>);
    simd::PacketBlock<Packet, size> block;
    for (unsigned i = 0; i < size; ++i)
        block.packet[i] = simd::ploadu<Packet>(a + i * aRow);
    simd::ptranspose(block);
    for (unsigned i = 0; i < size; ++i)
        simd::pstoreu(b + i * bRow, block.packet[i]);
}

} // namespace

template <typename Scalar>
void multiply(const Matrix<Scalar>& a, const Matrix<Scalar>& b, Matrix<Scalar>& c,
              const Matrix<Scalar>* bias)
{
    c.resize(a.rows(), b.cols());
    compute<WidestPacket<Scalar>>(Product<Scalar>{a.rows(), b.cols(), a.cols(), a.data(), a.cols(),
                                                  1, b.data(), bias ? bias->data() : nullptr,
                                                  c.data()});
}

template <typename Scalar>
void multiplyTransposed(const Matrix<Scalar>& a, const Matrix<Scalar>& b, Matrix<Scalar>& c)
{
    c.resize(a.cols(), b.cols());
    compute<WidestPacket<Scalar>>(Product<Scalar>{a.cols(), b.cols(), a.rows(), a.data(), 1,
                                                  a.cols(), b.data(), nullptr, c.data()});
}

template <typename Scalar>
void transpose(const Matrix<Scalar>& a, Matrix<Scalar>& b)
{
    using Packet = WidestPacket<Scalar>;
    constexpr Index size = sizeOf<Packet>;
    const Index rows = a.rows();
    const Index columns = a.cols();
    b.resize(columns, rows);
    if (rows < size || columns < size) {
        b = a.transpose();
        return;
    }
    for (Index i = 0; i < rows; i += size) {
        for (Index j = 0; j < columns; j += size) {
            const Index row = std::min(i, rows - size); // as in products
            const Index column = std::min(j, columns - size);
            transposeBlock<Packet>(a.data() + row * columns + column, columns,
                                   b.data() + column * rows + row, rows);
        }
    }
}

template void multiply(const Matrix<float>&, const Matrix<float>&, Matrix<float>&,
                       const Matrix<float>*);
template void multiply(const Matrix<double>&, const Matrix<double>&, Matrix<double>&,
                       const Matrix<double>*);
template void multiplyTransposed(const Matrix<float>&, const Matrix<float>&, Matrix<float>&);
template void multiplyTransposed(const Matrix<double>&, const Matrix<double>&, Matrix<double>&);
template void transpose(const Matrix<float>&, Matrix<float>&);
template void transpose(const Matrix<double>&, Matrix<double>&);

} // namespace actigrad
