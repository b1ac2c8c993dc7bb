#include "core/network/cross_entropy.h"

#include "core/network/product.h"

namespace actigrad {

template <typename Scalar>
Scalar CrossEntropy<Scalar>::forward(const Matrix<Scalar>& logits,
                                     std::span<const CharacterIndex> targets)
{
    transpose(logits, m_probabilities);
    m_largest = m_probabilities.colwise().maxCoeff();
    m_probabilities.rowwise() -= m_largest.row(0);
    Scalar targetsSum = 0;
    for (Eigen::Index i = 0; i < logits.rows(); ++i)
        targetsSum += m_probabilities(targets[static_cast<std::size_t>(i)], i);

    m_probabilities = m_probabilities.array().exp();
    m_sums = m_probabilities.colwise().sum();
    m_probabilities.array().rowwise() /= m_sums.row(0).array();
    return (m_sums.array().log().sum() - targetsSum) / static_cast<Scalar>(logits.rows());
}

template <typename Scalar>
void CrossEntropy<Scalar>::backward(std::span<const CharacterIndex> targets,
                                    Matrix<Scalar>& dlogits)
{
    m_gradient = m_probabilities;
    for (Eigen::Index i = 0; i < m_gradient.cols(); ++i)
        m_gradient(targets[static_cast<std::size_t>(i)], i) -= Scalar(1);
    m_gradient /= static_cast<Scalar>(m_gradient.cols());
    transpose(m_gradient, dlogits);
}

template class CrossEntropy<float>;
template class CrossEntropy<double>;

} // namespace actigrad
