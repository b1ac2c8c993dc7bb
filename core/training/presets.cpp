#include "core/training/presets.h"

#include "core/input_error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace actigrad {
namespace {

constexpr std::int64_t deepLayers = 5;
constexpr std::int64_t deepWidth = 100;

void shapeLecture(RunConfig& config)
{
    config.hidden = {200};
    config.activation = Activation::Tanh;
    config.bias = BiasInit::Drawn;
    config.batchNorm = BatchNormalisation::None;
    config.learningRate = 0.1;
    config.schedule = LearningRateSchedule::Step;
}

void shapeDeep(RunConfig& config)
{
    shapeLecture(config);
    config.hidden.assign(deepLayers, deepWidth);
    config.bias = BiasInit::Zero;
}

ParameterId weights(int layer)
{
    return {ParameterKind::Weights, layer};
}

ParameterId bias(int layer)
{
    return {ParameterKind::Bias, layer};
}

/// Hidden weights by a gain, hidden biases and the output layer by scales.
void scale(RunConfig& config, double gain, double hiddenBias, double outputWeights,
           double outputBias)
{
    config.scales = {};
    config.setHiddenGain(gain);
    for (int layer = 1; layer < config.layers(); ++layer)
        config.scales[bias(layer)] = hiddenBias;
    config.scales[weights(config.layers())] = outputWeights;
    config.scales[bias(config.layers())] = outputBias;
}

void scaleKaiming(RunConfig& config)
{
    scale(config, traitsOf(config.activation).gain, 0.01, 0.01, 0);
}

/// As the lecture's `Linear` draws its weights, with the last layer "less confident".
void scaleDeep(RunConfig& config, double gain)
{
    const auto fanIn = static_cast<double>(config.fanIn(config.layers()));
    scale(config, gain, 1, 0.1 / std::sqrt(fanIn), 1);
}

constexpr std::array<Preset, 11> list{{
    {"original", shapeLecture, [](RunConfig& config) { config.scales = {}; }},
    {"output", shapeLecture,
     [](RunConfig& config) {
         config.scales = {};
         config.scales[weights(config.layers())] = 0.01;
         config.scales[bias(config.layers())] = 0;
     }},
    {"tanh", shapeLecture,
     [](RunConfig& config) {
         scaleKaiming(config);
         config.scales[weights(1)] = 0.2;
     }},
    {"kaiming", shapeLecture, scaleKaiming},
    {"batch-norm",
     [](RunConfig& config) {
         shapeLecture(config);
         config.batchNorm = BatchNormalisation::Hidden;
         config.batchNormMomentum = 0.001;
     },
     scaleKaiming},
    {"deep", shapeDeep, [](RunConfig& config) { scaleDeep(config, 5.0 / 3.0); }},
    {"deep-batch-norm",
     [](RunConfig& config) {
         shapeDeep(config);
         config.batchNorm = BatchNormalisation::All;
         config.batchNormMomentum = 0.001;
     },
     [](RunConfig& config) {
         scaleDeep(config, 1);
         const auto fanIn = static_cast<double>(config.fanIn(config.layers()));
         config.scales[weights(config.layers())] = 1 / std::sqrt(fanIn);
         config.scales[{ParameterKind::Gain, config.layers()}] = 0.1;
     }},
    {"deep-no-gain", shapeDeep, [](RunConfig& config) { scaleDeep(config, 1); }},
    {"deep-large-gain", shapeDeep, [](RunConfig& config) { scaleDeep(config, 3); }},
    {"relu-dead",
     [](RunConfig& config) {
         shapeLecture(config);
         config.activation = Activation::Relu;
     },
     [](RunConfig& config) { // biases outweigh what comes in: some neurons never see x > 0
         scale(config, traitsOf(config.activation).gain / 3, 1, 0.01, 0);
     }},
    {"cosine",
     [](RunConfig& config) {
         shapeLecture(config);
         config.hidden = {300};
         config.learningRate = 0.15;
         config.schedule = LearningRateSchedule::Cosine;
         config.steps = 60'000;
     },
     scaleKaiming},
}};

} // namespace

void Preset::apply(RunConfig& config) const
{
    shape(config);
    scale(config);
}

bool Preset::describes(const RunConfig& config) const
{
    RunConfig own = config;
    shape(own);
    if (own.hidden.size() != config.hidden.size())
        return false;
    own.hidden = config.hidden;
    scale(own);
    const auto scales = config.scaledParameters();
    return own.activation == config.activation && own.bias == config.bias &&
           own.batchNorm == config.batchNorm && own.schedule == config.schedule &&
           std::ranges::all_of(scales, [&](ParameterId parameter) {
               return own.scales[parameter] == config.scales[parameter];
           });
}

std::span<const Preset> presets()
{
    return list;
}

const Preset& presetNamed(std::string_view name)
{
    const auto found = std::ranges::find(list, name, &Preset::name);
    if (found != list.end())
        return *found;
    std::string names;
    for (const auto& preset : list)
        names += (names.empty() ? "" : ", ") + std::string(preset.name);
    throw InputError(ACTIGRAD_TEXT("core", "there is no preset “%1”; there are: %2"),
                     {std::string(name), names});
}

const Preset* presetOf(const RunConfig& config)
{
    const auto found = std::ranges::find_if(
        list, [&config](const Preset& preset) { return preset.describes(config); });
    return found != list.end() ? found : nullptr;
}

} // namespace actigrad
