#pragma once

#include "core/network/activation.h"
#include "core/observation/observation.h"

#include <cstddef>
#include <vector>

namespace actigrad {

/// One neuron of a hidden layer in one batch; each vector has a number for each example.
struct NeuronFacts
{
    std::vector<double> x; ///< on the activation's curve: see ActivationTraits
    std::vector<double> y;
    std::vector<char> saturated;
    std::vector<std::size_t> order; ///< examples, the most saturated first
    std::size_t saturatedCount = 0;
    std::size_t positiveCount = 0; ///< of x; for maxout the first piece wins
    bool dead = false;
    bool finite = true; ///< all of x and y are numbers
};

/// @param neuron of the layer
[[nodiscard]] NeuronFacts factsOf(const LayerObservation& layer, const ActivationTraits& traits,
                                  std::size_t neuron);

/// Which neuron is worth a look, and why.
struct NotableNeuron
{
    enum class Reason { FirstDead, MostSaturated, LargestOutput };
    std::size_t neuron;
    Reason reason;
};

/// The first dead one, else that which is saturated for the most examples, else (or where nothing
/// saturates) that of the largest outputs.
[[nodiscard]] NotableNeuron notableNeuron(const LayerObservation& layer,
                                          const ActivationTraits& traits);

/// For each neuron the norm of the gradient of its weights, all pieces together; infinite, so that
/// it can be sorted, where it is not a number.
[[nodiscard]] std::vector<double> weightGradientNorms(const ParameterObservation& weights,
                                                      const ActivationTraits& traits);

} // namespace actigrad
