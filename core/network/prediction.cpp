#include "core/network/prediction.h"

#include "core/network/activation_layer.h"

namespace actigrad {

void Prediction::compute(const Mlp<float>& network, std::span<const CharacterIndex> contexts,
                         std::size_t examples)
{
    network.embedding().forward(contexts, examples, m_embcat);
    m_layers.resize(network.hiddenLayers().size());
    const BatchMatrix<float>* input = &m_embcat;
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        network.hiddenLayers()[i].dense.predict(*input, m_layers[i].preactivation);
        activate(network.activation(), m_layers[i].preactivation, m_layers[i].output);
        input = &m_layers[i].output;
    }
    network.outputLayer().predict(*input, m_logits);
}

} // namespace actigrad
