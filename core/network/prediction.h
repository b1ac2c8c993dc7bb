#pragma once

#include "core/network/mlp.h"

#include <span>
#include <vector>

namespace actigrad {

/// What a network says of contexts that it is not to learn from: batch norm takes its running
/// statistics, and the network stays untouched.
class Prediction
{
public:
    /// Of N contexts, one behind the other.
    void compute(const Mlp<float>& network, std::span<const CharacterIndex> contexts,
                 std::size_t examples);

    [[nodiscard]] const Matrix<float>& logits() const { return m_logits; } // (N, vocabulary)

    struct Layer
    {
        Matrix<float> preactivation; // (N, pieces × neurons)
        Matrix<float> output;        // (N, neurons)
    };
    [[nodiscard]] const std::vector<Layer>& layers() const { return m_layers; } ///< the hidden ones

private:
    Matrix<float> m_embcat;
    std::vector<Layer> m_layers;
    Matrix<float> m_logits;
};

} // namespace actigrad
