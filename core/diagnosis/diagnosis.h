#pragma once

#include "core/network/parameter_id.h"
#include "core/observation/evaluation.h"
#include "core/observation/observation.h"
#include "core/observation/run_history.h"
#include "core/training/run_config.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace actigrad {

enum class Problem {
    Diverged,             ///< figure: the step whose loss is not finite
    InitialLoss,          ///< figure: the loss at step 0; threshold: log(vocabulary) and a margin
    VanishingGradients,   ///< figure: std(dL/dh) of a layer over that of the next, layer by layer
    ExplodingGradients,   ///< figure: the same
    Saturated,            ///< figure: share of a layer's outputs at step 0
    DeadNeurons,          ///< figure: share of a layer's neurons
    ShrinkingActivations, ///< figure: std(h) of a layer over that of the one before, layer by layer
    GrowingActivations,   ///< figure: the same
    FastUpdates,          ///< figure: log10 of update:data of a weight matrix
    SlowUpdates,          ///< figure: the same
    Overfitting,          ///< figure: dev loss − train loss
};

enum class Severity { Watch, Bad };

/// Something that is wrong with a network.
struct Finding
{
    Problem problem = Problem::Diverged;
    Severity severity = Severity::Watch;
    double figure = 0;
    double threshold = 0;   ///< beyond it the rule speaks
    ParameterId where = {}; ///< weights of the layer meant; of no layer: the whole network
    std::optional<RunConfig> repair =
        {}; ///< a config in which this is mended; none if nothing is known to help
};

/// What is known of a network. No pointer is kept.
struct DiagnosisInput
{
    const RunConfig& config;
    const Observation& initial; ///< step 0
    const Observation& current;
    const RunHistory* history = nullptr;    ///< null in a preview
    const Evaluation* evaluation = nullptr; ///< the last one; null if there is none
    std::optional<std::int64_t> divergedAt = {};
};

/// What is wrong, the most important first; empty for a healthy network.
///
/// What an initialisation is to blame for is judged at step 0: a trained network saturates more,
/// and is none the worse for it.
[[nodiscard]] std::vector<Finding> diagnose(const DiagnosisInput& patient);

} // namespace actigrad
