#include "core/network/dense.h"

namespace actigrad {

template <typename Scalar>
Dense<Scalar>::Dense(Eigen::Index in, Eigen::Index out)
    : weights(in, out), bias(Parameter<Scalar>(1, out))
{
}

template <typename Scalar>
Dense<Scalar> Dense<Scalar>::normalised(Eigen::Index in, Eigen::Index out, Scalar momentum)
{
    Dense layer(in, out);
    layer.bias.reset();
    layer.norm.emplace(out, momentum);
    return layer;
}

template <typename Scalar>
void Dense<Scalar>::forward(const Matrix<Scalar>& x, Matrix<Scalar>& y)
{
    if (norm) {
        m_raw.noalias() = x * weights.data;
        norm->forward(m_raw, y);
    } else {
        y.noalias() = x * weights.data;
        y.rowwise() += bias->data.row(0);
    }
}

template <typename Scalar>
void Dense<Scalar>::backward(const Matrix<Scalar>& x, const Matrix<Scalar>& dy, Matrix<Scalar>& dx)
{
    const Matrix<Scalar>* product = &dy; // the gradient at x W
    if (norm) {
        norm->backward(dy, m_rawGradient);
        product = &m_rawGradient;
    } else {
        bias->gradient = dy.colwise().sum();
    }
    weights.gradient.noalias() = x.transpose() * *product;
    dx.noalias() = *product * weights.data.transpose();
}

template <typename Scalar>
void Dense<Scalar>::predict(const Matrix<Scalar>& x, Matrix<Scalar>& y) const
{
    y.noalias() = x * weights.data;
    if (norm)
        norm->predict(y);
    else
        y.rowwise() += bias->data.row(0);
}

template class Dense<float>;
template class Dense<double>;

} // namespace actigrad
