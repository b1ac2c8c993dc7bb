#include "core/network/cross_entropy.h"

#include <cmath>

namespace actigrad {

template <typename Scalar>
Scalar crossEntropy(const Matrix<Scalar>& logits, std::span<const CharacterIndex> targets,
                    Matrix<Scalar>& probabilities)
{
    probabilities.resizeLike(logits);
    Scalar sum = 0;
    for (Eigen::Index row = 0; row < logits.rows(); ++row) {
        const Scalar largest = logits.row(row).maxCoeff();
        auto exponentials = probabilities.row(row);
        exponentials = (logits.row(row).array() - largest).exp();
        const Scalar total = exponentials.sum();
        exponentials /= total;
        const auto target = targets[static_cast<std::size_t>(row)];
        sum += std::log(total) - (logits(row, target) - largest);
    }
    return sum / static_cast<Scalar>(logits.rows());
}

template <typename Scalar>
void crossEntropyBackward(std::span<const CharacterIndex> targets, Matrix<Scalar>& probabilities)
{
    for (Eigen::Index row = 0; row < probabilities.rows(); ++row)
        probabilities(row, targets[static_cast<std::size_t>(row)]) -= Scalar(1);
    probabilities /= static_cast<Scalar>(probabilities.rows());
}

template float crossEntropy(const Matrix<float>&, std::span<const CharacterIndex>, Matrix<float>&);
template double crossEntropy(const Matrix<double>&, std::span<const CharacterIndex>,
                             Matrix<double>&);
template void crossEntropyBackward(std::span<const CharacterIndex>, Matrix<float>&);
template void crossEntropyBackward(std::span<const CharacterIndex>, Matrix<double>&);

} // namespace actigrad
