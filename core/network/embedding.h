#pragma once

#include "core/network/matrix.h"
#include "core/text/word_list.h"

#include <span>

namespace actigrad {

/// A vector for each character; an example's context becomes its characters' vectors side by side.
template <typename Scalar>
class Embedding
{
public:
    /// All zero. @param vocabulary, dimensions at least 1
    Embedding(Eigen::Index vocabulary, Eigen::Index dimensions) : table(vocabulary, dimensions) {}

    /// @param contexts N contexts of equal length, one after the other
    /// @param examples N, at least 1
    /// @param y becomes (N, context length × dimensions)
    void forward(std::span<const CharacterIndex> contexts, std::size_t examples,
                 BatchMatrix<Scalar>& y) const;

    /// Sets the table's gradient. @param dy gradient of the loss at the output
    void backward(std::span<const CharacterIndex> contexts, const BatchMatrix<Scalar>& dy);

    Parameter<Scalar> table; // (vocabulary, dimensions)

private:
    Matrix<Scalar> m_rows; // scratch: dy, row by row
};

extern template class Embedding<float>;
extern template class Embedding<double>;

} // namespace actigrad
