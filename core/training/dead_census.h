#pragma once

#include "core/observation/observation.h"
#include "core/training/run.h"

namespace actigrad {

/// Notes which neurons are dead over the dev split, or over train if dev is empty: a batch alone
/// cannot tell a dead neuron from one that is silent in it.
///
/// Takes one or two milliseconds: only the first examples of the split are looked at, some
/// thousands, and of a large network at least 256. An evaluation looks at all of them. Costs
/// nothing if no neuron is silent in the observed batch. Notes nothing while batch norm's running
/// statistics, which a prediction uses, have not caught up.
/// @param observation of the run's current step
void noteDead(Observation& observation, const Run& run);

/// Notes as dead what was dead in an earlier observation of the run and is silent now. Costs
/// nothing.
void carryDead(Observation& observation, const Observation& earlier);

} // namespace actigrad
