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
void Dense<Scalar>::forward(const Matrix<Scalar>& x, Matrix<Scalar>& y)
{
    if (norm) {
        multiply(x, weights.data, m_raw);
        norm->forward(m_raw, y);
    } else {
        multiply(x, weights.data, y, &bias->data);
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
    multiplyTransposed(x, *product, weights.gradient);
    multiplyByTransposedWeights(*product, dx);
}

/// c = a Wᵀ. What is smaller is transposed: the weights, or the batch on its way in and out.
template <typename Scalar>
void Dense<Scalar>::multiplyByTransposedWeights(const Matrix<Scalar>& a, Matrix<Scalar>& c)
{
    const auto& w = weights.data;
    const bool fillsVectors = a.rows() >= widestVector<Scalar>;
    if (fillsVectors && a.size() + a.rows() * w.rows() < w.size()) {
        transpose(a, m_transposed);
        multiply(w, m_transposed, m_transposedProduct);
        transpose(m_transposedProduct, c);
    } else {
        transpose(w, m_transposed);
        multiply(a, m_transposed, c);
    }
}

template <typename Scalar>
void Dense<Scalar>::predict(const Matrix<Scalar>& x, Matrix<Scalar>& y) const
{
    multiply(x, weights.data, y, bias ? &bias->data : nullptr);
    if (norm)
        norm->predict(y);
}

template class Dense<float>;
template class Dense<double>;

} // namespace actigrad
