#include "app/plots/neuron/neuron_texts.h"

#include "app/look/number_format.h"
#include "core/diagnosis/limits.h"

#include <algorithm>

namespace actigrad {
namespace {

QString stepText(std::int64_t step)
{
    return countText(step);
}

/// Of an activation with saturated regions.
QString saturationText(const NeuronFacts& facts, const QString& number)
{
    const QString all = countText(facts.x.size());
    if (facts.dead)
        return Verdict::tr("Neuron %1 is saturated for all %2 examples: silent in this batch, it "
                           "gets no gradient")
            .arg(number, all);
    return Verdict::tr("Neuron %1 is saturated for %2 of %3 examples")
        .arg(number, countText(facts.saturatedCount), all);
}

QString bendText(const NeuronFacts& facts, const QString& number)
{
    const std::size_t negative = facts.x.size() - facts.positiveCount;
    const bool straight = negative == 0 || facts.positiveCount == 0;
    return (straight ? Verdict::tr("Neuron %1 is on the negative side for %2 of %3 examples: a "
                                   "straight line for this batch")
                     : Verdict::tr("Neuron %1 is on the negative side for %2 of %3 examples; it "
                                   "cannot die"))
        .arg(number, countText(negative), countText(facts.x.size()));
}

QString piecesText(const NeuronFacts& facts, const QString& number)
{
    return (facts.dead ? Verdict::tr("Neuron %1: piece 1 wins for %2 of %3 examples; the piece "
                                     "that never wins is silent")
                       : Verdict::tr("Neuron %1: piece 1 wins for %2 of %3 examples, piece 2 for "
                                     "the others"))
        .arg(number, countText(facts.positiveCount), countText(facts.x.size()));
}

QString textOf(const Scene& scene, const NeuronFacts& facts, const QString& number)
{
    switch (limits::kindOf(traitsOf(scene.config->activation))) {
    case limits::ActivationKind::Saturating:
    case limits::ActivationKind::HalfFlat:
        return saturationText(facts, number);
    case limits::ActivationKind::Bent:
        return bendText(facts, number);
    case limits::ActivationKind::Pieces:
        break;
    }
    return piecesText(facts, number);
}

QString lifeOf(const NeuronLife& life)
{
    const QString died = stepText(life.lastDeath);
    const QString revived = stepText(life.lastRevival);
    if (life.deaths == 0)
        return Verdict::tr("Never silent so far");
    if (life.deaths == 1 && life.bornDead)
        return life.dead ? Verdict::tr("Silent since step 0")
                         : Verdict::tr("Silent at step 0, awake since step %1").arg(revived);
    if (life.deaths == 1)
        return life.dead ? Verdict::tr("Silent since step %1").arg(died)
                         : Verdict::tr("Silent from step %1 to %2").arg(died, revived);
    const QString times = countText(life.deaths);
    const QString often =
        life.dead
            ? Verdict::tr("silent %1 times, now since step %2").arg(times, died)
            : Verdict::tr("silent %1 times, last from step %2 to %3").arg(times, died, revived);
    return life.bornDead ? Verdict::tr("Silent at step 0; %1").arg(often)
                         : Verdict::tr("Awake at step 0; %1").arg(often);
}

} // namespace

Verdict judgeNeuron(const Scene& scene, const NeuronFacts& facts, std::size_t neuron)
{
    if (!facts.finite)
        return overflowVerdict();
    const QString number = ordinalText(neuron);
    const auto& dead = scene.shownLayer().statistics.deadOverDev;
    if (dead && std::ranges::binary_search(*dead, static_cast<int>(neuron)))
        return {Health::Bad, Verdict::tr("Neuron %1 is dead: silent for all of %2 dev examples")
                                 .arg(number, countText(scene.observation->deadExamples))};
    return {Health::None, textOf(scene, facts, number)};
}

QString lifeText(const Scene& scene, std::size_t neuron)
{
    if (!scene.history)
        return Verdict::tr("Preview of step 0: no history");
    const std::size_t layer = std::min(scene.layer, scene.observation->layers.size() - 1);
    const auto& lives = scene.history->lives();
    if (layer >= lives.size() || neuron >= lives[layer].size())
        return {};
    const std::int64_t interval = scene.history->interval();
    const QString seen = interval == 1 ? Verdict::tr("seen at every step")
                                       : Verdict::tr("seen every %1 steps").arg(stepText(interval));
    return QString("%1 (%2)").arg(lifeOf(lives[layer][neuron]), seen);
}

} // namespace actigrad
