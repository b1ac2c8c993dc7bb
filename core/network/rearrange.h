#pragma once

#include "core/network/matrix.h"

namespace actigrad {

/// b = a, in the other order of storage.
template <typename Scalar>
void rearrange(const BatchMatrix<Scalar>& a, Matrix<Scalar>& b);

/// The first columns of b become those of a from `first` on; b has a's rows and at least `columns`.
template <typename Scalar>
void rearrangeColumns(const BatchMatrix<Scalar>& a, Eigen::Index first, Eigen::Index columns,
                      Matrix<Scalar>& b);

} // namespace actigrad
