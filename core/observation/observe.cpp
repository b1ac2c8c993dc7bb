#include "core/observation/observe.h"

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double vanishedRelativeToTypical = 1e-3;

std::span<const float> valuesOf(const Matrix<float>& matrix)
{
    return {matrix.data(), static_cast<std::size_t>(matrix.size())};
}

Tensor toTensor(const Matrix<float>& matrix)
{
    const auto values = valuesOf(matrix);
    return {static_cast<std::size_t>(matrix.rows()),
            static_cast<std::size_t>(matrix.cols()),
            {values.begin(), values.end()}};
}

std::vector<int> findDeadNeurons(const Tensor& output, Activation activation)
{
    std::vector<int> dead;
    for (std::size_t neuron = 0; neuron < output.columns; ++neuron) {
        bool saturated = true;
        for (std::size_t row = 0; row < output.rows && saturated; ++row)
            saturated = isSaturated(activation, output.values[row * output.columns + neuron]);
        if (saturated)
            dead.push_back(static_cast<int>(neuron));
    }
    return dead;
}

double rootMeanSquare(const Statistics& statistics, std::size_t count)
{
    const auto n = static_cast<double>(count);
    return std::sqrt(statistics.mean * statistics.mean +
                     statistics.std * statistics.std * (n - 1) / n);
}

/// The share of values for which `holds` is true.
template <typename Predicate>
double share(const Tensor& tensor, Predicate holds)
{
    const auto count = std::count_if(tensor.values.begin(), tensor.values.end(), holds);
    return static_cast<double>(count) / static_cast<double>(tensor.values.size());
}

LayerStatistics statisticsOf(const LayerObservation& layer, Activation activation)
{
    LayerStatistics result;
    result.preactivation = Statistics::of(layer.preactivation.values);
    result.output = Statistics::of(layer.output.values);
    result.outputGradient = Statistics::of(layer.outputGradient.values);
    result.preactivationGradient = Statistics::of(layer.preactivationGradient.values);
    result.saturated =
        share(layer.output, [activation](float h) { return isSaturated(activation, h); });
    result.vanishedBelow =
        vanishedRelativeToTypical *
        rootMeanSquare(result.outputGradient, layer.outputGradient.values.size());
    const auto limit = static_cast<float>(result.vanishedBelow);
    result.vanished = share(layer.preactivationGradient,
                            [limit](float gradient) { return std::abs(gradient) <= limit; });
    result.deadNeurons = findDeadNeurons(layer.output, activation);
    return result;
}

} // namespace

Observation observe(const Mlp<float>& network, Activation activation, std::int64_t step, float loss)
{
    Observation observation;
    observation.step = step;
    observation.loss = loss;

    const auto& hidden = network.hiddenLayer();
    LayerObservation layer{toTensor(hidden.preactivation),
                           toTensor(hidden.output),
                           toTensor(hidden.outputGradient),
                           toTensor(hidden.preactivationGradient),
                           {}};
    layer.statistics = statisticsOf(layer, activation);
    observation.layers.push_back(std::move(layer));

    const auto parameters = network.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        observation.parameters.push_back({std::string(parameterNames[i]),
                                          Statistics::of(valuesOf(parameters[i]->data)),
                                          Statistics::of(valuesOf(parameters[i]->gradient))});
    }
    return observation;
}

} // namespace actigrad
