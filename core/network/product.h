#pragma once

#include "core/network/matrix.h"

namespace actigrad {

/// The matrix products of a layer y = x W + b with x (N, in), y (N, out), W (in, out), b (1, out).
/// What is computed is resized as needed and must not be one of the others.

/// y = x W, or, with a bias, x W + b
template <typename Scalar>
void matmul(const BatchMatrix<Scalar>& x, const Matrix<Scalar>& w, BatchMatrix<Scalar>& y,
            const Matrix<Scalar>* bias = nullptr);

/// dx = dy Wᵀ
template <typename Scalar>
void matmulNT(const BatchMatrix<Scalar>& dy, const Matrix<Scalar>& w, BatchMatrix<Scalar>& dx);

/// dW = xᵀ dy and, if wanted, the sums of dy's columns (1, out), which are b's gradient.
/// @param scratch takes what memory it needs
template <typename Scalar>
void matmulTN(const BatchMatrix<Scalar>& x, const BatchMatrix<Scalar>& dy, Matrix<Scalar>& dw,
              Matrix<Scalar>* sums, Matrix<Scalar>& scratch);

} // namespace actigrad
