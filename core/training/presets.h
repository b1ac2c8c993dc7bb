#pragma once

#include "core/training/run_config.h"

#include <span>
#include <string_view>

namespace actigrad {

/// One of the lecture's configurations.
struct Preset
{
    std::string_view name; ///< as the command line has it
    InitScales (*scales)(const RunConfig& config);
};

/// In the lecture's order: original, output, tanh, kaiming.
[[nodiscard]] std::span<const Preset> presets();

/// @throws InputError that lists the names, if there is none of this name
[[nodiscard]] const Preset& presetNamed(std::string_view name);

} // namespace actigrad
