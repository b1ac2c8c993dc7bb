#include "core/network/rearrange.h"

#include <algorithm>
#include <type_traits>

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

/// Blocks of 8 × 8 are rearranged faster than those of 16 × 16.
template <typename Scalar>
using BlockPacket = std::conditional_t<(sizeOf<WidestPacket<Scalar>> > 8),
                                       typename simd::unpacket_traits<WidestPacket<Scalar>>::half,
                                       WidestPacket<Scalar>>;

template <typename Packet, typename Scalar>
void transposeBlock(const Scalar* a, Index aRow, Scalar* b, Index bRow)
{
    constexpr int size = static_cast<int>(sizeOf<Packet>);
    simd::PacketBlock<Packet, size> block;
    for (int i = 0; i < size; ++i)
        block.packet[i] = simd::ploadu<Packet>(a + i * aRow);
    simd::ptranspose(block);
    for (int i = 0; i < size; ++i)
        simd::pstoreu(b + i * bRow, block.packet[i]);
}

} // namespace

template <typename Scalar>
void rearrangeColumns(const BatchMatrix<Scalar>& a, Index first, Index columns, Matrix<Scalar>& b)
{
    using Packet = BlockPacket<Scalar>;
    constexpr Index size = sizeOf<Packet>;
    const Index rows = a.rows();
    if (rows < size || columns < size) {
        b.leftCols(columns) = a.middleCols(first, columns);
        return;
    }
    for (Index j = 0; j < columns; j += size) {
        for (Index i = 0; i < rows; i += size) {
            const Index column = std::min(j, columns - size); // the last reach back
            const Index row = std::min(i, rows - size);
            transposeBlock<Packet>(&a(row, first + column), rows, &b(row, column), b.cols());
        }
    }
}

template <typename Scalar>
void rearrange(const BatchMatrix<Scalar>& a, Matrix<Scalar>& b)
{
    b.resize(a.rows(), a.cols());
    rearrangeColumns(a, 0, a.cols(), b);
}

template void rearrange(const BatchMatrix<float>&, Matrix<float>&);
template void rearrange(const BatchMatrix<double>&, Matrix<double>&);
template void rearrangeColumns(const BatchMatrix<float>&, Index, Index, Matrix<float>&);
template void rearrangeColumns(const BatchMatrix<double>&, Index, Index, Matrix<double>&);

} // namespace actigrad
