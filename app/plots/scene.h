#pragma once

#include "core/observation/loss_history.h"
#include "core/observation/observation.h"
#include "core/training/run_config.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

/// What the pictures of one step show.
struct Scene
{
    std::shared_ptr<const RunConfig> config;
    std::shared_ptr<const Observation> observation;
};

/// A run's losses as the loss plot draws them.
struct LossCurve
{
    std::uint64_t run;
    QString name;
    int styleIndex; ///< see RunStyle
    std::shared_ptr<const LossHistory> history;
};

/// What the loss plot shows.
struct Losses
{
    std::vector<LossCurve> curves; ///< the last one is judged, unless there is a preview
    double expected = 0;           ///< at step 0: log(vocabulary)
    std::optional<float> preview;  ///< the loss at step 0 of a preview
};

} // namespace actigrad
