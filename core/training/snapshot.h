#pragma once

#include "core/observation/evaluation.h"
#include "core/observation/observation.h"
#include "core/observation/run_history.h"

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

struct RunConfig;

enum class RunState {
    Training,
    Paused,
    Finished,
    Diverged, ///< a loss was not finite: see divergedAt
    Failed,   ///< could not begin, or ended with an exception: see problem
};

/// What the trainer tells about a run. Immutable once published, so any thread may read it.
struct Snapshot
{
    std::uint64_t run = 0; ///< the number that Trainer::restart or Trainer::preview returned
    std::shared_ptr<const RunConfig> config;
    RunState state = RunState::Training;
    std::shared_ptr<const Observation> initial; ///< step 0
    std::shared_ptr<const Observation> current; ///< the newest with a finite loss
    std::shared_ptr<const RunHistory> history;  ///< null in a preview
    std::int64_t firstLossStep = 0;             ///< the step of losses[0]
    std::vector<float> losses;           ///< of every step since the run's snapshot before this one
    std::vector<Evaluation> evaluations; ///< made since then
    bool evaluating = false;             ///< one is under way or due
    std::shared_ptr<const Samples> samples; ///< the newest; null until some were asked for
    double stepsPerSecond = 0;              ///< at full speed; 0 until measured
    double possibleStepsPerSecond = 0; ///< at a pace too, by the time of single steps; 0: the same
    std::optional<std::int64_t> divergedAt; ///< the step whose loss is not finite
    std::exception_ptr problem; ///< InputError, std::bad_alloc, …; observations may then be null
};

} // namespace actigrad
