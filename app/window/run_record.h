#pragma once

#include "core/observation/loss_history.h"
#include "core/observation/snapshot.h"
#include "core/training/run_config.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace actigrad {

/// What the window keeps of a run, from its step 0 until it is removed.
struct RunRecord
{
    std::uint64_t number = 0; ///< the trainer's
    int styleIndex = 0;       ///< see RunStyle
    QString name;
    bool visible = true; ///< among the loss curves
    std::shared_ptr<const RunConfig> config;
    std::shared_ptr<LossHistory> history;
    RunState state = RunState::Training;
    bool superseded = false; ///< a newer run began before this one ended
    /// Step 0; without tensors, as is current, once a newer run has begun.
    std::shared_ptr<const Observation> initial;
    std::shared_ptr<const Observation> current;
    std::optional<std::int64_t> divergedAt;

    /// True while the trainer may still take steps of it.
    [[nodiscard]] bool isUnderWay() const
    {
        return !superseded && (state == RunState::Training || state == RunState::Paused);
    }

    /// Steps taken, the one under way apart.
    [[nodiscard]] std::int64_t stepsDone() const
    {
        if (state == RunState::Finished)
            return config->steps;
        return divergedAt.value_or(history->steps() > 0 ? history->steps() - 1 : 0);
    }
};

} // namespace actigrad
