#include "core/training/surgery.h"

#include "core/input_error.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

namespace actigrad {
namespace {

std::size_t sizeOf(const RunConfig& config, ParameterId id)
{
    if (id.kind == ParameterKind::Embedding)
        return config.words->vocabulary().size() * static_cast<std::size_t>(config.embedding);
    const auto columns = static_cast<std::size_t>(config.outFeatures(id.layer));
    return id.kind == ParameterKind::Weights
               ? static_cast<std::size_t>(config.fanIn(id.layer)) * columns
               : columns;
}

/// The parameter's numbers; empty if the network has no such parameter.
std::span<float> dataOf(Checkpoint& checkpoint, ParameterId parameter)
{
    std::size_t offset = 0;
    for (const ParameterId id : checkpoint.config->parameterIds()) {
        const std::size_t size = sizeOf(*checkpoint.config, id);
        if (id == parameter)
            return {checkpoint.parameters.data() + offset, size};
        offset += size;
    }
    return {};
}

} // namespace

void multiply(Checkpoint& checkpoint, ParameterId parameter, double factor)
{
    const std::span<float> data = dataOf(checkpoint, parameter);
    if (data.empty())
        throw InputError(ACTIGRAD_TEXT("core", "the network has no parameter “%1”"),
                         {nameOf(parameter)});
    for (float& value : data)
        value *= static_cast<float>(factor);
}

void revive(Checkpoint& checkpoint, int layer, const std::vector<int>& neurons)
{
    const RunConfig& config = *checkpoint.config;
    const auto isNeuron = [&](int neuron) {
        return neuron >= 0 && neuron < config.hidden[static_cast<std::size_t>(layer - 1)];
    };
    if (layer < 1 || layer > config.hiddenLayers() || !std::ranges::all_of(neurons, isNeuron))
        throw InputError(ACTIGRAD_TEXT("core", "the network has no such neuron in layer %1"),
                         {std::to_string(layer)});
    const auto fanIn = static_cast<std::size_t>(config.fanIn(layer));
    const auto columns = static_cast<std::size_t>(config.outFeatures(layer));
    const ActivationTraits& traits = traitsOf(config.activation);
    const auto scale =
        static_cast<float>(traits.gain / std::sqrt(static_cast<double>(config.fanIn(layer))));
    const std::span<float> weights = dataOf(checkpoint, {ParameterKind::Weights, layer});
    std::vector<float> drawn(fanIn);
    for (const int neuron : neurons) {
        for (int piece = 0; piece < traits.pieces; ++piece) {
            const auto column = static_cast<std::size_t>(neuron * traits.pieces + piece);
            checkpoint.generator.fillNormal(drawn);
            for (std::size_t row = 0; row < fanIn; ++row)
                weights[row * columns + column] = drawn[row] * scale;
            for (const auto& [kind, value] :
                 {std::pair(ParameterKind::Bias, 0.0F), std::pair(ParameterKind::Shift, 0.0F),
                  std::pair(ParameterKind::Gain, 1.0F)}) {
                const std::span<float> data = dataOf(checkpoint, {kind, layer});
                if (!data.empty())
                    data[column] = value;
            }
        }
    }
}

} // namespace actigrad
