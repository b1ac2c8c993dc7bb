#pragma once

#include "core/training/run_config.h"

#include <memory>
#include <string>
#include <vector>

namespace actigrad::bench {

struct TrainingCase
{
    std::string name;
    RunConfig config;
};

/// The program's default network, and from the lecture's Kaiming network on one thing changed at a
/// time: widths, batches, depths, activations, batch norm.
[[nodiscard]] std::vector<TrainingCase> trainingCases(std::shared_ptr<const WordList> words);

/// Floating-point operations of a step's matrix products, two for each multiplication with its
/// addition: in every layer, the output's among them, that of the output (x W), that of the
/// weights' gradient (xᵀ dy) and that of the input's gradient (dy Wᵀ). All else a step does
/// (embedding, bias, activation, batch norm, loss, update) takes time and counts for nothing.
[[nodiscard]] double flopsOfStep(const RunConfig& config);

} // namespace actigrad::bench
