#pragma once

#include "core/network/matrix.h"

namespace actigrad {

/// The matrix products of a network's layers. c and b are resized as needed; none may be another.

/// c = a b, or, with a `bias` (1, columns), its row added to each.
template <typename Scalar>
void multiply(const Matrix<Scalar>& a, const Matrix<Scalar>& b, Matrix<Scalar>& c,
              const Matrix<Scalar>* bias = nullptr);

/// c = aᵀ b
template <typename Scalar>
void multiplyTransposed(const Matrix<Scalar>& a, const Matrix<Scalar>& b, Matrix<Scalar>& c);

/// b = aᵀ
template <typename Scalar>
void transpose(const Matrix<Scalar>& a, Matrix<Scalar>& b);

/// Below so many columns of its result a product has no use for the processor's widest vectors.
template <typename Scalar>
inline constexpr Eigen::Index widestVector =
    Eigen::internal::unpacket_traits<typename Eigen::internal::packet_traits<Scalar>::type>::size;

} // namespace actigrad
