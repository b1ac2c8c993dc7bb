#include "app/plots/neuron/neuron_texts.h"

#include "app/base/plain_text.h"
#include "app/look/number_format.h"
#include "core/diagnosis/limits.h"

#include <algorithm>

namespace actigrad {
namespace {

QString stepText(std::int64_t step)
{
    return countText(step);
}

/// Of an activation with flats.
Verdict judgeSaturation(const ActivationTraits& traits, const NeuronFacts& facts,
                        const QString& number)
{
    const QString all = countText(facts.x.size());
    if (facts.dead)
        return {Health::Bad, Verdict::tr("Neuron %1 is saturated for all %2 examples: silent in "
                                         "this batch, it gets no gradient")
                                 .arg(number, all)};
    const double share =
        static_cast<double>(facts.saturatedCount) / static_cast<double>(facts.x.size());
    const limits::Limits limits = limits::saturated(traits);
    const QString count = countText(facts.saturatedCount);
    if (share > limits.watch)
        return {share > limits.bad ? Health::Bad : Health::Watch,
                Verdict::tr("Neuron %1 is saturated for %2 of %3 examples (healthy: below %4): "
                            "only the others teach it")
                    .arg(number, count, all, shareText(limits.watch))};
    return {Health::Good,
            Verdict::tr("Neuron %1 is saturated for %2 of %3 examples (healthy: below %4)")
                .arg(number, count, all, shareText(limits.watch))};
}

Verdict judgeBend(const NeuronFacts& facts, const QString& number)
{
    const std::size_t negative = facts.x.size() - facts.positiveCount;
    const bool straight = negative == 0 || facts.positiveCount == 0;
    return {straight ? Health::Watch : Health::Good,
            (straight ? Verdict::tr("Neuron %1 is on the negative side for %2 of %3 examples: a "
                                    "straight line for this batch")
                      : Verdict::tr("Neuron %1 is on the negative side for %2 of %3 examples; it "
                                    "cannot die"))
                .arg(number, countText(negative), countText(facts.x.size()))};
}

Verdict judgePieces(const NeuronFacts& facts, const QString& number)
{
    return {facts.dead ? Health::Watch : Health::Good,
            (facts.dead ? Verdict::tr("Neuron %1: piece 1 wins for %2 of %3 examples; the piece "
                                      "that never wins is silent")
                        : Verdict::tr("Neuron %1: piece 1 wins for %2 of %3 examples, piece 2 for "
                                      "the others"))
                .arg(number, countText(facts.positiveCount), countText(facts.x.size()))};
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

QString exampleText(const Scene& scene, std::size_t example)
{
    const Observation& observation = *scene.observation;
    const std::u32string& vocabulary = scene.config->words->vocabulary();
    const std::size_t length = observation.contexts.size() / observation.targets.size();
    std::u32string context;
    for (std::size_t i = 0; i < length; ++i)
        context += vocabulary[observation.contexts[example * length + i]];
    const std::u32string target(1, vocabulary[observation.targets[example]]);
    return printable(QString::fromStdU32String(context + U" → " + target));
}

Verdict judgeNeuron(const Scene& scene, const NeuronFacts& facts, std::size_t neuron)
{
    const ActivationTraits& traits = traitsOf(scene.config->activation);
    if (!facts.finite)
        return overflowVerdict();
    const QString number = ordinalText(neuron);
    switch (limits::kindOf(traits)) {
    case limits::ActivationKind::Saturating:
    case limits::ActivationKind::HalfFlat:
        return judgeSaturation(traits, facts, number);
    case limits::ActivationKind::Bent:
        return judgeBend(facts, number);
    case limits::ActivationKind::Pieces:
        return judgePieces(facts, number);
    }
    return {};
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
