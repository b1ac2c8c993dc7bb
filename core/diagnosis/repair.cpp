#include "core/diagnosis/repair.h"

#include "core/training/config_fields.h"

#include <algorithm>
#include <cmath>

namespace actigrad::repair {
namespace {

constexpr double smallBias = 0.01;
constexpr double calmWeights = 0.01;
constexpr double calmGain = 0.1;
constexpr double maxRate = 1;

bool areClose(double left, double right)
{
    return std::abs(left - right) <= 0.01 * std::abs(right);
}

} // namespace

RunConfig calmOutput(RunConfig config)
{
    const int layer = config.layers();
    if (config.isNormalised(layer)) {
        config.scales[{ParameterKind::Gain, layer}] = calmGain;
    } else {
        config.scales[{ParameterKind::Weights, layer}] = calmWeights;
        config.scales[{ParameterKind::Bias, layer}] = 0;
    }
    return config;
}

RunConfig calmerOutput(RunConfig config)
{
    const int layer = config.layers();
    const auto kind = config.isNormalised(layer) ? ParameterKind::Gain : ParameterKind::Weights;
    config.scales[{kind, layer}] /= 3;
    if (kind == ParameterKind::Weights)
        config.scales[{ParameterKind::Bias, layer}] = 0;
    return config;
}

std::optional<RunConfig> kaimingLayer(RunConfig config, int layer)
{
    const RunConfig before = config;
    if (config.isNormalised(layer)) {
        config.scales[{ParameterKind::Gain, layer}] = 1;
    } else {
        const ParameterId weights{ParameterKind::Weights, layer};
        const double kaiming = config.kaimingScale(weights);
        if (!areClose(config.scales[weights], kaiming))
            config.scales[weights] = kaiming;
        double& bias = config.scales[{ParameterKind::Bias, layer}];
        if (config.bias == BiasInit::Drawn)
            bias = std::min(bias, smallBias);
    }
    return config == before ? std::nullopt : std::optional(config);
}

std::optional<RunConfig> nonZeroLayer(RunConfig config, int layer)
{
    const ParameterId weights{ParameterKind::Weights, layer};
    if (config.scales[weights] != 0)
        return std::nullopt;
    config.scales[weights] = layer == config.layers() ? calmWeights : config.kaimingScale(weights);
    return config;
}

std::optional<RunConfig> evenLayers(RunConfig config)
{
    if (config.batchNorm != BatchNormalisation::None)
        return std::nullopt;
    const double gain = traitsOf(config.activation).gain;
    if (areClose(config.hiddenGain(), gain))
        config.batchNorm = BatchNormalisation::Hidden;
    else
        config.setHiddenGain(gain);
    return config;
}

std::optional<RunConfig> reviveLayer(const RunConfig& config, int layer)
{
    if (auto kaiming = kaimingLayer(config, layer))
        return kaiming;
    if (config.activation != Activation::Relu)
        return std::nullopt;
    RunConfig leaky = config;
    leaky.activation = Activation::LeakyRelu;
    return leaky;
}

RunConfig scaleLearningRate(RunConfig config, double factor)
{
    const double wanted = std::clamp(config.learningRate * factor, learningRateField.min, maxRate);
    const double digit = std::pow(10, std::floor(std::log10(wanted)));
    config.learningRate = std::round(wanted / digit) * digit;
    return config;
}

std::optional<RunConfig> halveHidden(RunConfig config)
{
    const RunConfig before = config;
    for (std::int64_t& width : config.hidden)
        width = std::max<std::int64_t>(width / 2, 1);
    if (config.hidden == before.hidden)
        return std::nullopt;
    for (int layer = 2; layer <= config.layers(); ++layer) {
        config.scales[{ParameterKind::Weights, layer}] *= std::sqrt(
            static_cast<double>(before.fanIn(layer)) / static_cast<double>(config.fanIn(layer)));
    }
    return config;
}

} // namespace actigrad::repair
