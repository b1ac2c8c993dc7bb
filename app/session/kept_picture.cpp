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
    auto picture = std::make_shared<Observation>(observation);
    for (ParameterObservation& parameter : picture->parameters)
        parameter.values = {};
    return picture;
}

std::shared_ptr<const Observation> withoutTensors(const Observation& observation)
{
    auto figures = std::make_shared<Observation>(observation);
    figures->contexts.clear();
    figures->targets.clear();
    figures->outputNorm.reset();
    figures->logits = figures->logitsGradient = {};
    for (ParameterObservation& parameter : figures->parameters)
        parameter.values = parameter.gradients = {};
    for (LayerObservation& layer : figures->layers) {
        layer.preactivation = layer.output = {};
        layer.outputGradient = layer.preactivationGradient = {};
        layer.norm.reset();
    }
    return figures;
}

std::size_t bytesOf(const Observation& observation)
{
    std::size_t numbers =
        observation.logits.values.size() + observation.logitsGradient.values.size();
    for (const LayerObservation& layer : observation.layers)
        numbers += numbersOf(layer);
    if (observation.outputNorm)
        numbers += observation.outputNorm->raw.values.size();
    for (const ParameterObservation& parameter : observation.parameters)
        numbers += parameter.gradients.values.size();
    return numbers * sizeof(float);
}

} // namespace actigrad
