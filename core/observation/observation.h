#pragma once

#include "core/network/parameter_id.h"
#include "core/observation/statistics.h"
#include "core/text/word_list.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace actigrad {

/// Numbers in rows: row r, column c is values[r × columns + c].
struct Tensor
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    [[nodiscard]] float at(std::size_t row, std::size_t column) const
    {
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
    double beyond097 = 0;     ///< share of |h| > 0.97, which the lecture tells of deep networks
    double vanished = 0;      ///< share of dL/dhpreact below `vanishedBelow` in magnitude
    double vanishedBelow = 0; ///< a thousandth of the root mean square of dL/dh

    /// Ascending: saturated for every example of the batch; for maxout, neurons one of whose pieces
    /// wins for none.
    std::vector<int> deadNeurons;
};

/// What batch norm makes of a layer: each vector has a number for each column of `raw`.
struct BatchNormObservation
{
    Tensor raw;              ///< x W, before it is normalised
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
    Tensor values;
    Tensor gradients;
    Statistics data;
    Statistics gradient;

    /// log10 of the update's std over the data's, std(learning rate · gradient) / std(data);
    /// not finite where one of them is 0.
    double updateToData = 0;
};

/// The network at one step: before the step's update, with the step's batch in it.
struct Observation
{
    std::int64_t step = 0;
    float loss = 0; ///< of this step's batch
    double learningRate = 0;
    std::vector<CharacterIndex> contexts; // (examples, context length), one behind the other
    std::vector<CharacterIndex> targets;  // examples
    std::vector<LayerObservation> layers; ///< the hidden ones
    std::optional<BatchNormObservation> outputNorm;
    std::vector<ParameterObservation> parameters; ///< in the order of `RunConfig::parameterIds`

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
