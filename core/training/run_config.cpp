#include "core/training/run_config.h"

#include "core/input_error.h"
#include "core/training/config_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

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

constexpr std::array<IntegerField, 7> integers{{
    {"seed", &RunConfig::seed, 0, 4'294'967'295},
    {"batch-seed", &RunConfig::batchSeed, -1, 4'294'967'295, true},
    {"context", &RunConfig::context, 1, 64},
    {"embedding", &RunConfig::embedding, 1, 1'024},
    {"batch", &RunConfig::batch, 1, 65'536},
    {"steps", &RunConfig::steps, 1, 1'000'000'000},
    {"lr-decay-at", &RunConfig::decayAt, 0, 1'000'000'000},
}};

constexpr double maxMemory = 1U << 30U; // bytes
constexpr double maxWork = 4e9;         // multiplications of a step: about 0.1 s

/// Numbers that a hidden or the output layer computes for one example, in all its matrices.
double numbersOf(const RunConfig& config, int layer)
{
    const auto columns = static_cast<double>(config.outFeatures(layer));
    const double normalisation = config.isNormalised(layer) ? 3 * columns : 0;
    if (layer == config.layers())
        return 2 * columns + normalisation;
    const auto neurons = static_cast<double>(config.hidden[static_cast<std::size_t>(layer - 1)]);
    return 2 * columns + 2 * neurons + normalisation;
}

/// Parameters with their gradients and the batch's matrices: once to compute, thrice to show.
double memoryOf(const RunConfig& config)
{
    auto example = 2 * static_cast<double>(config.context * config.embedding);
    for (int layer = 1; layer <= config.layers(); ++layer)
        example += numbersOf(config, layer);
    return 4 * sizeof(float) *
           (2 * static_cast<double>(config.parameters()) +
            static_cast<double>(config.batch) * example);
}

/// Multiplications of one step: forward, and twice that backward.
double workOf(const RunConfig& config)
{
    return 3.0 * static_cast<double>(config.batch) * static_cast<double>(config.parameters());
}

void checkRange(std::string_view name, std::int64_t value, std::int64_t min, std::int64_t max)
{
    if (value < min || value > max) {
        throw InputError(
            ACTIGRAD_TEXT("core", "%1 must be from %2 to %3, not %4"),
            {std::string(name), std::to_string(min), std::to_string(max), std::to_string(value)});
    }
}

void checkIntegers(const RunConfig& config)
{
    for (const auto& field : integers)
        checkRange(field.name, config.*field.member, field.min, field.max);
    if (config.hidden.empty() || config.hidden.size() > maximumHiddenLayers) {
        throw InputError(
            ACTIGRAD_TEXT("core", "there must be from 1 to %1 hidden layers, not %2"),
            {std::to_string(maximumHiddenLayers), std::to_string(config.hidden.size())});
    }
    for (const std::int64_t width : config.hidden)
        checkRange("hidden", width, 1, maxWidth);
}

void checkReals(const RunConfig& config)
{
    for (const RealField& field : {learningRateField, batchNormMomentumField}) {
        const double value = config.*field.member;
        if (!(value > 0 && value <= field.max)) {
            throw InputError(
                ACTIGRAD_TEXT("core", "%1 must be greater than 0 and at most %2, not %3"),
                {std::string(field.name), toText(field.max), toText(value)});
        }
    }
    for (const ParameterId parameter : config.scaledParameters()) {
        const double scale = config.scales[parameter];
        if (!(scale >= 0 && scale <= maxScale)) {
            throw InputError(ACTIGRAD_TEXT("core", "the scale of %1 must be from 0 to %2, not %3"),
                             {nameOf(parameter), toText(maxScale), toText(scale)});
        }
    }
}

void checkSize(const RunConfig& config)
{
    if (config.batchNorm != BatchNormalisation::None && config.batch < 2) {
        throw InputError(ACTIGRAD_TEXT(
            "core", "batch norm needs a batch of at least 2 examples: one has no variance"));
    }
    if (memoryOf(config) > maxMemory) {
        throw InputError(
            ACTIGRAD_TEXT("core", "this network would take %1 MiB of memory; at most %2 MiB are "
                                  "allowed: lower hidden, batch, context or embedding"),
            {std::to_string(static_cast<std::int64_t>(memoryOf(config) / 0x1p20)),
             std::to_string(static_cast<std::int64_t>(maxMemory / 0x1p20))});
    }
    if (workOf(config) > maxWork) {
        throw InputError(
            ACTIGRAD_TEXT("core",
                          "a step of this network would take %1 billion multiplications; at "
                          "most %2 are allowed: lower hidden, batch, context or embedding"),
            {toText(std::round(workOf(config) / 1e8) / 10), toText(maxWork / 1e9)});
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

std::int64_t RunConfig::outFeatures(int layer) const
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
        count += (fanIn(layer) + (isNormalised(layer) ? 2 : 1)) * outFeatures(layer);
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

std::span<const IntegerField> integerFields()
{
    return integers;
}

void validate(const RunConfig& config)
{
    checkIntegers(config);
    checkReals(config);
    checkSize(config);
}

} // namespace actigrad
