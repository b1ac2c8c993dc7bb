#pragma once

#include "core/network/activation.h"
#include "core/network/matrix.h"

namespace actigrad {

/// h = f(x), element by element.
/// @param x (N, pieces × neurons); @param h (N, neurons)
template <typename Scalar>
void activate(Activation activation, const BatchMatrix<Scalar>& x, BatchMatrix<Scalar>& h);

/// dx = dh · f'(x); dx takes the shape of x.
/// @param h what `activate` made of x
template <typename Scalar>
void activateBackward(Activation activation, const BatchMatrix<Scalar>& x,
                      const BatchMatrix<Scalar>& h, const BatchMatrix<Scalar>& dh,
                      BatchMatrix<Scalar>& dx);

} // namespace actigrad
