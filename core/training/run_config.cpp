#include "core/training/run_config.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace actigrad {
namespace {

constexpr double decayFactor = 0.1;

void appendLayer(std::vector<ParameterId>& parameters, int layer, bool isNormalised)
{
    parameters.push_back({ParameterKind::Weights, layer});
    if (isNormalised) {
        parameters.push_back({ParameterKind::Gain, layer});
        parameters.push_back({ParameterKind::Shift, layer});
    } else {
        parameters.push_back({ParameterKind::Bias, layer});
    }
}

} // namespace

double RunConfig::learningRateAt(std::int64_t step) const
{
    const double progress = static_cast<double>(step) / static_cast<double>(steps);
    switch (schedule) {
    case LearningRateSchedule::Constant:
        break;
    case LearningRateSchedule::Step:
        return step < decayAt ? learningRate : learningRate * decayFactor;
    case LearningRateSchedule::Cosine:
        return learningRate * 0.5 * (1 + std::cos(std::numbers::pi * progress));
    }
    return learningRate;
}

bool RunConfig::isNormalised(int layer) const
{
    return batchNorm == BatchNormalisation::All ||
           (batchNorm == BatchNormalisation::Hidden && layer < layers());
}

std::int64_t RunConfig::fanIn(int layer) const
{
    return layer == 1 ? context * embedding : hidden[static_cast<std::size_t>(layer - 2)];
}

std::int64_t RunConfig::columns(int layer) const
{
    if (layer == layers())
        return static_cast<std::int64_t>(words->vocabulary().size());
    return traitsOf(activation).pieces * hidden[static_cast<std::size_t>(layer - 1)];
}

std::vector<ParameterId> RunConfig::parameterIds() const
{
    std::vector<ParameterId> parameters{{ParameterKind::Embedding, 0}};
    for (int layer = 1; layer <= layers(); ++layer)
        appendLayer(parameters, layer, isNormalised(layer));
    return parameters;
}

std::vector<ParameterId> RunConfig::scaledParameters() const
{
    auto parameters = parameterIds();
    std::erase_if(parameters, [this](ParameterId parameter) {
        return parameter.kind == ParameterKind::Shift ||
               (parameter.kind == ParameterKind::Bias && bias == BiasInit::Zero);
    });
    return parameters;
}

std::int64_t RunConfig::parameters() const
{
    std::int64_t count = static_cast<std::int64_t>(words->vocabulary().size()) * embedding;
    for (int layer = 1; layer <= layers(); ++layer)
        count += (fanIn(layer) + (isNormalised(layer) ? 2 : 1)) * columns(layer);
    return count;
}

double RunConfig::expectedInitialLoss() const
{
    return std::log(static_cast<double>(words->vocabulary().size()));
}

double RunConfig::kaimingScale(ParameterId parameter) const
{
    if (parameter.kind != ParameterKind::Weights)
        return 0;
    return actigrad::kaimingScale(activation, static_cast<int>(fanIn(parameter.layer)));
}

void RunConfig::setHiddenGain(double gain)
{
    for (int layer = 1; layer < layers(); ++layer) {
        scales[{ParameterKind::Weights, layer}] =
            gain / std::sqrt(static_cast<double>(fanIn(layer)));
    }
}

double RunConfig::hiddenGain() const
{
    const auto gainOf = [this](int layer) {
        return scales[{ParameterKind::Weights, layer}] *
               std::sqrt(static_cast<double>(fanIn(layer)));
    };
    const double gain = gainOf(1);
    for (int layer = 2; layer < layers(); ++layer) {
        if (std::abs(gainOf(layer) - gain) > 1e-9 * gain)
            return 0;
    }
    return gain;
}

} // namespace actigrad
