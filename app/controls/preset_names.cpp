#include "app/controls/preset_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

bool areSame(double left, double right)
{
    constexpr double relative = 1e-9; // a config may have gone through text
    return std::abs(left - right) <= relative * std::max(left, right);
}

} // namespace

QString displayName(const Preset& preset)
{
    if (preset.name == "original")
        return QCoreApplication::translate("presets", "Original");
    if (preset.name == "output")
        return QCoreApplication::translate("presets", "Output layer fixed");
    if (preset.name == "tanh")
        return QCoreApplication::translate("presets", "Tanh fixed");
    if (preset.name == "kaiming")
        return QCoreApplication::translate("presets", "Kaiming init");
    return QString::fromUtf8(preset.name.data(), static_cast<qsizetype>(preset.name.size()));
}

QString description(const Preset& preset)
{
    if (preset.name == "original")
        return QCoreApplication::translate(
            "presets", "All scales 1: the first loss is far too high and tanh is saturated");
    if (preset.name == "output")
        return QCoreApplication::translate(
            "presets", "W2 small, b2 zero: the first loss is as expected, tanh is saturated still");
    if (preset.name == "tanh")
        return QCoreApplication::translate(
            "presets", "W1 and b1 small as well: tanh has room, found by trying");
    if (preset.name == "kaiming")
        return QCoreApplication::translate("presets",
                                           "W1 at gain/√fan_in: tanh has room, by calculation");
    return {};
}

const Preset* matchingPreset(const RunConfig& config)
{
    const auto matches = [&config](const Preset& preset) {
        return std::ranges::equal(preset.scales(config), config.scales, areSame);
    };
    const auto found = std::ranges::find_if(presets(), matches);
    return found == presets().end() ? nullptr : &*found;
}

} // namespace actigrad
