#pragma once

#include "core/diagnosis/judgement.h"
#include "core/observation/evaluation.h"
#include "core/observation/loss_history.h"
#include "core/observation/observation.h"
#include "core/observation/run_history.h"
#include "core/theory/theory.h"
#include "core/training/run_config.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

/// A run's losses as the loss plot draws them.
struct LossCurve
{
    std::uint64_t run;
    QString name;
    int styleIndex; ///< see RunStyle
    std::shared_ptr<const LossHistory> history;
    std::shared_ptr<const std::vector<Evaluation>> evaluations = {}; ///< null if there are none
    // Both of them grow; what there was when the scene was made tells one scene from the next.
    std::int64_t steps = history ? history->steps() : 0;
    std::size_t evaluated = evaluations ? evaluations->size() : 0;

    /// Null before the first.
    [[nodiscard]] const Evaluation* lastEvaluation() const
    {
        return evaluations && !evaluations->empty() ? &evaluations->back() : nullptr;
    }

    bool operator==(const LossCurve&) const = default;
};

/// The losses of one network with several seeds, smoothed: quantiles at each step.
struct LossBand
{
    struct Point
    {
        double step;
        double low; ///< a tenth of the seeds is below
        double median;
        double high; ///< a tenth is above
    };
    QString name;
    std::vector<Point> points;
};

/// What the loss plot shows.
struct Losses
{
    std::vector<LossCurve> curves; ///< the last one is judged, unless there is a preview
    double expected = 0;           ///< at step 0: log(vocabulary)
    std::optional<float> preview;  ///< the loss at step 0 of a preview
    std::uint64_t selected = 0;    ///< the run among them that stands out
    std::optional<std::int64_t> playhead = {}; ///< the step on view, unless it is the newest
    std::shared_ptr<const std::vector<LossBand>> bands = {}; ///< of an experiment; null: none

    bool operator==(const Losses&) const = default;
};

/// What the pages show: one step of a network, and the losses of the runs.
struct Scene
{
    std::shared_ptr<const RunConfig> config;
    std::shared_ptr<const Observation> observation;
    std::shared_ptr<const RunHistory> history = {};  ///< of the run; null in a preview
    std::shared_ptr<const Observation> initial = {}; ///< step 0 of the same; tensors may be missing
    /// What is wrong with the network, most important first; never null if there is an observation.
    std::shared_ptr<const std::vector<Judgement>> judgements = {};
    /// Of step 0, if that is the step.
    std::shared_ptr<const Theory> theory = {};
    std::size_t layer = 0; ///< the hidden layer that the plots of one layer show, if it has so many

    /// A picture pinned behind the histograms; null if there is none.
    std::shared_ptr<const Observation> ghost = {};

    /// Another run at the same step, to compare with; null if there is none, or not yet.
    std::shared_ptr<const Scene> second = {};
    std::uint64_t compared = 0; ///< its number; 0: none

    Losses losses = {}; ///< of all runs on view, and of the preview

    bool operator==(const Scene&) const = default; ///< the same objects, not equal ones

    /// Whether all but the losses are the same.
    [[nodiscard]] bool isSameStep(const Scene& other) const
    {
        return config == other.config && observation == other.observation &&
               history == other.history && judgements == other.judgements &&
               theory == other.theory && layer == other.layer && ghost == other.ghost &&
               second == other.second && compared == other.compared;
    }

    /// Only if there is an observation.
    [[nodiscard]] const LayerObservation& shownLayer() const
    {
        return observation->layers[std::min(layer, observation->layers.size() - 1)];
    }

    /// The ghost's layer of the same number, or its last; null without a ghost.
    [[nodiscard]] const LayerObservation* ghostLayer() const
    {
        if (!ghost || ghost->layers.empty())
            return nullptr;
        return &ghost->layers[std::min(layer, ghost->layers.size() - 1)];
    }
};

} // namespace actigrad
