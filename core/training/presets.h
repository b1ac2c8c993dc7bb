#pragma once

#include "core/training/run_config.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace actigrad {

/// One of the lecture's networks.
struct Preset
{
    std::string_view name; ///< as the command line has it
    /// Sets all that the preset decides but the scales: layers, activation, batch norm, learning
    /// rate. What it does not decide stays: words, seed, context, embedding, batch.
    void (*shape)(RunConfig& config);
    /// Sets the scales, which may depend on sizes that were changed after `shape`.
    void (*scale)(RunConfig& config);

    void apply(RunConfig& config) const;

    /// True if the config is as `apply` makes it, the widths of the layers, the learning rate's
    /// size and the steps apart.
    [[nodiscard]] bool describes(const RunConfig& config) const;
};

/// The words of the lecture: names.txt of the makemore repository.
inline constexpr std::size_t lectureWordCount = 32'033;
inline constexpr std::uint64_t lectureFingerprint = 15'996'328'153'588'028'553U;

/// The lecture's steps, in its order, and then one that learns faster.
[[nodiscard]] std::span<const Preset> presets();

/// Of `presets()`, those at the front that are the guided tour.
inline constexpr std::size_t tourLength = 10;

/// @throws InputError that lists the names, if there is none of this name
[[nodiscard]] const Preset& presetNamed(std::string_view name);

/// Null if no preset describes the config.
[[nodiscard]] const Preset* presetOf(const RunConfig& config);

} // namespace actigrad
