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
    /// Of N contexts, one after the other.
    void compute(const Mlp<float>& network, std::span<const CharacterIndex> contexts,
                 std::size_t examples);

    [[nodiscard]] const BatchMatrix<float>& logits() const { return m_logits; } // (N, vocabulary)

    struct Layer
    {
        BatchMatrix<float> preactivation; // (N, pieces × neurons)
        BatchMatrix<float> output;        // (N, neurons)
    };
    [[nodiscard]] const std::vector<Layer>& layers() const { return m_layers; } ///< the hidden ones

private:
    BatchMatrix<float> m_embcat;
    std::vector<Layer> m_layers;
    BatchMatrix<float> m_logits;
};

} // namespace actigrad
