#pragma once

#include "core/network/mlp.h"
#include "core/observation/observation.h"

namespace actigrad {

/// The current step of a network.
struct StepFacts
{
    std::int64_t step;
    float loss;
    double learningRate; ///< of the update to come
};

/// Copies what is worth seeing of a network after forward and backward.
[[nodiscard]] Observation observe(const Mlp<float>& network, const Batch& batch, StepFacts facts);

/// log10(std(learningRate · gradient) / std(data)).
[[nodiscard]] double updateToData(const Parameter<float>& parameter, double learningRate);

/// Marks which neurons of a layer are alive for some row of its output: not saturated; for maxout
/// each column of hpreact that wins.
/// @param alive a mark for each column of hpreact; what is marked stays so
void markAlive(Activation activation, const BatchMatrix<float>& preactivation,
               const BatchMatrix<float>& output, std::vector<int>& alive);

/// The neurons that `markAlive` left unmarked; for maxout, those with an unmarked piece.
[[nodiscard]] std::vector<int> deadNeurons(Activation activation, const std::vector<int>& alive);

} // namespace actigrad
