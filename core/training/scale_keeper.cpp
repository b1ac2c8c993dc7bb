#include "core/training/scale_keeper.h"

#include "core/training/depth.h"
#include "core/training/presets.h"

#include <algorithm>

namespace actigrad {
namespace {

/// The preset whose rule the scales follow, be it in a network of another shape; or null.
const Preset* followedPreset(const RunConfig& config)
{
    if (const Preset* preset = presetOf(config))
        return preset;
    const auto scaled = config.scaledParameters();
    const auto follows = [&](const Preset& preset) {
        RunConfig own = config;
        preset.scale(own);
        return std::ranges::all_of(
            scaled, [&](ParameterId id) { return own.scales[id] == config.scales[id]; });
    };
    const auto found = std::ranges::find_if(presets(), follows);
    return found != presets().end() ? &*found : nullptr;
}

} // namespace

RunConfig ScaleKeeper::fit(const RunConfig& before, const RunConfig& edited)
{
    RunConfig fitted = edited;
    if (edited.layers() < before.layers())
        remember(before);
    if (const Network* network = wayBack(before, edited))
        fitted.scales = network->scales;
    else if (const Preset* preset = followedPreset(before))
        preset->scale(fitted);
    else
        fitted.scales = withHiddenLayers(before, edited.hidden).scales;
    return fitted;
}

void ScaleKeeper::remember(const RunConfig& config)
{
    std::erase_if(m_left, [&config](const Network& network) {
        return network.hidden.size() == config.hidden.size();
    });
    m_left.push_back({config.hidden, config.scales});
}

/// The network that was left for `before`, if `edited` is to be it again; or null.
const ScaleKeeper::Network* ScaleKeeper::wayBack(const RunConfig& before,
                                                 const RunConfig& edited) const
{
    const auto leadsHere = [&](const Network& network) {
        RunConfig left = before;
        left.hidden = network.hidden;
        left.scales = network.scales;
        return withHiddenLayers(left, before.hidden).scales == before.scales;
    };
    if (edited.layers() <= before.layers())
        return nullptr;
    const auto found = std::ranges::find(m_left, edited.hidden, &Network::hidden);
    return found != m_left.end() && leadsHere(*found) ? &*found : nullptr;
}

} // namespace actigrad
