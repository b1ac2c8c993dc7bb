#pragma once

#include "core/network/activation.h"
#include "core/network/matrix.h"

namespace actigrad {

/// h = f(x), element by element; h takes the shape of x.
template <typename Scalar>
void activate(Activation activation, const Matrix<Scalar>& x, Matrix<Scalar>& h);

/// dx = dh · f'(x), with f'(x) computed from the output h; all of one shape.
template <typename Scalar>
void activateBackward(Activation activation, const Matrix<Scalar>& h, const Matrix<Scalar>& dh,
                      Matrix<Scalar>& dx);

} // namespace actigrad
