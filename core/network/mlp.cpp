#include "core/network/mlp.h"

#include "core/network/activation_layer.h"
#include "core/network/cross_entropy.h"

#include <algorithm>

namespace actigrad {

void Batch::append(const Split& split, std::size_t example)
{
    const auto context = split.context(example);
    contexts.insert(contexts.end(), context.begin(), context.end());
    targets.push_back(split.target(example));
}

template <typename Scalar>
Mlp<Scalar>::Mlp(const MlpShape& shape)
    : m_context(shape.context), m_activation(shape.activation),
      m_embedding(shape.vocabulary, shape.embedding),
      m_hiddenLinear(Eigen::Index{shape.context} * shape.embedding, shape.hidden),
      m_outputLinear(shape.hidden, shape.vocabulary)
{
}

template <typename Scalar>
std::array<Parameter<Scalar>*, parameterCount> Mlp<Scalar>::parameters()
{
    return {&m_embedding.table, &m_hiddenLinear.weights, &m_hiddenLinear.bias,
            &m_outputLinear.weights, &m_outputLinear.bias};
}

template <typename Scalar>
std::array<const Parameter<Scalar>*, parameterCount> Mlp<Scalar>::parameters() const
{
    return {&m_embedding.table, &m_hiddenLinear.weights, &m_hiddenLinear.bias,
            &m_outputLinear.weights, &m_outputLinear.bias};
}

template <typename Scalar>
Scalar Mlp<Scalar>::forward(const Batch& batch)
{
    const auto examples = static_cast<Eigen::Index>(batch.targets.size());
    m_embcat.resize(examples, m_context * m_embedding.table.data.cols());
    m_embedding.forward(batch.contexts, m_embcat);
    m_hiddenLinear.forward(m_embcat, m_hidden.preactivation);
    activate(m_activation, m_hidden.preactivation, m_hidden.output);
    m_outputLinear.forward(m_hidden.output, m_logits);
    return crossEntropy(m_logits, batch.targets, m_logitsGradient);
}

template <typename Scalar>
void Mlp<Scalar>::backward(const Batch& batch)
{
    crossEntropyBackward(batch.targets, m_logitsGradient);
    m_outputLinear.backward(m_hidden.output, m_logitsGradient, m_hidden.outputGradient);
    activateBackward(m_activation, m_hidden.output, m_hidden.outputGradient,
                     m_hidden.preactivationGradient);
    m_hiddenLinear.backward(m_embcat, m_hidden.preactivationGradient, m_embcatGradient);
    m_embedding.backward(batch.contexts, m_embcatGradient);
}

template <typename Scalar>
void Mlp<Scalar>::descend(Scalar learningRate)
{
    for (Parameter<Scalar>* parameter : parameters())
        parameter->data -= learningRate * parameter->gradient;
}

template class Mlp<float>;
template class Mlp<double>;

double meanLoss(Mlp<float> network, const Split& split)
{
    constexpr std::size_t chunk = 1'024; // examples at a time: bounds the memory
    double sum = 0;
    Batch batch;
    for (std::size_t start = 0; start < split.size(); start += chunk) {
        const auto end = std::min(start + chunk, split.size());
        batch.contexts.clear();
        batch.targets.clear();
        for (std::size_t example = start; example < end; ++example)
            batch.append(split, example);
        sum += static_cast<double>(network.forward(batch)) * static_cast<double>(end - start);
    }
    return sum / static_cast<double>(split.size());
}

} // namespace actigrad
