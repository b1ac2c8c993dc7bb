#pragma once

#include "app/plots/neuron/neuron_facts.h"
#include "app/plots/toolbox/scene.h"
#include "app/plots/toolbox/verdict.h"

#include <QString>

namespace actigrad {

/// What is to be said of a neuron of the layer on view.
/// @param neuron from 0
[[nodiscard]] Verdict judgeNeuron(const Scene& scene, const NeuronFacts& facts, std::size_t neuron);

/// What became of it: "Born dead", "Died at step 1,280", and how often that was looked at.
[[nodiscard]] QString lifeText(const Scene& scene, std::size_t neuron);

} // namespace actigrad
