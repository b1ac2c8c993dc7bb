#include "app/plots/layers/layer_verdicts.h"

#include "app/look/number_format.h"
#include "core/diagnosis/limits.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace actigrad {
namespace {

constexpr std::size_t recentPoints = 20;

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

/// "0.62 to 0.65" over the layers.
QString rangeOf(const Scene& scene, Statistics LayerStatistics::*of)
{
    double min = std::numeric_limits<double>::infinity();
    double max = 0;
    for (const LayerObservation& layer : scene.observation->layers) {
        const double std = (layer.statistics.*of).std;
        min = std::min(min, std);
        max = std::max(max, std);
    }
    return scene.observation->layers.size() == 1 ? figureText(max) : between(min, max);
}

} // namespace

QString matrixName(std::size_t place)
{
    const auto layer = static_cast<int>(place);
    return QString::fromStdString(
        nameOf({layer == 0 ? ParameterKind::Embedding : ParameterKind::Weights, layer}));
}

QString activationsText(const Scene& scene)
{
    const LayerStatistics& worst =
        std::ranges::max_element(scene.observation->layers, {}, [](const LayerObservation& layer) {
            return layer.statistics.saturated;
        })->statistics;
    const QString std = rangeOf(scene, &LayerStatistics::output);
    return traitsOf(scene.config->activation).canSaturate()
               ? Verdict::tr("std %1, up to %2 saturated").arg(std, shareText(worst.saturated))
               : Verdict::tr("std %1").arg(std);
}

QString layerGradientsText(const Scene& scene)
{
    return Verdict::tr("std %1").arg(rangeOf(scene, &LayerStatistics::outputGradient));
}

QString weightGradientsText(const Scene& scene)
{
    const auto weights = weightsOf(*scene.observation);
    const auto [slowest, fastest] =
        std::ranges::minmax(weights, {}, [](const auto* each) { return gradToData(*each); });
    return Verdict::tr("grad:data %1").arg(between(gradToData(*slowest), gradToData(*fastest)));
}

QString updatesText(const std::vector<double>& ratios)
{
    std::vector<double> known;
    std::ranges::copy_if(ratios, std::back_inserter(known),
                         [](double ratio) { return std::isfinite(ratio); });
    if (known.empty())
        return Verdict::tr("Nothing is updated: no gradient, or no learning rate");
    const auto [min, max] = std::ranges::minmax(known);
    return Verdict::tr("From %1 to %2, the guide is %3")
        .arg(decimalText(min, 1), decimalText(max, 1), decimalText(limits::updateGuide, 0));
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
