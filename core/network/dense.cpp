#include "core/network/dense.h"

#include "core/network/product.h"

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
void Dense<Scalar>::forward(const BatchMatrix<Scalar>& x, BatchMatrix<Scalar>& y)
{
    if (norm) {
        matmul(x, weights.data, m_raw);
        norm->forward(m_raw, y);
    } else {
        matmul(x, weights.data, y, &bias->data);
    }
}

template <typename Scalar>
void Dense<Scalar>::backward(const BatchMatrix<Scalar>& x, const BatchMatrix<Scalar>& dy,
                             BatchMatrix<Scalar>& dx)
{
    const BatchMatrix<Scalar>* rawGradient = &dy; // at x W
    if (norm) {
        norm->backward(dy, m_rawGradient);
        rawGradient = &m_rawGradient;
    }
    matmulTN(x, *rawGradient, weights.gradient, bias ? &bias->gradient : nullptr, m_scratch);
    matmulNT(*rawGradient, weights.data, dx);
}

template <typename Scalar>
void Dense<Scalar>::predict(const BatchMatrix<Scalar>& x, BatchMatrix<Scalar>& y) const
{
    matmul(x, weights.data, y, bias ? &bias->data : nullptr);
    if (norm)
        norm->predict(y);
}

template class Dense<float>;
template class Dense<double>;

} // namespace actigrad
