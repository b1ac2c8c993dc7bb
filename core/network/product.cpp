#include "core/network/product.h"

#include "core/network/rearrange.h"

#include <algorithm>
#include <type_traits>

// A layer's matrices are small and skinny: 32 × 30 × 200, 32 × 200 × 27. They lie in the caches as
// they are, so the copies into panels that make large products fast (Goto and van de Geijn 2008)
// cost more than they bring, but for the one that needs its examples in the other order. What
// remains of such a product is its core: a tile of c in registers, to which each step along the
// depth adds a column of a times a row of b. Vectors run along b's and c's rows, which for two of a
// layer's three products are the examples; where they are no multiple of a vector the last one
// reaches back over the one before and computes a few numbers twice, to the same values.

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

/// How a lies in memory: (rows, depth), or transposed.
enum class Layout { Plain, Transposed };

/// c (rows, columns) = a b + bias. All lie row by row, b and c so many numbers from row to row.
template <Layout layout, typename Scalar>
struct Product
{
    Index rows;
    Index columns;
    Index depth;
    const Scalar* a;
    const Scalar* b; // (depth, columns)
    Index bRow;
    const Scalar* bias; // of each row, or null
    Scalar* c;
    Index cRow;

    [[nodiscard]] constexpr Index aRow() const { return layout == Layout::Plain ? depth : 1; }
    [[nodiscard]] constexpr Index aStep() const { return layout == Layout::Plain ? 1 : rows; }
};

/// Of c, what is computed at once: so much that it stays in registers, beside a row of b and an
/// element of a.
constexpr unsigned tileColumns = 3; // vectors
constexpr unsigned tileRows = EIGEN_ARCH_DEFAULT_NUMBER_OF_REGISTERS >= 32 ? 8 : 4;

/// The tile whose first element is (row, column). Its vectors follow each other, but for the last,
/// which starts `last` columns after the first.
template <typename Packet, unsigned rows, unsigned columns, Layout layout, typename Scalar>
void computeTile(const Product<layout, Scalar>& p, Index row, Index column, Index last)
{
    const auto offset = [last](unsigned j) {
        return j == columns - 1 ? last : Index{j} * sizeOf<Packet>;
    };
    Packet sums[rows][columns];
    for (unsigned i = 0; i < rows; ++i) {
        const auto start = simd::pset1<Packet>(p.bias ? p.bias[row + i] : Scalar(0));
        for (unsigned j = 0; j < columns; ++j)
            sums[i][j] = start;
    }
    const Scalar* a = p.a + row * p.aRow();
    const Scalar* b = p.b + column;
#pragma GCC unroll 2
    for (Index k = 0; k < p.depth; ++k, a += p.aStep(), b += p.bRow) {
        Packet bs[columns];
        for (unsigned j = 0; j < columns; ++j)
            bs[j] = simd::ploadu<Packet>(b + offset(j));
        for (unsigned i = 0; i < rows; ++i) {
            const auto x = simd::pset1<Packet>(a[i * p.aRow()]);
            for (unsigned j = 0; j < columns; ++j)
                sums[i][j] = simd::pmadd(x, bs[j], sums[i][j]);
        }
    }
    Scalar* c = p.c + row * p.cRow + column;
    for (unsigned i = 0; i < rows; ++i) {
        for (unsigned j = 0; j < columns; ++j)
            simd::pstoreu(c + i * p.cRow + offset(j), sums[i][j]);
    }
}

/// A tile whose size is known when it is computed, at most (rows, columns).
template <typename Packet, unsigned rows, unsigned columns, Layout layout, typename Scalar>
void computeTileOf(unsigned rowCount, unsigned columnCount, const Product<layout, Scalar>& p,
                   Index row, Index column, Index last)
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
    const Index min = total / parts;
    const Index longer = total % parts; // parts
    Index first = 0;
    for (Index i = 0; i < parts; ++i) {
        const Index count = min + (i < longer ? 1 : 0);
        part(first, static_cast<unsigned>(count));
        first += count;
    }
}

/// Columns of which tiles are made: so many vectors, of which the last starts `last` columns after
/// the first.
template <typename Packet>
struct ColumnGroup
{
    Index first;
    unsigned vectors;
    Index last;

    [[nodiscard]] Index columns() const { return last + sizeOf<Packet>; }
    [[nodiscard]] Index offset(unsigned vector) const
    {
        return vector == vectors - 1 ? last : Index{vector} * sizeOf<Packet>;
    }
};

/// Calls part(ColumnGroup) for all columns, which make up at least one vector.
template <typename Packet, typename Part>
void forColumnGroups(Index columns, Part part)
{
    constexpr Index size = sizeOf<Packet>;
    forEvenParts((columns + size - 1) / size, tileColumns, [&](Index vector, unsigned vectors) {
        const Index first = vector * size;
        const Index last = std::min(first + (vectors - 1) * size, columns - size) - first;
        part(ColumnGroup<Packet>{first, vectors, last});
    });
}

template <typename Packet, Layout layout, typename Scalar>
void computeColumns(const Product<layout, Scalar>& p, const ColumnGroup<Packet>& group)
{
    forEvenParts(p.rows, tileRows, [&](Index row, unsigned rows) {
        computeTileOf<Packet, tileRows, tileColumns>(rows, group.vectors, p, row, group.first,
                                                     group.last);
    });
}

/// Calls function(Packet) with the widest packet that so many columns fill.
template <typename Packet, typename Function>
void withPacketFor(Index columns, Function function)
{
    using Scalar = typename simd::unpacket_traits<Packet>::type;
    constexpr Index size = sizeOf<Packet>;
    if constexpr (size > 1) {
        if (columns < size) {
            using Half = typename simd::unpacket_traits<Packet>::half;
            using Narrower = std::conditional_t<std::is_same_v<Half, Packet>, Scalar, Half>;
            return withPacketFor<Narrower>(columns, function);
        }
    }
    function(Packet{});
}

template <Layout layout, typename Scalar>
void compute(const Product<layout, Scalar>& p)
{
    withPacketFor<WidestPacket<Scalar>>(p.columns, [&p]<typename Packet>(Packet) {
        forColumnGroups<Packet>(p.columns, [&p](const auto& group) { computeColumns(p, group); });
    });
}

/// sums (1, columns) of the group's columns, which stand first in b.
template <typename Packet, typename Scalar>
void sumColumns(const Matrix<Scalar>& b, const ColumnGroup<Packet>& group, Scalar* sums)
{
    for (unsigned j = 0; j < group.vectors; ++j) {
        const Index column = group.offset(j);
        auto sum = simd::pset1<Packet>(Scalar(0));
        for (Index i = 0; i < b.rows(); ++i)
            sum = simd::padd(sum, simd::ploadu<Packet>(&b(i, column)));
        simd::pstoreu(sums + column, sum);
    }
}

} // namespace

// What is stored by columns is its transposed, stored by rows: yᵀ = Wᵀ xᵀ, dxᵀ = W dyᵀ.

template <typename Scalar>
void matmul(const BatchMatrix<Scalar>& x, const Matrix<Scalar>& w, BatchMatrix<Scalar>& y,
            const Matrix<Scalar>* bias)
{
    y.resize(x.rows(), w.cols());
    compute(Product<Layout::Transposed, Scalar>{w.cols(), x.rows(), w.rows(), w.data(), x.data(),
                                                x.rows(), bias ? bias->data() : nullptr, y.data(),
                                                y.rows()});
}

template <typename Scalar>
void matmulNT(const BatchMatrix<Scalar>& dy, const Matrix<Scalar>& w, BatchMatrix<Scalar>& dx)
{
    dx.resize(dy.rows(), w.rows());
    compute(Product<Layout::Plain, Scalar>{w.rows(), dy.rows(), w.cols(), w.data(), dy.data(),
                                           dy.rows(), nullptr, dx.data(), dx.rows()});
}

template <typename Scalar>
void matmulTN(const BatchMatrix<Scalar>& x, const BatchMatrix<Scalar>& dy, Matrix<Scalar>& dw,
              Matrix<Scalar>* sums, Matrix<Scalar>& scratch)
{
    const Index examples = dy.rows();
    dw.resize(x.cols(), dy.cols());
    if (sums)
        sums->resize(1, dy.cols());
    scratch.resize(examples, std::min(dy.cols(), tileColumns * sizeOf<WidestPacket<Scalar>>));
    withPacketFor<WidestPacket<Scalar>>(dy.cols(), [&]<typename Packet>(Packet) {
        forColumnGroups<Packet>(dy.cols(), [&](ColumnGroup<Packet> group) {
            rearrangeColumns(dy, group.first, group.columns(), scratch);
            if (sums)
                sumColumns(scratch, group, sums->data() + group.first);
            const Product<Layout::Plain, Scalar> product{
                x.cols(), group.columns(),         examples,
                x.data(), scratch.data(),          scratch.cols(),
                nullptr,  dw.data() + group.first, dw.cols()};
            group.first = 0;
            computeColumns(product, group);
        });
    });
}

template void matmul(const BatchMatrix<float>&, const Matrix<float>&, BatchMatrix<float>&,
                     const Matrix<float>*);
template void matmul(const BatchMatrix<double>&, const Matrix<double>&, BatchMatrix<double>&,
                     const Matrix<double>*);
template void matmulNT(const BatchMatrix<float>&, const Matrix<float>&, BatchMatrix<float>&);
template void matmulNT(const BatchMatrix<double>&, const Matrix<double>&, BatchMatrix<double>&);
template void matmulTN(const BatchMatrix<float>&, const BatchMatrix<float>&, Matrix<float>&,
                       Matrix<float>*, Matrix<float>&);
template void matmulTN(const BatchMatrix<double>&, const BatchMatrix<double>&, Matrix<double>&,
                       Matrix<double>*, Matrix<double>&);

} // namespace actigrad
