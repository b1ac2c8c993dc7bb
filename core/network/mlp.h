#pragma once

#include "core/network/activation.h"
#include "core/network/embedding.h"
#include "core/network/linear.h"
#include "core/network/parameter_names.h"
#include "core/text/dataset.h"

#include <array>
#include <vector>

namespace actigrad {

struct MlpShape
{
    int vocabulary;
    int context;
    int embedding;
    int hidden;
    Activation activation;
};

/// N examples to learn from at once.
struct Batch
{
    std::vector<CharacterIndex> contexts; // (N, context length), one behind the other
    std::vector<CharacterIndex> targets;  // N

    void append(const Split& split, std::size_t example);
};

/// What the hidden layer computed for the last batch, each (N, hidden).
template <typename Scalar>
struct HiddenLayer
{
    Matrix<Scalar> preactivation;         // hpreact
    Matrix<Scalar> output;                // h
    Matrix<Scalar> outputGradient;        // dL/dh
    Matrix<Scalar> preactivationGradient; // dL/dhpreact
};

/// The network of Bengio et al. 2003 as the lecture has it:
///
///     embcat  = the context's rows of C, side by side
///     hpreact = embcat W1 + b1
///     h       = f(hpreact)
///     logits  = h W2 + b2
///
/// All parameters are zero at first.
template <typename Scalar>
class Mlp
{
public:
    /// @param shape every size at least 1
    explicit Mlp(const MlpShape& shape);

    /// In the order of `parameterNames`.
    [[nodiscard]] std::array<Parameter<Scalar>*, parameterCount> parameters();
    [[nodiscard]] std::array<const Parameter<Scalar>*, parameterCount> parameters() const;

    /// Computes the mean cross-entropy of the batch, and what lies on the way.
    Scalar forward(const Batch& batch);

    /// Computes every gradient of the loss that `forward` returned for the same batch.
    void backward(const Batch& batch);

    /// Gradient descent: data −= learningRate × gradient.
    void descend(Scalar learningRate);

    [[nodiscard]] const HiddenLayer<Scalar>& hiddenLayer() const { return m_hidden; }
    [[nodiscard]] const Matrix<Scalar>& logits() const { return m_logits; }

private:
    int m_context;
    Activation m_activation;
    Embedding<Scalar> m_embedding;
    Linear<Scalar> m_hiddenLinear;
    Linear<Scalar> m_outputLinear;

    Matrix<Scalar> m_embcat; // (N, context × embedding)
    HiddenLayer<Scalar> m_hidden;
    Matrix<Scalar> m_logits;         // (N, vocabulary)
    Matrix<Scalar> m_logitsGradient; // the softmax, after forward alone
    Matrix<Scalar> m_embcatGradient;
};

extern template class Mlp<float>;
extern template class Mlp<double>;

/// The mean cross-entropy over a whole split that is not empty. Takes a copy of the network, whose
/// last batch stays as it is.
[[nodiscard]] double meanLoss(Mlp<float> network, const Split& split);

} // namespace actigrad
