#pragma once

#include "core/network/parameter_id.h"
#include "core/observation/evaluation.h"
#include "core/observation/observation.h"
#include "core/observation/run_history.h"
#include "core/training/run_config.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace actigrad {

/// What is wrong, in order of precedence: what comes first may be the cause of what follows.
enum class Problem {
    Diverging,            ///< loss (not finite once diverged), start, expected, step
    Overflowed,           ///< a layer's values are no longer finite
    NoGradient,           ///< none arrives at a layer's h
    EqualValues,          ///< all of a layer's hpreact are equal: it cannot tell examples apart
    InitialLoss,          ///< loss, expected
    VanishingGradients,   ///< ratio: std(dL/dh) of a layer over that of the next, layer by layer
    ExplodingGradients,   ///< ratio, the same
    Saturated,            ///< share of a layer's outputs at step 0
    DeadNeurons,          ///< share of a layer's neurons, over `examples` of the dev split
    ShrinkingActivations, ///< ratio: std(h) of a layer over that of the one before, layer by layer
    GrowingActivations,   ///< ratio, the same
    NarrowInputs,         ///< std of a layer's hpreact at step 0: below what the activation needs
    WideInputs,           ///< std, the same: above
    OneSided,             ///< share of a layer's x below 0 at step 0: all but a straight line
    FastUpdates,          ///< log10 of update:data of a weight matrix
    SlowUpdates,          ///< log10, the same
    Overfitting,          ///< gap: dev loss − train loss; share of the train loss
};

/// The name that reports have: "initial-loss", …
[[nodiscard]] std::string_view nameOf(Problem problem);

enum class Severity { Watch, Bad };

/// A picture or figure that shows judgements.
enum class Place {
    Hpreact,
    Curve,
    Output,
    Gradients,
    Neurons,
    Loss,
    ActivationLayers,
    GradientLayers,
    WeightGradients,
    Updates,
};

/// A layer, or a weight matrix by its layer, that a judgement is about.
struct JudgedLayer
{
    int layer = 0; ///< from 1 on
    Severity severity = Severity::Watch;
    double figure = 0;

    bool operator==(const JudgedLayer&) const = default;
};

/// A change to a network in the midst of its training, after which a fork goes on.
struct PresentRepair
{
    std::optional<double> learningRate = {}; ///< from here on
    bool revivesDead = false;                ///< draws the dead neurons' weights anew

    bool operator==(const PresentRepair&) const = default;
};

/// Something that is wrong with a network.
struct Judgement
{
    struct Figure
    {
        std::string_view name;
        double value;

        bool operator==(const Figure&) const = default;
    };

    Problem problem = Problem::Diverging;
    Severity severity = Severity::Watch;
    std::vector<Figure> figures; ///< as Problem names them; of the worst layer
    double threshold = 0;        ///< beyond it the judgement is made
    ParameterId where = {};      ///< weights of the worst layer; of layer 0: the whole network
    std::vector<JudgedLayer> layers =
        {}; ///< all that it is true of, ascending; empty for the network
    /// A config in which this is repaired, of the first judgement that a repair is known of; the
    /// others come after it.
    std::optional<RunConfig> repair = {};
    /// The same without beginning anew; of a run under way alone.
    std::optional<PresentRepair> presentRepair = {};

    /// @param name one of the figures
    [[nodiscard]] double figure(std::string_view name) const;
    /// The layer's own, or null if it is not about the layer. @param layer from 1 on
    [[nodiscard]] const JudgedLayer* ofLayer(int layer) const;

    bool operator==(const Judgement&) const = default;
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
    std::optional<double> smoothedLoss = {}; ///< of the newest batches; none in a preview
};

/// What is wrong with a network, most important first; empty for a healthy one. The one place where
/// that is decided: pictures, tables and reports only word it.
///
/// What an initialisation decides is judged at step 0: a trained network saturates more, and is
/// none the worse for it. A loss that rises suppresses what follows from it.
[[nodiscard]] std::vector<Judgement> judge(const DiagnosisInput& input);

/// A judgement as a place shows it.
struct ShownJudgement
{
    const Judgement* judgement;
    Severity severity; ///< of the layer on view, if the place shows one
};

/// The worst judgement that the place shows. @param layer on view, from 1 on
[[nodiscard]] std::optional<ShownJudgement> judgementAt(Place place, int layer,
                                                        std::span<const Judgement> judgements);

/// Where a click on the judgement leads: the place that shows it best.
[[nodiscard]] Place mainPlaceOf(Problem problem);

} // namespace actigrad
