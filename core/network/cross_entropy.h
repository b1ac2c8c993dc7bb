#pragma once

#include "core/network/matrix.h"
#include "core/text/word_list.h"

#include <span>

namespace actigrad {

/// The mean over N examples of −log softmax(logits)[target]; logits are (N, classes).
template <typename Scalar>
class CrossEntropy
{
public:
    /// Keeps what `backward` needs. @param targets N classes
    [[nodiscard]] Scalar forward(const Matrix<Scalar>& logits,
                                 std::span<const CharacterIndex> targets);

    /// The softmax of each example of the last `forward`, an example a column: (classes, N).
    [[nodiscard]] const Matrix<Scalar>& probabilities() const { return m_probabilities; }

    /// The gradient of the last mean at the logits, (N, classes).
    /// @param targets of the last `forward`
    void backward(std::span<const CharacterIndex> targets, Matrix<Scalar>& dlogits);

private:
    // an example a column, so that vectors run along the examples and never have to be summed up
    Matrix<Scalar> m_probabilities;
    Matrix<Scalar> m_largest; // logit, (1, N)
    Matrix<Scalar> m_sums;    // of the exponentials, (1, N)
    Matrix<Scalar> m_gradient;
};

extern template class CrossEntropy<float>;
extern template class CrossEntropy<double>;

} // namespace actigrad
