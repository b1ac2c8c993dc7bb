#include "core/network/embedding.h"

namespace actigrad {
namespace {

/// Rows of `dimensions` numbers, one a character of the contexts: the output seen without the
/// examples' borders. Packed rows make the two the same memory.
template <typename M>
auto rowPerCharacter(M& output, std::size_t characters, Eigen::Index dimensions)
{
    using Rows = std::conditional_t<std::is_const_v<M>, const std::remove_const_t<M>, M>;
    return Eigen::Map<Rows>(output.data(), static_cast<Eigen::Index>(characters), dimensions);
}

} // namespace

template <typename Scalar>
void Embedding<Scalar>::forward(std::span<const CharacterIndex> contexts, std::size_t examples,
                                Matrix<Scalar>& y) const
{
    const auto contextLength = static_cast<Eigen::Index>(contexts.size() / examples);
    y.resize(static_cast<Eigen::Index>(examples), contextLength * table.data.cols());
    auto rows = rowPerCharacter(y, contexts.size(), table.data.cols());
    for (std::size_t i = 0; i < contexts.size(); ++i)
        rows.row(static_cast<Eigen::Index>(i)) = table.data.row(contexts[i]);
}

template <typename Scalar>
void Embedding<Scalar>::backward(std::span<const CharacterIndex> contexts, const Matrix<Scalar>& dy)
{
    const Eigen::Index dimensions = table.data.cols();
    table.gradient.setZero();
    const Scalar* from = dy.data(); // packed, a row a character
    for (const CharacterIndex character : contexts) {
        Scalar* to = table.gradient.row(character).data();
        for (Eigen::Index i = 0; i < dimensions; ++i) // too short for Eigen's vectors
            to[i] += from[i];
        from += dimensions;
    }
}

template class Embedding<float>;
template class Embedding<double>;

} // namespace actigrad
