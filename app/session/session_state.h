#pragma once

#include "app/session/run_record.h"
#include "core/training/checkpoint.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

/// A run, and the states from which its steps are computed again.
struct KeptRun
{
    RunRecord record;
    std::vector<std::shared_ptr<const Checkpoint>> checkpoints; ///< ascending
};

/// What stands in a session: all that is needed to put it there again. Shares its parts, none of
/// which change any more, so that any thread may read it.
struct SessionState
{
    std::vector<KeptRun> runs; ///< in the order in which they began; the last is the current one
    int created = 0;           ///< runs of the session, the removed ones among them
    std::uint64_t selected = 0;
    std::optional<std::int64_t> playhead;
    std::size_t layer = 0;
    struct Pin
    {
        std::uint64_t run = 0; ///< 0: a preview, or a run that is gone
        QString name;
        std::shared_ptr<const RunConfig> config;
        std::int64_t step = 0;
        std::shared_ptr<const Observation> picture; ///< null until it is computed
    };
    std::optional<Pin> pin;
};

/// A step of a run, computed again. Takes the time of the steps since the checkpoint before it.
/// @throws InputError as `Run` does
[[nodiscard]] std::shared_ptr<const Observation> pictureAt(const KeptRun& run, std::int64_t step);

/// Adds to each run the checkpoint of the last step that it shows, from which it goes on. Takes the
/// time of the steps since the checkpoint before it.
/// @throws InputError as `Run` does
void completeCheckpoints(SessionState& state);

/// Computes the pictures of the runs from their checkpoints: step 0, the last step, and what is
/// pinned.
/// @throws InputError as `Run` does
void completePictures(SessionState& state);

} // namespace actigrad
