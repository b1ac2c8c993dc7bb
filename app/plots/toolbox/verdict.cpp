#include "app/plots/toolbox/verdict.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/plots/toolbox/activation_limits.h"
#include "app/plots/toolbox/curve_data.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr Limits initialLossAbove{0.3, 1.0}; // log(vocabulary)

/// Bad too if it is not a number.
Health grade(double value, Limits limits)
{
    return value <= limits.watch ? Health::Good : value <= limits.bad ? Health::Watch : Health::Bad;
}

const ActivationTraits& traitsIn(const RunConfig& config)
{
    return traitsOf(config.activation);
}

/// What the layer's std is set by: its weights, or its gain if it is normalised.
QString scaleOf(const RunConfig& config, int layer)
{
    const auto kind = config.isNormalised(layer) ? ParameterKind::Gain : ParameterKind::Weights;
    return QString::fromStdString(nameOf({kind, layer}));
}

/// What brings zeros of ReLU back: scales of weights leave them as they are.
QString againstZeros(const RunConfig& config, int layer)
{
    if (config.isNormalised(layer) || config.bias == BiasInit::Zero)
        return Verdict::tr("lower the learning rate");
    return Verdict::tr("lower the %1 scale")
        .arg(QString::fromStdString(nameOf({ParameterKind::Bias, layer})));
}

/// At the edge of a flat.
double saturatedSlope(const ActivationTraits& traits)
{
    return traits.slope(std::isfinite(traits.inputSaturatedBelow) ? traits.inputSaturatedBelow
                                                                  : traits.inputSaturatedAbove);
}

/// Of an activation without a scale of its own. @param range "Spread 1.2 (healthy: 0.3 to 5)"
Verdict judgeFreeStd(double std, StdLimits limits, const QString& range, const QString& scale)
{
    if (std < limits.narrow)
        return {Health::Watch,
                Verdict::tr("%1: the signal fades; raise the %2 scale").arg(range, scale)};
    if (!(std <= limits.wide))
        return {grade(std, {limits.wide, limits.bad}),
                Verdict::tr("%1: the signal grows; lower the %2 scale").arg(range, scale)};
    return {Health::Good, range};
}

QString stdText(double std, StdLimits limits)
{
    return Verdict::tr("std %1 (healthy: %2 to %3)")
        .arg(lossText(std, 2), settingText(limits.narrow), settingText(limits.wide));
}

/// Of leaky ReLU and maxout, by which side of the bend the values lie on.
Verdict judgeSides(const LayerObservation& layer, const ActivationTraits& traits)
{
    const double negative = negativeShare(layer, traits);
    const bool isBent = std::min(negative, 1 - negative) >= minShareOfSide;
    const Health health = isBent ? Health::Good : Health::Watch;
    if (kindOf(traits) == ActivationKind::Pieces) {
        const QString share = shareText(1 - negative);
        return {health,
                isBent ? Verdict::tr("The first piece wins %1 of the time (about half is normal)")
                             .arg(share)
                       : Verdict::tr("The first piece wins %1 of the time: almost a straight line")
                             .arg(share)};
    }
    const QString share = shareText(negative);
    return {health,
            isBent ? Verdict::tr("%1 of the data is below 0, slope %2 (about half is normal)")
                         .arg(share, settingText(traits.slope(-1)))
                   : Verdict::tr("%1 of the data is below 0: almost a straight line").arg(share)};
}

Verdict judgeDead(std::size_t dead, std::size_t neurons, const ActivationTraits& traits)
{
    const double share = static_cast<double>(dead) / static_cast<double>(neurons);
    const Limits limits = deadLimits(traits);
    const Health health = grade(share, limits);
    if (kindOf(traits) == ActivationKind::Pieces)
        return {health, Verdict::tr("▲: in %1 of %2 neurons one piece never wins (healthy: to %3)")
                            .arg(countText(dead), countText(neurons), shareText(limits.watch))};
    if (health == Health::Good)
        return {health, Verdict::tr("%1 of %2 neurons are 0 for this batch (▲); by chance up to %3")
                            .arg(countText(dead), countText(neurons), shareText(limits.watch))};
    return {health, Verdict::tr("Dead (▲): %1 of %2 neurons; no example of this batch teaches them")
                        .arg(countText(dead), countText(neurons))};
}

bool isOverflowed(const LayerObservation& layer)
{
    const LayerStatistics& statistics = layer.statistics;
    return !std::isfinite(statistics.preactivation.std) || !std::isfinite(statistics.output.std);
}

} // namespace

Verdict overflowVerdict()
{
    return {Health::Bad, Verdict::tr("Some values are no numbers: the network has overflowed")};
}

Verdict judgePreactivation(const LayerObservation& layer, const RunConfig& config, int number)
{
    const ActivationTraits& traits = traitsIn(config);
    const double std = layer.statistics.preactivation.std;
    const StdLimits limits = stdLimits(traits);
    const QString range = stdText(std, limits);
    if (isOverflowed(layer))
        return overflowVerdict();
    if (std == 0)
        return {Health::Bad,
                Verdict::tr("All values are equal: no neuron can tell the examples apart")};
    if (kindOf(traits) != ActivationKind::Saturating)
        return judgeFreeStd(std, limits, range, scaleOf(config, number));
    if (std < limits.narrow)
        return {Health::Watch, Verdict::tr("%1: %2 is almost a straight line here")
                                   .arg(range, displayName(config.activation))};
    if (!(std <= limits.wide))
        return {grade(std, {limits.wide, limits.bad}),
                Verdict::tr("%1: much is saturated; lower the %2 scale")
                    .arg(range, scaleOf(config, number))};
    return {Health::Good, range};
}

Verdict judgeCurve(const LayerObservation& layer, const RunConfig& config, int /*number*/)
{
    const ActivationTraits& traits = traitsIn(config);
    if (isOverflowed(layer))
        return overflowVerdict();
    if (!traits.canSaturate())
        return judgeSides(layer, traits);
    const Limits limits = saturationLimits(traits);
    const double saturated = layer.statistics.saturated;
    const Health health = grade(saturated, limits);
    if (kindOf(traits) == ActivationKind::HalfFlat)
        return {health,
                Verdict::tr("%1 of the data is below 0, slope 0 (half is normal, to %2 healthy)")
                    .arg(shareText(saturated), shareText(limits.watch))};
    return {health, Verdict::tr("%1 of the data is saturated, slope below %2 (healthy: below %3)")
                        .arg(shareText(saturated), roundedText(saturatedSlope(traits), 1),
                             shareText(limits.watch))};
}

Verdict judgeOutput(const LayerObservation& layer, const RunConfig& config, int number)
{
    const ActivationTraits& traits = traitsIn(config);
    if (isOverflowed(layer))
        return overflowVerdict();
    if (!traits.canSaturate()) {
        const StdLimits limits = stdLimits(traits);
        const double std = layer.statistics.output.std;
        return judgeFreeStd(std, limits, stdText(std, limits), scaleOf(config, number));
    }
    const bool isHalfFlat = kindOf(traits) == ActivationKind::HalfFlat;
    const Limits limits = saturationLimits(traits);
    const QString share = shareText(layer.statistics.saturated);
    const Health health = grade(layer.statistics.saturated, limits);
    if (health == Health::Bad)
        return {health, isHalfFlat ? Verdict::tr("%1 of h is 0: little gradient gets through; %2")
                                         .arg(share, againstZeros(config, number))
                                   : Verdict::tr("%1 of h is saturated: little gradient gets "
                                                 "through; lower the %2 scale")
                                         .arg(share, scaleOf(config, number))};
    if (isHalfFlat)
        return {health, Verdict::tr("%1 of h is 0 (half is normal, healthy: below %2)")
                            .arg(share, shareText(limits.watch))};
    return {health, Verdict::tr("%1 of h is saturated, %2 (healthy: below %3)")
                        .arg(share, saturationOf(traits, QLocale()), shareText(limits.watch))};
}

Verdict judgeGradients(const LayerObservation& layer, const RunConfig& config, int number)
{
    const auto& statistics = layer.statistics;
    const ActivationTraits& traits = traitsIn(config);
    if (!std::isfinite(statistics.outputGradient.std) ||
        !std::isfinite(statistics.preactivationGradient.std))
        return overflowVerdict();
    if (statistics.outputGradient.std == 0 && statistics.outputGradient.max == 0) {
        if (number < config.hiddenLayers())
            return {Health::Bad,
                    Verdict::tr("No gradient arrives at h: a later layer lets none through")};
        return {
            Health::Bad,
            Verdict::tr("No gradient arrives at h: %1 is zero").arg(scaleOf(config, number + 1))};
    }
    const Limits limits = saturationLimits(traits);
    const QString healthy = shareText(limits.watch);
    switch (kindOf(traits)) {
    case ActivationKind::Pieces: { // all but the one that wins get none, whatever happens
        const double losers = 1 - 1.0 / traits.pieces;
        const double vanished = std::max(0.0, (statistics.vanished - losers) / (1 - losers));
        return {grade(vanished, limits),
                Verdict::tr("Of winning pieces %1 get practically no gradient (healthy: below %2)")
                    .arg(shareText(vanished), healthy)};
    }
    case ActivationKind::HalfFlat:
        return {grade(statistics.vanished, limits),
                Verdict::tr("%1 of dL/dhpreact is about zero (half is normal, healthy: below %2)")
                    .arg(shareText(statistics.vanished), healthy)};
    case ActivationKind::Saturating:
    case ActivationKind::Bent:
        break;
    }
    return {grade(statistics.vanished, limits),
            Verdict::tr("%1 of dL/dhpreact is practically zero (healthy: below %2)")
                .arg(shareText(statistics.vanished), healthy)};
}

Verdict judgeNeurons(const LayerObservation& layer, const RunConfig& config, int /*number*/)
{
    const ActivationTraits& traits = traitsIn(config);
    if (isOverflowed(layer))
        return overflowVerdict();
    const std::size_t dead = layer.statistics.deadNeurons.size();
    const QString neurons = countText(layer.output.columns);
    if (dead > 0)
        return judgeDead(dead, layer.output.columns, traits);
    if (kindOf(traits) == ActivationKind::Pieces)
        return {Health::Good,
                Verdict::tr("Both pieces win somewhere in all %1 neurons").arg(neurons)};
    if (kindOf(traits) == ActivationKind::Bent)
        return {Health::Good,
                Verdict::tr("%1 is below 0; a little gradient passes there: none is dead")
                    .arg(shareText(negativeShare(layer, traits)))};
    const QString white = shareText(layer.statistics.saturated);
    const Health health = grade(layer.statistics.saturated, saturationLimits(traits));
    if (health == Health::Bad)
        return {health, Verdict::tr("%1 is white, where learning stalls; none of %2 neurons is all "
                                    "white, dead")
                            .arg(white, neurons)};
    if (kindOf(traits) == ActivationKind::HalfFlat)
        return {health,
                Verdict::tr("%1 is white, h = 0 (half is normal); none of %2 neurons is dead")
                    .arg(white, neurons)};
    return {health,
            Verdict::tr("Mostly black: the neurons can learn; none of %1 is dead").arg(neurons)};
}

Verdict judgeInitialLoss(double initialLoss, double expected)
{
    const Health health = grade(initialLoss - expected, initialLossAbove);
    if (health == Health::Good)
        return {health, Verdict::tr("Starts at %1, as expected of guessing (%2)")
                            .arg(lossText(initialLoss, 2), lossText(expected, 2))};
    return {health,
            Verdict::tr("Starts at %1 instead of %2: confidently wrong; calm the output layer")
                .arg(lossText(initialLoss, 2), lossText(expected, 2))};
}

} // namespace actigrad
