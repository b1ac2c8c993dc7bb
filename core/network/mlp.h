#pragma once

#include "core/network/activation.h"
#include "core/network/cross_entropy.h"
#include "core/network/dense.h"
#include "core/network/embedding.h"
#include "core/network/normalisation.h"
#include "core/network/parameter_id.h"
#include "core/text/batch.h"

#include <cstdint>
#include <span>
#include <vector>

namespace actigrad {

struct MlpShape
{
    int vocabulary;
    int context;
    int embedding;
    std::vector<int> hidden; ///< neurons of each hidden layer, 1 to 8 of them
    Activation activation = Activation::Tanh;
    BatchNormalisation normalisation = BatchNormalisation::None;
    double momentum = 0.001; ///< of the normalisation's running statistics
};

/// A hidden layer and what it computed for the last batch. For maxout hpreact has two columns a
/// neuron; else all are (N, neurons).
template <typename Scalar>
struct HiddenLayer
{
    Dense<Scalar> dense;
    BatchMatrix<Scalar> preactivation = {};         // hpreact
    BatchMatrix<Scalar> output = {};                // h
    BatchMatrix<Scalar> outputGradient = {};        // dL/dh
    BatchMatrix<Scalar> preactivationGradient = {}; // dL/dhpreact
};

/// The network of Bengio et al. 2003 as the lecture has it, with any number of hidden layers:
///
///     embcat  = the context's rows of C, side by side
///     hpreact = embcat W1 + b1
///     h       = f(hpreact)           … and so on, layer by layer
///     logits  = h W2 + b2
///
/// A normalised layer has batch norm in place of the bias. All parameters are zero at first, but
/// the gains, which are 1.
template <typename Scalar>
class Mlp
{
public:
    /// @param shape every size at least 1
    explicit Mlp(const MlpShape& shape);

    /// Calls visit(ParameterId, Parameter<Scalar>&) for each parameter in the order in which they
    /// are drawn: C, then of each layer W and b, or W, gain and shift.
    template <typename Visitor>
    void forEachParameter(Visitor visit)
    {
        visitParameters(*this, visit);
    }
    template <typename Visitor>
    void forEachParameter(Visitor visit) const
    {
        visitParameters(*this, visit);
    }

    /// Calls visit(BatchNorm<Scalar>&) for each normalised layer, the first one first.
    template <typename Visitor>
    void forEachNorm(Visitor visit)
    {
        visitNorms(*this, visit);
    }
    template <typename Visitor>
    void forEachNorm(Visitor visit) const
    {
        visitNorms(*this, visit);
    }

    /// Computes the mean cross-entropy of the batch, and what lies on the way.
    Scalar forward(const Batch& batch);

    /// Computes every gradient of the loss that `forward` returned for the same batch.
    void backward(const Batch& batch);

    /// Gradient descent: data −= learningRate × gradient. With it the running statistics of batch
    /// norm take in the batch: a batch that is only looked at leaves no trace.
    void sgdStep(Scalar learningRate);

    [[nodiscard]] Activation activation() const { return m_activation; }
    [[nodiscard]] const Embedding<Scalar>& embedding() const { return m_embedding; }
    [[nodiscard]] const std::vector<HiddenLayer<Scalar>>& hiddenLayers() const { return m_hidden; }
    [[nodiscard]] const Dense<Scalar>& outputLayer() const { return m_output; }
    [[nodiscard]] const BatchMatrix<Scalar>& logits() const { return m_logits; }
    [[nodiscard]] const BatchMatrix<Scalar>& logitsGradient() const { return m_logitsGradient; }

private:
    template <typename Self, typename Visitor>
    static void visitParameters(Self& self, Visitor& visit)
    {
        visit(ParameterId{ParameterKind::Embedding, 0}, self.m_embedding.table);
        int layer = 0;
        for (auto& hidden : self.m_hidden)
            visitLayer(++layer, hidden.dense, visit);
        visitLayer(++layer, self.m_output, visit);
    }
    template <typename Self, typename Visitor>
    static void visitNorms(Self& self, Visitor& visit)
    {
        for (auto& hidden : self.m_hidden) {
            if (hidden.dense.norm)
                visit(*hidden.dense.norm);
        }
        if (self.m_output.norm)
            visit(*self.m_output.norm);
    }
    template <typename Layer, typename Visitor>
    static void visitLayer(int number, Layer& dense, Visitor& visit)
    {
        visit(ParameterId{ParameterKind::Weights, number}, dense.weights);
        if (dense.bias)
            visit(ParameterId{ParameterKind::Bias, number}, *dense.bias);
        if (dense.norm) {
            visit(ParameterId{ParameterKind::Gain, number}, dense.norm->gain);
            visit(ParameterId{ParameterKind::Shift, number}, dense.norm->shift);
        }
    }

    Activation m_activation;
    Embedding<Scalar> m_embedding;
    std::vector<HiddenLayer<Scalar>> m_hidden;
    Dense<Scalar> m_output;
    CrossEntropy<Scalar> m_crossEntropy;

    BatchMatrix<Scalar> m_embcat; // (N, context × embedding)
    BatchMatrix<Scalar> m_logits; // (N, vocabulary)
    BatchMatrix<Scalar> m_logitsGradient;
    BatchMatrix<Scalar> m_embcatGradient;
};

extern template class Mlp<float>;
extern template class Mlp<double>;

} // namespace actigrad
