#pragma once

#include "core/network/matrix.h"
#include "core/text/word_list.h"

#include <span>

namespace actigrad {

/// The mean over the examples of −log softmax(logits)[target].
/// @param logits (N, classes); @param targets N classes
/// @param probabilities the softmax of each row, (N, classes)
template <typename Scalar>
[[nodiscard]] Scalar crossEntropy(const Matrix<Scalar>& logits,
                                  std::span<const CharacterIndex> targets,
                                  Matrix<Scalar>& probabilities);

/// Turns the softmax of each row into the gradient of that mean at the logits.
template <typename Scalar>
void crossEntropyBackward(std::span<const CharacterIndex> targets, Matrix<Scalar>& probabilities);

} // namespace actigrad
