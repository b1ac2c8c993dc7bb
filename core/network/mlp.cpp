#include "core/network/mlp.h"

#include "core/network/activation_layer.h"

namespace actigrad {
namespace {

template <typename Scalar>
Dense<Scalar> newLayer(Eigen::Index in, Eigen::Index out, bool isNormalised, double momentum)
{
    return isNormalised ? Dense<Scalar>::normalised(in, out, static_cast<Scalar>(momentum))
                        : Dense<Scalar>(in, out);
}

template <typename Scalar>
std::vector<HiddenLayer<Scalar>> newHiddenLayers(const MlpShape& shape)
{
    const bool normalised = shape.normalisation != BatchNormalisation::None;
    const int pieces = traitsOf(shape.activation).pieces;
    std::vector<HiddenLayer<Scalar>> layers;
    Eigen::Index in = Eigen::Index{shape.context} * shape.embedding;
    for (const int neurons : shape.hidden) {
        layers.push_back(
            {newLayer<Scalar>(in, Eigen::Index{neurons} * pieces, normalised, shape.momentum)});
        in = neurons;
    }
    return layers;
}

} // namespace

template <typename Scalar>
Mlp<Scalar>::Mlp(const MlpShape& shape)
    : m_activation(shape.activation), m_embedding(shape.vocabulary, shape.embedding),
      m_hidden(newHiddenLayers<Scalar>(shape)),
      m_output(newLayer<Scalar>(shape.hidden.back(), shape.vocabulary,
                                shape.normalisation == BatchNormalisation::All, shape.momentum))
{
}

template <typename Scalar>
Scalar Mlp<Scalar>::forward(const Batch& batch)
{
    m_embedding.forward(batch.contexts, batch.targets.size(), m_embcat);
    const BatchMatrix<Scalar>* input = &m_embcat;
    for (auto& layer : m_hidden) {
        layer.dense.forward(*input, layer.preactivation);
        activate(m_activation, layer.preactivation, layer.output);
        input = &layer.output;
    }
    m_output.forward(*input, m_logits);
    return m_crossEntropy.forward(m_logits, batch.targets);
}

template <typename Scalar>
void Mlp<Scalar>::backward(const Batch& batch)
{
    m_crossEntropy.backward(batch.targets, m_logitsGradient);
    m_output.backward(m_hidden.back().output, m_logitsGradient, m_hidden.back().outputGradient);
    for (std::size_t i = m_hidden.size(); i-- > 0;) {
        auto& layer = m_hidden[i];
        activateBackward(m_activation, layer.preactivation, layer.output, layer.outputGradient,
                         layer.preactivationGradient);
        const BatchMatrix<Scalar>& input = i == 0 ? m_embcat : m_hidden[i - 1].output;
        BatchMatrix<Scalar>& inputGradient =
            i == 0 ? m_embcatGradient : m_hidden[i - 1].outputGradient;
        layer.dense.backward(input, layer.preactivationGradient, inputGradient);
    }
    m_embedding.backward(batch.contexts, m_embcatGradient);
}

template <typename Scalar>
void Mlp<Scalar>::sgdStep(Scalar learningRate)
{
    forEachParameter([learningRate](ParameterId, Parameter<Scalar>& parameter) {
        parameter.data -= learningRate * parameter.gradient;
    });
    for (auto& hidden : m_hidden) {
        if (hidden.dense.norm)
            hidden.dense.norm->updateRunning();
    }
    if (m_output.norm)
        m_output.norm->updateRunning();
}

template class Mlp<float>;
template class Mlp<double>;

} // namespace actigrad
