#include "core/training/presets.h"

#include "core/input_error.h"

#include <algorithm>
#include <array>
#include <string>

namespace actigrad {
namespace {

constexpr std::array<Preset, 4> lecture{{
    {"original",
     [](const RunConfig&) {
         return InitScales{1, 1, 1, 1, 1};
     }},
    {"output",
     [](const RunConfig&) {
         return InitScales{1, 1, 1, 0.01, 0};
     }},
    {"tanh",
     [](const RunConfig&) {
         return InitScales{1, 0.2, 0.01, 0.01, 0};
     }},
    {"kaiming",
     [](const RunConfig& config) {
         return InitScales{1, config.kaimingScale(indexW1), 0.01, 0.01, 0};
     }},
}};

} // namespace

std::span<const Preset> presets()
{
    return lecture;
}

const Preset& presetNamed(std::string_view name)
{
    const auto found = std::ranges::find(lecture, name, &Preset::name);
    if (found != lecture.end())
        return *found;
    std::string names;
    for (const auto& preset : lecture)
        names += (names.empty() ? "" : ", ") + std::string(preset.name);
    throw InputError(ACTIGRAD_TEXT("core", "there is no preset “%1”; there are: %2"),
                     {std::string(name), names});
}

} // namespace actigrad
