#pragma once

#include "core/network/matrix.h"

namespace actigrad {

/// A fully connected layer, `y = x W + b`.
///
/// x is (N, in), y is (N, out), W is (in, out), b is (1, out).
template <typename Scalar>
class Linear
{
public:
    /// All zero. @param in, out at least 1
    Linear(Eigen::Index in, Eigen::Index out) : weights(in, out), bias(1, out) {}

    void forward(const Matrix<Scalar>& x, Matrix<Scalar>& y) const;

    /// Sets both gradients, and dx.
    /// @param dy gradient of the loss at the output, (N, out)
    void backward(const Matrix<Scalar>& x, const Matrix<Scalar>& dy, Matrix<Scalar>& dx);

    Parameter<Scalar> weights; // (in, out)
    Parameter<Scalar> bias;    // (1, out)
};

extern template class Linear<float>;
extern template class Linear<double>;

} // namespace actigrad
