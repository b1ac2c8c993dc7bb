#pragma once

#include "core/observation/statistics.h"

#include <cstddef>
#include <cstdint>
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
};

struct LayerStatistics
{
    Statistics preactivation;
    Statistics output;
    Statistics outputGradient;
    Statistics preactivationGradient;
    double saturated = 0;         ///< share of the outputs that are saturated
    double vanished = 0;          ///< share of dL/dhpreact below `vanishedBelow` in magnitude
    double vanishedBelow = 0;     ///< a thousandth of the root mean square of dL/dh
    std::vector<int> deadNeurons; ///< saturated for every example of the batch, ascending
};

/// A hidden layer's view of one batch; each tensor is (examples, neurons).
struct LayerObservation
{
    Tensor preactivation;         // hpreact
    Tensor output;                // h
    Tensor outputGradient;        // dL/dh
    Tensor preactivationGradient; // dL/dhpreact
    LayerStatistics statistics;
};

struct ParameterObservation
{
    std::string name; ///< the lecture's letter: C, W1, …
    Statistics data;
    Statistics gradient;
};

/// The network at one step: before the step's update, with the step's batch in it.
struct Observation
{
    std::int64_t step = 0;
    float loss = 0; ///< of this step's batch
    std::vector<LayerObservation> layers;
    std::vector<ParameterObservation> parameters;
};

} // namespace actigrad
