#include "core/training/depth.h"

#include <array>
#include <cmath>
#include <utility>

namespace actigrad {
namespace {

constexpr std::array layerKinds{ParameterKind::Weights, ParameterKind::Bias, ParameterKind::Gain};

void copyLayer(const InitScales& from, int source, InitScales& to, int target)
{
    for (const ParameterKind kind : layerKinds)
        to[{kind, target}] = from[{kind, source}];
}

/// What a further hidden layer's weights are drawn with.
double continuedGain(const RunConfig& config)
{
    return hiddenGainsDiffer(config) ? traitsOf(config.activation).gain : config.hiddenGain();
}

} // namespace

bool hiddenGainsDiffer(const RunConfig& config)
{
    if (config.hiddenGain() > 0)
        return false;
    for (int layer = 1; layer < config.layers(); ++layer) {
        if (config.scales[{ParameterKind::Weights, layer}] > 0)
            return true;
    }
    return false;
}

RunConfig withHiddenLayers(const RunConfig& config, std::vector<std::int64_t> hidden)
{
    RunConfig changed = config;
    changed.hidden = std::move(hidden);
    if (changed.layers() == config.layers())
        return changed;
    const double gain = continuedGain(config);
    for (int layer = config.layers(); layer < changed.layers(); ++layer) {
        copyLayer(config.scales, config.hiddenLayers(), changed.scales, layer);
        changed.scales[{ParameterKind::Weights, layer}] =
            gain / std::sqrt(static_cast<double>(changed.fanIn(layer)));
    }
    copyLayer(config.scales, config.layers(), changed.scales, changed.layers());
    for (int layer = changed.layers() + 1; layer <= maximumLayers; ++layer)
        copyLayer(InitScales(), layer, changed.scales, layer);
    return changed;
}

} // namespace actigrad
