#pragma once

#include "core/diagnosis/judgement.h"
#include "core/observation/loss_history.h"
#include "core/training/checkpoint.h"
#include "core/training/run_config.h"
#include "core/training/snapshot.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace actigrad {

/// From a step on a run is judged otherwise.
struct Turn
{
    std::int64_t step;
    std::optional<Judgement> judgement; ///< the most important; none: healthy
};

/// A change to a run in the midst of its training: with the config that it began with, and those
/// before it, it names a fork completely.
struct PlanChange
{
    std::int64_t step = 0;
    std::shared_ptr<const RunConfig> config; ///< from here on
    std::optional<std::int64_t> seed = {};   ///< of what is drawn from here on
    std::vector<std::pair<ParameterId, double>> factors = {};
    struct Revival
    {
        int layer; ///< from 1 on
        std::vector<int> neurons;
    };
    std::vector<Revival> revivals = {};
};

/// Makes the changes, but for the config. @throws InputError if they do not fit the network
void apply(const PlanChange& change, Checkpoint& checkpoint);

/// What the window keeps of a run, from its step 0 until it is removed.
struct RunRecord
{
    std::uint64_t number = 0; ///< the trainer's
    int styleIndex = 0;       ///< see RunStyle
    QString name;
    bool visible = true; ///< among the loss curves
    std::shared_ptr<const RunConfig> config;
    std::uint64_t parent = 0;                         ///< the run that it was forked from; 0: none
    std::shared_ptr<const RunConfig> origin = {};     ///< of a fork: what its first run began with
    std::vector<PlanChange> changes = {};             ///< since then
    bool isFromFile = false; ///< it began with a network whose first steps are not known
    std::shared_ptr<const Checkpoint> beginning = {}; ///< of a fork; null: it begins at step 0
    std::shared_ptr<LossHistory> history;
    RunState state = RunState::Training;
    bool superseded = false; ///< a newer run began before this one ended
    /// Step 0; without tensors once a newer run has begun.
    std::shared_ptr<const Observation> initial;
    /// The newest step; without the weights' values once a newer run has begun, and without any
    /// tensors once there is no room for them: see RunStore::pictureMemory.
    std::shared_ptr<const Observation> current;
    std::optional<std::int64_t> divergedAt;
    /// Whole splits, in the order of their steps; the last one alone has its `devLayers`.
    std::shared_ptr<std::vector<Evaluation>> evaluations =
        std::make_shared<std::vector<Evaluation>>();
    /// When the most important judgement became another, as far as frames show; bounded.
    std::vector<Turn> turns;
    bool evaluating = false;                      ///< one is under way or due
    std::shared_ptr<const RunHistory> runHistory; ///< null once a newer run has begun
    std::shared_ptr<const Samples> samples;       ///< null too if none were asked for

    /// True while the trainer may still take steps of it.
    [[nodiscard]] bool isUnderWay() const
    {
        return !superseded && (state == RunState::Training || state == RunState::Paused);
    }

    /// Whether there is something of it to be pinned.
    [[nodiscard]] bool hasPicture() const
    {
        return current && !current->layers.empty() &&
               !current->layers.front().output.values.empty();
    }

    /// Null before the first.
    [[nodiscard]] const Evaluation* lastEvaluation() const
    {
        return evaluations->empty() ? nullptr : &evaluations->back();
    }

    /// The smoothed loss at a step; 0 before there is one.
    [[nodiscard]] float smoothedAt(std::int64_t step) const
    {
        const auto& buckets = history->buckets();
        const auto after =
            std::ranges::upper_bound(buckets, step, {}, &LossHistory::Bucket::firstStep);
        if (buckets.empty())
            return 0;
        return after == buckets.begin() ? after->smoothed : std::prev(after)->smoothed;
    }
    /// The first step that it made itself.
    [[nodiscard]] std::int64_t firstStep() const { return beginning ? beginning->step : 0; }

    /// The last step that can be shown.
    [[nodiscard]] std::int64_t lastStep() const { return std::min(stepsDone(), config->steps - 1); }

    /// The last step whose loss is finite: what `current` shows.
    [[nodiscard]] std::int64_t lastFiniteStep() const
    {
        return divergedAt ? std::max(*divergedAt - 1, firstStep()) : lastStep();
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
