#pragma once

#include "core/training/presets.h"
#include "core/training/run_config.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace actigrad {

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
        ParameterIndex parameter;
        double value;
    };

    bool headless = false;
    QString words;                 ///< a file; empty: the embedded words
    QString report;                ///< a file for the JSON report; empty: none
    QString exportDir;             ///< a folder for the pictures; empty: none
    std::int64_t logEvery = 1'000; ///< steps

    std::vector<Integer> integers;
    std::optional<double> learningRate;
    const Preset* preset = nullptr; ///< null: none given
    std::vector<Scale> scales;      ///< in the order given

    [[nodiscard]] bool gives(std::int64_t RunConfig::*member) const;

    /// The config with what was given in it: sizes first, for presets depend on them, then the
    /// preset, then single scales.
    [[nodiscard]] RunConfig appliedTo(RunConfig config) const;
};

/// Lowers the batch to the number of training examples, if its words give fewer.
/// @return what to tell the user; nothing if the batch stays
[[nodiscard]] std::optional<QString> lowerBatchToExamples(RunConfig& config);

} // namespace actigrad
