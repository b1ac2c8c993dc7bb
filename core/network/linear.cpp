#include "core/network/linear.h"

namespace actigrad {

template <typename Scalar>
void Linear<Scalar>::forward(const Matrix<Scalar>& x, Matrix<Scalar>& y) const
{
    y.noalias() = x * weights.data;
    y.rowwise() += bias.data.row(0);
}

template <typename Scalar>
void Linear<Scalar>::backward(const Matrix<Scalar>& x, const Matrix<Scalar>& dy, Matrix<Scalar>& dx)
{
    weights.gradient.noalias() = x.transpose() * dy;
    bias.gradient = dy.colwise().sum();
    dx.noalias() = dy * weights.data.transpose();
}

template class Linear<float>;
template class Linear<double>;

} // namespace actigrad
