#include "core/network/embedding.h"

#include "core/network/rearrange.h"

namespace actigrad {

template <typename Scalar>
void Embedding<Scalar>::forward(std::span<const CharacterIndex> contexts, std::size_t examples,
                                BatchMatrix<Scalar>& y) const
{
    const std::size_t contextLength = contexts.size() / examples;
    const Eigen::Index dimensions = table.data.cols();
    y.resize(static_cast<Eigen::Index>(examples),
             static_cast<Eigen::Index>(contextLength) * dimensions);
    for (std::size_t place = 0; place < contextLength; ++place) {
        for (std::size_t example = 0; example < examples; ++example) {
            const CharacterIndex character = contexts[example * contextLength + place];
            const auto row = static_cast<Eigen::Index>(example);
            const Eigen::Index first = static_cast<Eigen::Index>(place) * dimensions;
            for (Eigen::Index i = 0; i < dimensions; ++i)
                y(row, first + i) = table.data(character, i);
        }
    }
}

template <typename Scalar>
void Embedding<Scalar>::backward(std::span<const CharacterIndex> contexts,
                                 const BatchMatrix<Scalar>& dy)
{
    rearrange(dy, m_rows);
    const Eigen::Index dimensions = table.data.cols();
    table.gradient.setZero();
    const Scalar* from = m_rows.data(); // now a row of `dimensions` numbers for each character
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
