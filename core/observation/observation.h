#pragma once

#include "core/network/parameter_id.h"
#include "core/observation/statistics.h"
#include "core/text/word_list.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace actigrad {

/// The numbers of a tensor. Immutable: copies share them, so any thread may read them.
class TensorValues
{
public:
    TensorValues() = default;
    TensorValues(std::vector<float> values) // NOLINT(google-explicit-constructor)
        : m_values(std::make_shared<const std::vector<float>>(std::move(values)))
    {
    }
    TensorValues(std::initializer_list<float> values) : TensorValues(std::vector<float>(values)) {}

    [[nodiscard]] std::size_t size() const { return m_values ? m_values->size() : 0; }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] const float* begin() const { return m_values ? m_values->data() : nullptr; }
    [[nodiscard]] const float* end() const { return begin() + size(); }
    [[nodiscard]] const float& operator[](std::size_t index) const { return (*m_values)[index]; }

    bool operator==(const TensorValues& other) const
    {
        return std::equal(begin(), end(), other.begin(), other.end());
    }

private:
    std::shared_ptr<const std::vector<float>> m_values;
};

/// A matrix of shape (rows, columns): row r, column c is values[r × columns + c].
struct Tensor
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    TensorValues values; ///< rows × columns numbers, or none if they are not kept

    [[nodiscard]] float at(std::size_t row, std::size_t column) const
    {
        assert(row < rows && column < columns);
        return values[row * columns + column];
    }
};

struct LayerStatistics
{
    Statistics preactivation;
    Statistics output;
    Statistics outputGradient;
    Statistics preactivationGradient;
    double saturated = 0;     ///< share of the outputs that are saturated: see ActivationTraits
    double beyond097 = 0;     ///< share of |h| > 0.97, as in the lecture's deep networks
    double vanished = 0;      ///< share of dL/dhpreact below `vanishedBelow` in magnitude
    double vanishedBelow = 0; ///< a thousandth of the root mean square of dL/dh

    double belowBend = 0; ///< share of x below 0, of an activation that cannot saturate

    /// Ascending: silent in this batch, saturated for every example of it; for maxout, neurons one
    /// of whose pieces wins for none.
    std::vector<int> deadNeurons;
    /// The same over `Observation::deadExamples` examples of the dev split; none if not looked at.
    std::optional<std::vector<int>> deadOverDev = {};
};

/// What batch norm makes of a layer; each vector has a number for each column of `raw`.
struct BatchNormObservation
{
    Tensor raw;              ///< x W, before it is normalised; (examples, pieces × neurons)
    std::vector<float> mean; ///< of the batch, as `variance`, which is with n − 1
    std::vector<float> variance;
    std::vector<float> runningMean;
    std::vector<float> runningVariance;
    std::vector<float> gain;
    std::vector<float> shift;
};

/// A hidden layer's view of one batch; each tensor is (examples, neurons), of hpreact and its
/// gradient (examples, pieces × neurons).
struct LayerObservation
{
    Tensor preactivation;         // hpreact
    Tensor output;                // h
    Tensor outputGradient;        // dL/dh
    Tensor preactivationGradient; // dL/dhpreact
    LayerStatistics statistics;
    std::optional<BatchNormObservation> norm;
};

struct ParameterObservation
{
    ParameterId id;
    std::string name; ///< the lecture's letter: C, W1, …
    Tensor values; ///< (fan_in, fan_out); of b, gain and shift (1, fan_out), of C (vocabulary, n)
    Tensor gradients; ///< the same
    Statistics data;
    Statistics gradient;

    /// log10 of the update's std over the data's, std(learning rate · gradient) / std(data);
    /// not finite where one of them is 0.
    double updateToData = 0;
};

/// The network at one step: before the step's update, with the step's batch in it. A copy shares
/// the tensors' numbers.
struct Observation
{
    std::int64_t step = 0;
    float loss = 0; ///< of this step's batch
    double learningRate = 0;
    std::vector<CharacterIndex> contexts; // (examples, context length), one after the other
    std::vector<CharacterIndex> targets;  // examples
    std::vector<LayerObservation> layers; ///< the hidden ones
    std::optional<BatchNormObservation> outputNorm;
    Tensor logits;                                ///< (examples, vocabulary)
    Tensor logitsGradient;                        ///< the same, of the batch's mean loss
    std::vector<ParameterObservation> parameters; ///< in the order of `RunConfig::parameterIds`
    std::size_t deadExamples = 0;                 ///< of the dev split, for `deadOverDev`

    /// Null if the network has no such parameter.
    [[nodiscard]] const ParameterObservation* find(ParameterId id) const
    {
        for (const auto& parameter : parameters) {
            if (parameter.id == id)
                return &parameter;
        }
        return nullptr;
    }
};

} // namespace actigrad
