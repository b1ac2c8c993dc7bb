#include "core/observation/observe.h"

#include "core/network/rearrange.h"

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double vanishedRelativeToTypical = 1e-3;
constexpr float lectureLimit = 0.97F;

std::span<const float> valuesOf(const Matrix<float>& matrix)
{
    return {matrix.data(), static_cast<std::size_t>(matrix.size())};
}

std::vector<float> toVector(const Matrix<float>& matrix)
{
    return {matrix.data(), matrix.data() + matrix.size()};
}

Tensor toTensor(const Matrix<float>& matrix)
{
    return {static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()),
            toVector(matrix)};
}

Tensor toTensor(const BatchMatrix<float>& matrix)
{
    Matrix<float> rows;
    rearrange(matrix, rows);
    return toTensor(rows);
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

/// Of maxout, x is the first piece minus the second.
double shareBelowBend(const Tensor& preactivation, const ActivationTraits& activation)
{
    if (activation.pieces == 1)
        return share(preactivation, [](float x) { return x < 0; });
    std::size_t below = 0;
    const TensorValues& values = preactivation.values;
    for (std::size_t at = 0; at + 1 < values.size(); at += 2)
        below += values[at] < values[at + 1] ? 1U : 0U;
    return static_cast<double>(below) / (static_cast<double>(values.size()) / 2);
}

LayerStatistics statisticsOf(const LayerObservation& layer, const ActivationTraits& activation)
{
    LayerStatistics result;
    result.preactivation = Statistics::of(layer.preactivation.values);
    result.output = Statistics::of(layer.output.values);
    result.outputGradient = Statistics::of(layer.outputGradient.values);
    result.preactivationGradient = Statistics::of(layer.preactivationGradient.values);
    result.saturated =
        share(layer.output, [&activation](float h) { return activation.isSaturated(h); });
    result.beyond097 = share(layer.output, [](float h) { return std::abs(h) > lectureLimit; });
    if (!activation.canSaturate())
        result.belowBend = shareBelowBend(layer.preactivation, activation);
    result.vanishedBelow =
        vanishedRelativeToTypical *
        rootMeanSquare(result.outputGradient, layer.outputGradient.values.size());
    const auto limit = static_cast<float>(result.vanishedBelow);
    result.vanished = share(layer.preactivationGradient,
                            [limit](float gradient) { return std::abs(gradient) <= limit; });
    return result;
}

std::optional<BatchNormObservation> observeNorm(const Dense<float>& layer)
{
    if (!layer.norm)
        return std::nullopt;
    return BatchNormObservation{toTensor(layer.raw()),
                                toVector(layer.norm->mean()),
                                toVector(layer.norm->variance()),
                                toVector(layer.norm->runningMean()),
                                toVector(layer.norm->runningVariance()),
                                toVector(layer.norm->gain.data),
                                toVector(layer.norm->shift.data)};
}

LayerObservation observeLayer(const HiddenLayer<float>& hidden, Activation activation)
{
    LayerObservation layer{toTensor(hidden.preactivation),
                           toTensor(hidden.output),
                           toTensor(hidden.outputGradient),
                           toTensor(hidden.preactivationGradient),
                           {},
                           observeNorm(hidden.dense)};
    layer.statistics = statisticsOf(layer, traitsOf(activation));
    std::vector<int> alive(layer.preactivation.columns);
    markAlive(activation, hidden.preactivation, hidden.output, alive);
    layer.statistics.deadNeurons = deadNeurons(activation, alive);
    return layer;
}

/// Of maxout's pairs of pieces, those that are the larger for some example.
void markWinners(const BatchMatrix<float>& preactivation, std::vector<int>& alive)
{
    for (std::size_t piece = 0; piece < alive.size(); piece += 2) {
        const auto column = static_cast<Eigen::Index>(piece);
        const auto firstWins =
            preactivation.col(column).array() >= preactivation.col(column + 1).array();
        alive[piece] |= firstWins.any() ? 1 : 0;
        alive[piece + 1] |= firstWins.all() ? 0 : 1;
    }
}

double updateToData(double data, double gradient, double learningRate)
{
    return std::log10(learningRate * gradient / data);
}

} // namespace

double updateToData(const Parameter<float>& parameter, double learningRate)
{
    return updateToData(standardDeviation(valuesOf(parameter.data)),
                        standardDeviation(valuesOf(parameter.gradient)), learningRate);
}

void markAlive(Activation activation, const BatchMatrix<float>& preactivation,
               const BatchMatrix<float>& output, std::vector<int>& alive)
{
    if (activation == Activation::Maxout)
        return markWinners(preactivation, alive);
    const ActivationTraits& traits = traitsOf(activation);
    for (std::size_t neuron = 0; neuron < alive.size(); ++neuron) {
        const auto values = output.col(static_cast<Eigen::Index>(neuron));
        alive[neuron] |=
            std::ranges::all_of(values, [&traits](float h) { return traits.isSaturated(h); }) ? 0
                                                                                              : 1;
    }
}

std::vector<int> deadNeurons(Activation activation, const std::vector<int>& alive)
{
    const auto pieces = static_cast<std::size_t>(traitsOf(activation).pieces);
    std::vector<int> dead;
    for (std::size_t column = 0; column < alive.size(); column += pieces) {
        const auto first = alive.begin() + static_cast<std::ptrdiff_t>(column);
        if (std::any_of(first, first + static_cast<std::ptrdiff_t>(pieces),
                        [](int marked) { return marked == 0; }))
            dead.push_back(static_cast<int>(column / pieces));
    }
    return dead;
}

Observation observe(const Mlp<float>& network, const Batch& batch, StepFacts facts)
{
    Observation observation;
    observation.step = facts.step;
    observation.loss = facts.loss;
    observation.learningRate = facts.learningRate;
    observation.contexts = batch.contexts;
    observation.targets = batch.targets;
    for (const auto& hidden : network.hiddenLayers())
        observation.layers.push_back(observeLayer(hidden, network.activation()));
    observation.outputNorm = observeNorm(network.outputLayer());
    observation.logits = toTensor(network.logits());
    observation.logitsGradient = toTensor(network.logitsGradient());
    network.forEachParameter([&](ParameterId id, const Parameter<float>& parameter) {
        const Statistics data = Statistics::of(valuesOf(parameter.data));
        const Statistics gradient = Statistics::of(valuesOf(parameter.gradient));
        observation.parameters.push_back(
            {id, nameOf(id), toTensor(parameter.data), toTensor(parameter.gradient), data, gradient,
             updateToData(data.std, gradient.std, facts.learningRate)});
    });
    return observation;
}

} // namespace actigrad
