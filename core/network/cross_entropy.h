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
    [[nodiscard]] Scalar forward(const BatchMatrix<Scalar>& logits,
                                 std::span<const CharacterIndex> targets);

    /// The softmax of each example of the last `forward`, (N, classes).
    [[nodiscard]] const BatchMatrix<Scalar>& probabilities() const { return m_probabilities; }

    /// The gradient of the last mean at the logits, (N, classes).
    /// @param targets of the last `forward`
    void backward(std::span<const CharacterIndex> targets, BatchMatrix<Scalar>& dlogits) const;

private:
    BatchMatrix<Scalar> m_probabilities;
    BatchMatrix<Scalar> m_largest; // logit of each example, (N, 1)
    BatchMatrix<Scalar> m_sums;    // of each example's exponentials, (N, 1)
};

extern template class CrossEntropy<float>;
extern template class CrossEntropy<double>;

} // namespace actigrad
