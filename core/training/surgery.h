#pragma once

#include "core/training/checkpoint.h"

#include <vector>

namespace actigrad {

// Changes of a network between two steps. What they draw comes from the checkpoint's generator.

/// Multiplies a parameter by a factor. @throws InputError if the network has no such parameter
void multiply(Checkpoint& checkpoint, ParameterId parameter, double factor);

/// Draws the incoming weights of a hidden layer's neurons anew at Kaiming's scale, gain / √fan_in,
/// one neuron after the other; for maxout both pieces. Biases and shifts become 0, gains 1.
/// @param layer from 1 on
/// @param neurons from 0 on, ascending
/// @throws InputError if there is no such layer or neuron
void revive(Checkpoint& checkpoint, int layer, const std::vector<int>& neurons);

} // namespace actigrad
