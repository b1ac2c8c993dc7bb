#pragma once

#include "core/observation/observation.h"
#include "core/training/run.h"

namespace actigrad {

/// Notes which neurons are dead over the dev split, or over train if dev is empty: a batch alone
/// cannot tell a dead neuron from one that is silent in it.
///
/// Looks only for neurons that are silent in the observed batch: costs nothing if there are none,
/// and ends as soon as all of them have been seen awake. Otherwise it takes some milliseconds: of a
/// large network, only the first examples of the split are looked at, at least 256; an evaluation
/// looks at all of them. Notes nothing while batch norm's running statistics have not caught up.
/// @param observation of the run's current step
void noteDead(Observation& observation, const Run& run);

/// Notes as dead what was dead in an earlier observation of the run and is silent now. Costs
/// nothing.
void carryDead(Observation& observation, const Observation& earlier);

} // namespace actigrad
