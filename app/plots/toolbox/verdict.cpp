#include "app/plots/toolbox/verdict.h"

#include "app/look/number_format.h"
#include "app/plots/toolbox/judgement_texts.h"
#include "core/diagnosis/limits.h"

#include <algorithm>

namespace actigrad {
namespace {

using limits::ActivationKind;

const ActivationTraits& traitsIn(const Scene& scene)
{
    return traitsOf(scene.config->activation);
}

std::size_t layerOf(const Scene& scene)
{
    return std::min(scene.layer, scene.observation->layers.size() - 1);
}

/// Of the layer on view at step 0; null if the scene shows that step, or if it is not known.
const LayerStatistics* before(const Scene& scene)
{
    if (!scene.initial || scene.observation->step == 0)
        return nullptr;
    return &scene.initial->layers[layerOf(scene)].statistics;
}

/// "std 1.69 (healthy: 0.3 to 2)", and once it trains "std 1.69, 1.05 at step 0".
QString stdText(const Scene& scene, Statistics LayerStatistics::*of)
{
    const QString std = lossText((scene.shownLayer().statistics.*of).std, 2);
    if (const LayerStatistics* start = before(scene))
        return Verdict::tr("std %1, %2 at step 0").arg(std, lossText((start->*of).std, 2));
    const limits::StdLimits healthy = limits::std(traitsIn(scene));
    return Verdict::tr("std %1 (healthy: %2 to %3)")
        .arg(std, settingText(healthy.narrow), settingText(healthy.wide));
}

/// "13 % saturated (healthy: below 15 %)", and once it trains "38 % saturated, 3.7 % at step 0".
QString saturationText(const Scene& scene)
{
    const double share = scene.shownLayer().statistics.saturated;
    const limits::Limits healthy = limits::saturated(traitsIn(scene));
    const LayerStatistics* start = before(scene);
    if (start == nullptr)
        return Verdict::tr("%1 saturated (healthy: below %2)")
            .arg(shareText(share), shareText(healthy.watch));
    const QString text = Verdict::tr("%1 saturated, %2 at step 0")
                             .arg(shareText(share), shareText(start->saturated));
    return share > healthy.watch && start->saturated <= healthy.watch
               ? Verdict::tr("%1: normal").arg(text)
               : text;
}

QString sidesText(const Scene& scene)
{
    const double below = scene.shownLayer().statistics.belowBend;
    if (traitsIn(scene).pieces > 1)
        return Verdict::tr("First piece wins %1 (about half is normal)").arg(shareText(1 - below));
    return Verdict::tr("%1 below 0 (about half is normal)").arg(shareText(below));
}

} // namespace

Health healthOf(Severity severity)
{
    return severity == Severity::Bad ? Health::Bad : Health::Watch;
}

Verdict verdictAt(Place place, const Scene& scene, const QString& otherwise)
{
    if (!scene.judgements || !scene.observation)
        return {Health::None, otherwise};
    const int layer = static_cast<int>(layerOf(scene)) + 1;
    const auto shown = judgementAt(place, layer, *scene.judgements);
    if (!shown)
        return {Health::Good, otherwise};
    const JudgementTexts texts(*scene.config);
    return {healthOf(shown->severity), texts.line(*shown->judgement, layer),
            texts.reason(*shown->judgement)};
}

Verdict overflowVerdict()
{
    return {Health::Bad, Verdict::tr("Overflow: some values are not finite")};
}

QString preactivationText(const Scene& scene)
{
    return stdText(scene, &LayerStatistics::preactivation);
}

QString curveText(const Scene& scene)
{
    switch (limits::kindOf(traitsIn(scene))) {
    case ActivationKind::Saturating:
        return saturationText(scene);
    case ActivationKind::HalfFlat:
        return Verdict::tr("%1 below 0 (half is normal)")
            .arg(shareText(scene.shownLayer().statistics.saturated));
    case ActivationKind::Bent:
    case ActivationKind::Pieces:
        break;
    }
    return sidesText(scene);
}

QString outputText(const Scene& scene)
{
    switch (limits::kindOf(traitsIn(scene))) {
    case ActivationKind::Saturating:
        return saturationText(scene);
    case ActivationKind::HalfFlat:
        return Verdict::tr("%1 of h is 0 (half is normal)")
            .arg(shareText(scene.shownLayer().statistics.saturated));
    case ActivationKind::Bent:
    case ActivationKind::Pieces:
        break;
    }
    return stdText(scene, &LayerStatistics::output);
}

QString gradientsText(const Scene& scene)
{
    const LayerStatistics& now = scene.shownLayer().statistics;
    const ActivationTraits& traits = traitsIn(scene);
    switch (limits::kindOf(traits)) {
    case ActivationKind::Pieces: { // all but the one that wins get none, whatever happens
        const double losers = 1 - 1.0 / traits.pieces;
        const double vanished = std::max(0.0, (now.vanished - losers) / (1 - losers));
        return Verdict::tr("%1 of winning pieces: gradient near zero").arg(shareText(vanished));
    }
    case ActivationKind::HalfFlat:
        return Verdict::tr("%1 near zero (half is normal)").arg(shareText(now.vanished));
    case ActivationKind::Saturating:
    case ActivationKind::Bent:
        break;
    }
    if (const LayerStatistics* start = before(scene))
        return Verdict::tr("%1 practically zero, %2 at step 0")
            .arg(shareText(now.vanished), shareText(start->vanished));
    return Verdict::tr("%1 of dL/dhpreact practically zero").arg(shareText(now.vanished));
}

QString neuronsText(const Scene& scene)
{
    const LayerObservation& layer = scene.shownLayer();
    const QString neurons = countText(layer.output.columns);
    const auto& dead = layer.statistics.deadOverDev;
    const std::size_t silent = layer.statistics.deadNeurons.size();
    if (limits::kindOf(traitsIn(scene)) == ActivationKind::Pieces) {
        return silent == 0 ? Verdict::tr("Both pieces win in all %1 neurons").arg(neurons)
                           : Verdict::tr("▽ %1 of %2: one piece never wins here")
                                 .arg(countText(silent), neurons);
    }
    if (silent == 0)
        return Verdict::tr("All of %1 neurons learn from this batch").arg(neurons);
    if (!dead || dead->empty())
        return Verdict::tr("▽ %1 of %2 silent in this batch").arg(countText(silent), neurons);
    return Verdict::tr("▼ %1 of %2 silent in this batch, %3 dead")
        .arg(countText(silent), neurons, countText(dead->size()));
}

QString initialLossText(double initialLoss, double expected)
{
    return Verdict::tr("Starts at %1 (guessing: %2)")
        .arg(lossText(initialLoss, 2), lossText(expected, 2));
}

} // namespace actigrad
