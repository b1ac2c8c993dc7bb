#pragma once

#include "core/diagnosis/judgement.h"
#include "core/observation/observation.h"
#include "core/training/presets.h"
#include "core/training/run_config.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace actigrad {

/// What a stop's text says of the network: all at step 0.
struct TourFigures
{
    double initialLoss = 0;
    double expectedLoss = 0;             ///< log(vocabulary)
    std::size_t neurons = 0;             ///< of the first hidden layer
    std::vector<LayerStatistics> layers; ///< the hidden ones; as many as the preset has
    bool hasBuiltInWords = false;

    /// @param step0 of the config
    [[nodiscard]] static TourFigures of(const RunConfig& config, const Observation& step0);
};

/// What has happened at a stop so far.
struct TourProgress
{
    const RunConfig& config;               ///< as the controls show it
    const TourFigures* figures = nullptr;  ///< of this config; null until they are known
    std::optional<std::int64_t> step = {}; ///< on view, if the run is one of the stop's preset
    bool neuronWasOpened = false;          ///< up close, since the stop was entered
};

/// A stop of the guided tour: a preset, the picture to look at, and something to do.
struct TourStop
{
    std::string_view presetName;
    Place place; ///< the picture that is ringed
    bool trains; ///< entering it begins a run
    /// At most 30 words. Plots are named in quotation marks as they are on screen.
    QString (*text)(const TourFigures& figures);
    const char* act; ///< untranslated, of the context "tour"; %1: the limit of saturation
    bool (*isDone)(const TourProgress& progress);
    /// Takes from `own`, the preset's config, what the act invites to change.
    void (*undoAct)(RunConfig& config, const RunConfig& own);

    [[nodiscard]] const Preset& preset() const { return presetNamed(presetName); }
    [[nodiscard]] QString actText() const;
    /// Whether the config is the preset's, apart from what the act invites to change.
    [[nodiscard]] bool covers(const RunConfig& config) const;
};

[[nodiscard]] std::span<const TourStop> tourStops();

} // namespace actigrad
