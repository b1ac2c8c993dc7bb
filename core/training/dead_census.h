#pragma once

#include "core/observation/observation.h"
#include "core/training/run.h"

namespace actigrad {

/// Notes which neurons are dead over the dev split, or over train if dev is empty: a batch alone
/// cannot tell a dead neuron from one that is silent in it.
///
/// Takes some milliseconds: of a large network, only the first examples of the split are looked at,
/// at least 1,000. Costs nothing if no neuron is silent in the observed batch. Notes nothing while
/// batch norm's running statistics, which a prediction uses, have not caught up.
/// @param observation of the run's current step
void noteDead(Observation& observation, const Run& run);

} // namespace actigrad
