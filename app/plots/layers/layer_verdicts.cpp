#include "app/plots/layers/layer_verdicts.h"

#include "app/look/number_format.h"
#include "app/plots/toolbox/activation_limits.h"

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double stdFactor = 1.25;   // from the first layer to the last
constexpr double stdFactorBad = 1.6; // the lecture's five layers without gain shrink by 2
constexpr double gradientFactor = 2;
constexpr double gradientFactorBad = 5;
constexpr double learningFactor = 10; // between matrices: the lecture's last layer
// As in core's diagnosis: the output layer's weights are small at first on purpose.
constexpr double updateFarHigh = -1.5;
constexpr double outputUpdateFarHigh = -0.75;
constexpr std::size_t recentPoints = 20;

Health grade(double factor, double watch, double bad)
{
    return factor > bad ? Health::Bad : factor > watch ? Health::Watch : Health::Good;
}

/// "0.62 to 0.65"
QString between(double low, double high)
{
    return Verdict::tr("%1 to %2").arg(figureText(low), figureText(high));
}

std::vector<const ParameterObservation*> weightsOf(const Observation& observation)
{
    std::vector<const ParameterObservation*> weights;
    for (const auto& parameter : observation.parameters) {
        if (parameter.id.kind == ParameterKind::Weights)
            weights.push_back(&parameter);
    }
    return weights;
}

std::vector<double> stds(const Observation& observation, Statistics LayerStatistics::*of)
{
    std::vector<double> result;
    for (const auto& layer : observation.layers)
        result.push_back((layer.statistics.*of).std);
    return result;
}

bool areNumbers(const std::vector<double>& values)
{
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

} // namespace

QString matrixName(std::size_t place)
{
    const auto layer = static_cast<int>(place);
    return QString::fromStdString(
        nameOf({layer == 0 ? ParameterKind::Embedding : ParameterKind::Weights, layer}));
}

Verdict judgeActivationsOverDepth(const Observation& observation, const RunConfig& config)
{
    const auto& layers = observation.layers;
    const auto std = stds(observation, &LayerStatistics::output);
    if (!areNumbers(std))
        return overflowVerdict();
    const auto saturated = std::ranges::max_element(
        layers, {}, [](const auto& layer) { return layer.statistics.saturated; });
    const double share = saturated->statistics.saturated;
    if (*std::ranges::min_element(std) == 0)
        return {Health::Bad, Verdict::tr("A layer’s outputs are all equal: nothing gets through")};
    const double factor = std.front() / std.back();
    if (factor > stdFactor)
        return {
            grade(factor, stdFactor, stdFactorBad),
            Verdict::tr("std shrinks from %1 to %2 over %3 layers: gain too small")
                .arg(figureText(std.front()), figureText(std.back()), countText(layers.size()))};
    const Limits limits = saturationLimits(traitsOf(config.activation));
    if (share > limits.bad)
        return {Health::Bad,
                Verdict::tr("Layer %1 is %2 saturated (healthy: below %3): gain too "
                            "large")
                    .arg(ordinalText(static_cast<std::size_t>(saturated - layers.begin())),
                         shareText(share), shareText(limits.watch))};
    if (1 / factor > stdFactor)
        return {
            grade(1 / factor, stdFactor, stdFactorBad),
            Verdict::tr("std grows from %1 to %2 over %3 layers: gain too large")
                .arg(figureText(std.front()), figureText(std.back()), countText(layers.size()))};
    if (layers.size() == 1)
        return {Health::Good, Verdict::tr("std %1, %2 saturated; one layer has none to agree with")
                                  .arg(figureText(std.front()), shareText(share))};
    const auto [min, max] = std::ranges::minmax(std);
    return {Health::Good, Verdict::tr("Layers agree: std %1 (healthy: first and last within %2)")
                              .arg(between(min, max), shareText(stdFactor - 1))};
}

Verdict judgeGradientsOverDepth(const Observation& observation)
{
    const auto std = stds(observation, &LayerStatistics::outputGradient);
    if (!areNumbers(std))
        return overflowVerdict();
    if (*std::ranges::min_element(std) == 0)
        return {Health::Bad, Verdict::tr("No gradient arrives at layer %1")
                                 .arg(ordinalText(static_cast<std::size_t>(
                                     std::ranges::min_element(std) - std.begin())))};
    if (std.size() == 1)
        return {
            Health::Good,
            Verdict::tr("std %1; one layer has none to agree with").arg(figureText(std.front()))};
    const double vanishing = std.back() / std.front();
    if (vanishing > gradientFactor)
        return {grade(vanishing, gradientFactor, gradientFactorBad),
                Verdict::tr("They vanish on the way back: %1 × smaller at layer 1 than at layer %2")
                    .arg(factorText(vanishing), ordinalText(std.size() - 1))};
    if (1 / vanishing > gradientFactor)
        return {grade(1 / vanishing, gradientFactor, gradientFactorBad),
                Verdict::tr("They grow on the way back: %1 × larger at layer 1 than at layer %2")
                    .arg(factorText(1 / vanishing), ordinalText(std.size() - 1))};
    const auto [min, max] = std::ranges::minmax(std);
    return {Health::Good, Verdict::tr("Layers agree: std %1 (healthy: first and last within %2 ×)")
                              .arg(between(min, max), factorText(gradientFactor))};
}

Verdict judgeWeightGradients(const Observation& observation)
{
    const auto weights = weightsOf(observation);
    for (const auto* each : weights) {
        if (!std::isfinite(each->gradient.std) || !std::isfinite(each->data.std))
            return overflowVerdict();
        if (!(gradToData(*each) > 0) || !std::isfinite(gradToData(*each)))
            return {Health::Bad, Verdict::tr("%1 has no gradient, or all its weights are equal")
                                     .arg(QString::fromStdString(each->name))};
    }
    const auto [slowest, fastest] =
        std::ranges::minmax(weights, {}, [](const auto* each) { return gradToData(*each); });
    const double factor = gradToData(*fastest) / gradToData(*slowest);
    if (factor > learningFactor)
        return {Health::Watch,
                Verdict::tr("%1 learns %2 × faster than %3 (healthy: within %4 ×)")
                    .arg(QString::fromStdString(fastest->name), factorText(factor),
                         QString::fromStdString(slowest->name), factorText(learningFactor))};
    return {Health::Good, Verdict::tr("Matrices agree: grad:data %1 (healthy: within %2 ×)")
                              .arg(between(gradToData(*slowest), gradToData(*fastest)),
                                   factorText(learningFactor))};
}

Verdict judgeUpdates(const std::vector<double>& ratios)
{
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < ratios.size(); ++i) {
        if (std::isfinite(ratios[i]))
            known.push_back(i);
    }
    if (known.empty())
        return {Health::Bad, Verdict::tr("Nothing is updated: no gradient, or no learning rate")};
    const auto ratioOf = [&ratios](std::size_t place) { return ratios[place]; };
    const auto [min, max] = std::ranges::minmax(known, {}, ratioOf);
    const auto tenth = [](double ratio) { return decimalText(ratio, 1); };
    const bool isOutput = max + 1 == ratios.size();
    if (ratios[max] > healthyUpdateHigh)
        return {ratios[max] > (isOutput ? outputUpdateFarHigh : updateFarHigh) ? Health::Bad
                                                                               : Health::Watch,
                Verdict::tr("%1 at %2, above the guide %3: each step changes it by %4")
                    .arg(matrixName(max), tenth(ratios[max]), tenth(updateGuide),
                         shareText(std::pow(10.0, ratios[max])))};
    if (ratios[max] < healthyUpdateLow)
        return {Health::Watch,
                Verdict::tr("All below %1, the guide is %2: the learning rate is low")
                    .arg(tenth(healthyUpdateLow), tenth(updateGuide))};
    if (ratios[min] < healthyUpdateLow)
        return {Health::Watch, Verdict::tr("%1 at %2, below the guide %3: it learns slowly")
                                   .arg(matrixName(min), tenth(ratios[min]), tenth(updateGuide))};
    return {Health::Good, Verdict::tr("From %1 to %2: near the guide %3 (healthy: %4 to %5)")
                              .arg(tenth(ratios[min]), tenth(ratios[max]), tenth(updateGuide),
                                   tenth(healthyUpdateLow), tenth(healthyUpdateHigh))};
}

double gradToData(const ParameterObservation& parameter)
{
    return parameter.gradient.std / parameter.data.std;
}

std::vector<double> recentUpdates(const RunHistory& history)
{
    const auto& points = history.points();
    if (points.empty())
        return {};
    std::vector<double> means;
    const auto first =
        points.end() - static_cast<std::ptrdiff_t>(std::min(points.size(), recentPoints));
    for (std::size_t place = 0; place < points.back().updateToData.size(); ++place) {
        double sum = 0;
        int count = 0;
        for (auto point = first; point != points.end(); ++point) {
            const auto ratio = static_cast<double>(point->updateToData[place]);
            if (std::isfinite(ratio)) {
                sum += ratio;
                ++count;
            }
        }
        means.push_back(count > 0 ? sum / count : std::nan(""));
    }
    return means;
}

std::vector<double> updatesOf(const Observation& observation)
{
    std::vector<double> ratios;
    for (const auto& parameter : observation.parameters) {
        if (parameter.id.kind == ParameterKind::Embedding ||
            parameter.id.kind == ParameterKind::Weights)
            ratios.push_back(parameter.updateToData);
    }
    return ratios;
}

} // namespace actigrad
