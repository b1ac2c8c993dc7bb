#include "core/network/cross_entropy.h"

namespace actigrad {

template <typename Scalar>
Scalar CrossEntropy<Scalar>::forward(const BatchMatrix<Scalar>& logits,
                                     std::span<const CharacterIndex> targets)
{
    m_largest = logits.rowwise().maxCoeff();
    m_probabilities = logits.colwise() - m_largest.col(0);
    Scalar targetsSum = 0;
    for (Eigen::Index i = 0; i < logits.rows(); ++i)
        targetsSum += m_probabilities(i, targets[static_cast<std::size_t>(i)]);

    m_probabilities = m_probabilities.array().exp();
    m_sums = m_probabilities.rowwise().sum();
    m_probabilities.array().colwise() /= m_sums.col(0).array();
    return (m_sums.array().log().sum() - targetsSum) / static_cast<Scalar>(logits.rows());
}

template <typename Scalar>
void CrossEntropy<Scalar>::backward(std::span<const CharacterIndex> targets,
                                    BatchMatrix<Scalar>& dlogits) const
{
    dlogits = m_probabilities;
    for (Eigen::Index i = 0; i < dlogits.rows(); ++i)
        dlogits(i, targets[static_cast<std::size_t>(i)]) -= Scalar(1);
    dlogits /= static_cast<Scalar>(dlogits.rows());
}

template class CrossEntropy<float>;
template class CrossEntropy<double>;

} // namespace actigrad
