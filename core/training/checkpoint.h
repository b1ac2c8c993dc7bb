#pragma once

#include "core/observation/run_history.h"
#include "core/random/torch_generator.h"
#include "core/training/run_config.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace actigrad {

/// The state of a run before a step's batch is drawn: a run that is resumed from it makes the same
/// numbers, bit for bit on one instruction set. Immutable once made, so any thread may read it.
struct Checkpoint
{
    std::shared_ptr<const RunConfig> config; ///< of the run that it is of
    std::int64_t step = 0;                   ///< updates done
    /// Data of all parameters, one after the other in the order of `RunConfig::parameterIds`; each
    /// row by row, weights (in, out).
    std::vector<float> parameters;
    /// Of each normalised layer its running means, then its running variances.
    std::vector<float> runningStatistics;
    TorchGenerator generator{0};
    std::shared_ptr<const RunHistory> history; ///< never null

    [[nodiscard]] std::size_t bytes() const; ///< about
};

/// How many numbers `Checkpoint::runningStatistics` of such a network has.
[[nodiscard]] std::size_t runningStatisticsOf(const RunConfig& config);

/// Whether a run with one config can go on from a checkpoint of a run with the other: words,
/// context, embedding, layers, activation and which layers are normalised are the same.
[[nodiscard]] bool haveSameShape(const RunConfig& one, const RunConfig& other);

} // namespace actigrad
