#include "app/session/kept_picture.h"

namespace actigrad {
namespace {

std::size_t numbersOf(const LayerObservation& layer)
{
    return layer.preactivation.values.size() + layer.output.values.size() +
           layer.outputGradient.values.size() + layer.preactivationGradient.values.size() +
           (layer.norm ? layer.norm->raw.values.size() : 0);
}

} // namespace

std::shared_ptr<const Observation> pictureOf(const Observation& observation)
{
    const auto picture = withoutTensors(observation);
    picture->contexts = observation.contexts;
    picture->targets = observation.targets;
    picture->layers = observation.layers;
    picture->outputNorm = observation.outputNorm;
    for (std::size_t i = 0; i < picture->parameters.size(); ++i)
        picture->parameters[i].gradients = observation.parameters[i].gradients;
    return picture;
}

std::shared_ptr<Observation> withoutTensors(const Observation& observation)
{
    auto figures = std::make_shared<Observation>();
    figures->step = observation.step;
    figures->loss = observation.loss;
    figures->learningRate = observation.learningRate;
    for (const ParameterObservation& parameter : observation.parameters) {
        figures->parameters.push_back({parameter.id,
                                       parameter.name,
                                       {},
                                       {},
                                       parameter.data,
                                       parameter.gradient,
                                       parameter.updateToData});
    }
    for (const LayerObservation& layer : observation.layers) {
        figures->layers.emplace_back();
        figures->layers.back().statistics = layer.statistics;
    }
    return figures;
}

std::size_t bytesOf(const Observation& observation)
{
    std::size_t numbers = 0;
    for (const LayerObservation& layer : observation.layers)
        numbers += numbersOf(layer);
    if (observation.outputNorm)
        numbers += observation.outputNorm->raw.values.size();
    for (const ParameterObservation& parameter : observation.parameters)
        numbers += parameter.gradients.values.size();
    return numbers * sizeof(float);
}

} // namespace actigrad
