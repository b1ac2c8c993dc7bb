#pragma once

#include "core/training/presets.h"
#include "core/training/run_config.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace actigrad {

inline constexpr std::int64_t maxInterval = 1'000'000'000; ///< steps between two events
inline constexpr std::int64_t maxSamples = 1'000;          ///< words

/// What the command line asks for. Of a config only what was given is held, so that it can be laid
/// over the defaults as well as over settings that the window has kept.
struct Options
{
    struct Integer
    {
        std::int64_t RunConfig::*member;
        std::int64_t value;
    };
    struct Scale
    {
        ParameterId parameter;
        double value;
    };

    bool headless = false;
    QString words;                             ///< a file; empty: the embedded words
    QString report;                            ///< a file for the JSON report; empty: none
    QString exportDir;                         ///< a folder for the pictures; empty: none
    std::int64_t logEvery = 1'000;             ///< steps
    std::size_t samples = 0;                   ///< words to sample at the end, without a window
    std::optional<std::int64_t> evaluateEvery; ///< steps; with a window it goes before what is kept

    std::vector<Integer> integers;
    std::optional<std::vector<std::int64_t>> hidden;
    std::optional<Activation> activation;
    std::optional<BiasInit> bias;
    std::optional<BatchNormalisation> batchNorm;
    std::optional<double> batchNormMomentum;
    std::optional<double> learningRate;
    std::optional<LearningRateSchedule> schedule;
    const Preset* preset = nullptr; ///< null: none given
    std::vector<Scale> scales;      ///< in the order given

    [[nodiscard]] bool gives(std::int64_t RunConfig::*member) const;

    /// The config with what was given in it: the preset's shape, then what was given of shape and
    /// training, then the preset's scales, which depend on those, then single scales.
    [[nodiscard]] RunConfig appliedTo(RunConfig config) const;

    /// @param config as `appliedTo` made it
    /// @throws UsageError if a scale was given that this network does not have
    void checkScales(const RunConfig& config) const;
};

/// All scales that a network can have, for people: "C, W1 … W9, …".
[[nodiscard]] QString scaleNames();

/// Lowers the batch to the number of training examples, if its words give fewer.
/// @return what to tell the user; nothing if the batch stays
[[nodiscard]] std::optional<QString> lowerBatchToExamples(RunConfig& config);

} // namespace actigrad
