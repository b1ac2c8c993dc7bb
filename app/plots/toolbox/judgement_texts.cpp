#include "app/plots/toolbox/judgement_texts.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/parameter_names.h"
#include "core/diagnosis/limits.h"

#include <QStringList>

#include <cmath>

namespace actigrad {

QString JudgementTexts::severity(const Judgement& judgement)
{
    return judgement.severity == Severity::Bad ? tr("Bad") : tr("Watch");
}

QString JudgementTexts::headline(const Judgement& judgement) const
{
    const bool isBad = judgement.severity == Severity::Bad;
    switch (judgement.problem) {
    case Problem::Diverging:
        return std::isfinite(judgement.figure("loss"))
                   ? tr("The loss rises: the learning rate is too high")
                   : tr("Diverged at step %1").arg(number(judgement.figure("step"), 0));
    case Problem::Overflowed:
        return tr("%1 overflows").arg(layer(judgement.where));
    case Problem::NoGradient:
        return tr("No gradient arrives: %1").arg(layer(judgement.where));
    case Problem::EqualValues:
        return tr("All values are equal: %1").arg(layer(judgement.where));
    case Problem::NarrowInputs:
        return tr("Inputs too small: %1").arg(layer(judgement.where));
    case Problem::WideInputs:
        return tr("Inputs too large: %1").arg(layer(judgement.where));
    case Problem::OneSided:
        return tr("Almost a straight line: %1").arg(layer(judgement.where));
    case Problem::InitialLoss:
        return isBad ? tr("Initial loss far too high") : tr("Initial loss too high");
    case Problem::VanishingGradients:
        return tr("Gradients vanish with depth");
    case Problem::ExplodingGradients:
        return tr("Gradients explode with depth");
    case Problem::Saturated:
        return isBad ? tr("%1 is badly saturated").arg(layer(judgement.where))
                     : tr("%1 is saturated").arg(layer(judgement.where));
    case Problem::DeadNeurons:
        return tr("Dead neurons: %1").arg(layer(judgement.where));
    case Problem::ShrinkingActivations:
        return tr("Activations shrink with depth");
    case Problem::GrowingActivations:
        return tr("Activations grow with depth");
    case Problem::FastUpdates:
        return tr("Updates of %1 too large").arg(displayName(judgement.where));
    case Problem::SlowUpdates:
        return tr("Updates of %1 too small").arg(displayName(judgement.where));
    case Problem::Overfitting:
        return tr("Overfitting: it memorises the words");
    }
    return {};
}

QString JudgementTexts::reason(const Judgement& judgement) const
{
    switch (judgement.problem) {
    case Problem::Diverging:
        if (!std::isfinite(judgement.figure("loss")))
            return tr("The loss is no longer a number: the steps were too large. A lower learning "
                      "rate keeps them small.");
        return tr("The loss is %1 after %2 steps; it started at %3, and guessing costs %4. A lower "
                  "learning rate keeps the steps small.")
            .arg(lossText(judgement.figure("loss"), 2, m_locale),
                 number(judgement.figure("step"), 0),
                 lossText(judgement.figure("start"), 2, m_locale),
                 number(judgement.figure("expected"), 2));
    case Problem::Overflowed:
        return tr("Some of its values are no longer finite numbers: the scales or the learning "
                  "rate are too large.");
    case Problem::NoGradient:
        return tr("The weights after it are all zero, or everything after it is saturated: nothing "
                  "before it learns.");
    case Problem::EqualValues:
        return tr("Its weights are all zero: every neuron gives the same output for every "
                  "example, and no example can be told from another.");
    case Problem::NarrowInputs:
        return tr("At step 0 its hpreact has a std of %1; below %2 %3 is almost a straight line, "
                  "or "
                  "the signal fades.")
            .arg(number(judgement.figure("std"), 2), number(judgement.threshold, 1),
                 displayName(m_config.activation));
    case Problem::WideInputs:
        return tr("At step 0 its hpreact has a std of %1; above %2 the signal grows from layer to "
                  "layer.")
            .arg(number(judgement.figure("std"), 2), number(judgement.threshold, 1));
    case Problem::OneSided:
        return tr("At step 0 only %1 of its values lie on one side of the bend; below %2 the layer "
                  "is almost a straight line.")
            .arg(percent(judgement.figure("share"), judgement.threshold),
                 percent(judgement.threshold));
    case Problem::InitialLoss:
        return tr("It starts at %1. Guessing costs log(vocabulary) = %2, and above %3 the output "
                  "layer is confidently wrong: training first has to unlearn that (the lecture’s "
                  "first fix).")
            .arg(number(judgement.figure("loss"), 2), number(judgement.figure("expected"), 2),
                 number(judgement.threshold, 2));
    case Problem::Saturated:
    case Problem::DeadNeurons:
        return layerReason(judgement);
    case Problem::VanishingGradients:
    case Problem::ExplodingGradients:
    case Problem::ShrinkingActivations:
    case Problem::GrowingActivations:
        return depthReason(judgement);
    case Problem::FastUpdates:
    case Problem::SlowUpdates:
        return updateReason(judgement);
    case Problem::Overfitting:
        return tr("Dev loss is %1 above train loss, %2 of it; the lecture’s networks end 2 to 4 % "
                  "above, and more than %3 means that the words are memorised.")
            .arg(number(judgement.figure("gap"), 2),
                 percent(judgement.figure("share"), judgement.threshold),
                 percent(judgement.threshold));
    }
    return {};
}

QString JudgementTexts::line(const Judgement& judgement, int layer) const
{
    const JudgedLayer* own = judgement.ofLayer(layer);
    const int number = own != nullptr ? layer : judgement.where.layer;
    const auto figureOf = [&](std::string_view name) {
        return own != nullptr ? own->figure : judgement.figure(name);
    };
    const QString threshold = percent(judgement.threshold);
    switch (judgement.problem) {
    case Problem::Diverging:
        return std::isfinite(judgement.figure("loss"))
                   ? tr("Loss rose to %1: learning rate too high")
                         .arg(lossText(judgement.figure("loss"), 2, m_locale))
                   : headline(judgement);
    case Problem::Overflowed:
        return tr("Overflow: some values are not finite");
    case Problem::NoGradient:
        return tr("No gradient arrives at h of layer %1").arg(number);
    case Problem::EqualValues:
        return tr("All values are equal: %1 is zero").arg(scaleOf(number));
    case Problem::InitialLoss:
        return tr("Starts at %1, not %2: lower %3")
            .arg(lossText(judgement.figure("loss"), 2, m_locale),
                 lossText(judgement.figure("expected"), 2, m_locale), scaleOf(m_config.layers()));
    case Problem::VanishingGradients:
    case Problem::ExplodingGradients:
    case Problem::ShrinkingActivations:
    case Problem::GrowingActivations:
        return depthLine(judgement);
    case Problem::Saturated:
        return tr("%1 saturated at step 0 (healthy: < %2)")
            .arg(percent(figureOf("share"), judgement.threshold), threshold);
    case Problem::DeadNeurons:
        return tr("%1 of neurons dead ▼ (healthy: < %2)")
            .arg(percent(figureOf("share"), judgement.threshold), threshold);
    case Problem::NarrowInputs:
        return tr("%1: raise %2").arg(stdText(figureOf("std")), scaleOf(number));
    case Problem::WideInputs:
        return tr("%1: lower %2").arg(stdText(figureOf("std")), scaleOf(number));
    case Problem::OneSided:
        return tr("%1 on one side of the bend (> %2)")
            .arg(percent(figureOf("share"), judgement.threshold), threshold);
    case Problem::FastUpdates:
        return tr("%1: update:data 10^%2, too large (10^%3)")
            .arg(scaleOf(number), this->number(figureOf("log10"), 1),
                 this->number(limits::updateGuide, 0));
    case Problem::SlowUpdates:
        return tr("%1: update:data 10^%2, too small (10^%3)")
            .arg(scaleOf(number), this->number(figureOf("log10"), 1),
                 this->number(limits::updateGuide, 0));
    case Problem::Overfitting:
        return tr("Dev %1 above train: %2 (healthy: < %3)")
            .arg(this->number(judgement.figure("gap"), 2),
                 percent(judgement.figure("share"), judgement.threshold), threshold);
    }
    return {};
}

QString JudgementTexts::depthLine(const Judgement& judgement) const
{
    const QString ratio = number(judgement.figure("ratio"), 2);
    const QString threshold = number(judgement.threshold, 2);
    switch (judgement.problem) {
    case Problem::VanishingGradients:
        return tr("Vanishing: × %1 a layer (healthy: > %2)").arg(ratio, threshold);
    case Problem::ExplodingGradients:
        return tr("Exploding: × %1 a layer (healthy: < %2)").arg(ratio, threshold);
    case Problem::ShrinkingActivations:
        return tr("h: std × %1 a layer (> %2): raise the gain").arg(ratio, threshold);
    default:
        return tr("h: std × %1 a layer (< %2): lower the gain").arg(ratio, threshold);
    }
}

QString JudgementTexts::stdText(double std) const
{
    const limits::StdLimits limits = limits::std(traitsOf(m_config.activation));
    return tr("std %1 at step 0 (%2 to %3)")
        .arg(number(std, 2), settingText(limits.narrow, m_locale),
             settingText(limits.wide, m_locale));
}

/// What sets the layer's std: its weights, or its gain if it is normalised.
QString JudgementTexts::scaleOf(int layer) const
{
    const auto kind = m_config.isNormalised(layer) ? ParameterKind::Gain : ParameterKind::Weights;
    return displayName(ParameterId{kind, layer});
}

QString JudgementTexts::layerReason(const Judgement& judgement) const
{
    const QString figure = percent(judgement.figure("share"), judgement.threshold);
    const QString threshold = percent(judgement.threshold);
    if (judgement.problem == Problem::Saturated)
        return tr("At step 0, %1 of its outputs lie in the saturated regions of %2, where hardly "
                  "any gradient passes; above %3 is too much (the lecture’s Kaiming init has 8 to "
                  "10 %).")
            .arg(figure, displayName(m_config.activation), threshold);
    if (m_config.activation == Activation::Maxout)
        return tr("%1 of its neurons have a piece that never wins and so gets no gradient; above "
                  "%2 is too much.")
            .arg(figure, threshold);
    return tr("%1 of its neurons are saturated for all of %3 dev examples and get no gradient; "
              "above %2 is too much (the lecture calls it permanent brain damage).")
        .arg(figure, threshold, number(judgement.figure("examples"), 0));
}

QString JudgementTexts::depthReason(const Judgement& judgement) const
{
    const QString figure = number(judgement.figure("ratio"), 2);
    const QString threshold = number(judgement.threshold, 2);
    switch (judgement.problem) {
    case Problem::VanishingGradients:
        return tr("Going backwards, each layer keeps %1 of the gradient’s std; it should keep at "
                  "least %2 (He et al. 2015: keep the variance).")
            .arg(figure, threshold);
    case Problem::ExplodingGradients:
        return tr("Going backwards, each layer makes the gradient’s std %1 times as large; it "
                  "should be at most %2 (He et al. 2015: keep the variance).")
            .arg(figure, threshold);
    case Problem::ShrinkingActivations:
        return tr("Each layer keeps %1 of the std of the one before; it should keep at least %2. "
                  "The activation shrinks it, which a gain makes up for (tanh: 5/3).")
            .arg(figure, threshold);
    default:
        return tr("Each layer makes the std %1 times as large as the one before; it should be at "
                  "most %2: the weights’ gain is too large.")
            .arg(figure, threshold);
    }
}

QString JudgementTexts::updateReason(const Judgement& judgement) const
{
    const QString figure = number(judgement.figure("log10"), 1);
    const QString threshold = number(judgement.threshold, 1);
    if (judgement.problem == Problem::FastUpdates)
        return tr("log10(update:data) is %1; about −3 is right, and above %2 each step throws away "
                  "much of what was learned (the lecture’s guide).")
            .arg(figure, threshold);
    return tr("log10(update:data) is %1; about −3 is right, and below %2 it learns too slowly (the "
              "lecture’s guide).")
        .arg(figure, threshold);
}

QString JudgementTexts::repair(const Judgement& judgement) const
{
    if (!judgement.repair)
        return {};
    const RunConfig& repaired = *judgement.repair;
    QStringList changes;
    if (repaired.activation != m_config.activation)
        changes += displayName(repaired.activation);
    if (repaired.batchNorm != m_config.batchNorm)
        changes += tr("batch norm");
    if (repaired.hidden != m_config.hidden)
        changes += tr("%1 neurons a layer").arg(countText(repaired.hidden.front(), m_locale));
    else if (repaired.scales != m_config.scales)
        changes += scaleChanges(repaired);
    if (repaired.learningRate != m_config.learningRate)
        changes += tr("learning rate: %1 → %2")
                       .arg(settingText(m_config.learningRate, m_locale),
                            settingText(repaired.learningRate, m_locale));
    return changes.join(", ");
}

QString JudgementTexts::presentRepair(const Judgement& judgement) const
{
    if (!judgement.presentRepair)
        return {};
    if (judgement.presentRepair->revivesDead)
        return tr("dead neurons revived");
    return tr("learning rate: %1 → %2")
        .arg(settingText(m_config.learningRate, m_locale),
             settingText(*judgement.presentRepair->learningRate, m_locale));
}

/// The first few.
QString JudgementTexts::scaleChanges(const RunConfig& repaired) const
{
    constexpr qsizetype most = 3;
    QStringList changes;
    for (const ParameterId parameter : repaired.scaledParameters()) {
        const double before = m_config.scales[parameter];
        const double after = repaired.scales[parameter];
        if (before != after)
            changes += QString("%1: %2 → %3")
                           .arg(displayName(parameter), settingText(before, m_locale),
                                settingText(after, m_locale));
    }
    if (changes.size() > most)
        changes = changes.mid(0, most) << "…";
    return changes.join(", ");
}

QString JudgementTexts::layer(ParameterId where) const
{
    if (where.layer == m_config.layers())
        return tr("Output layer");
    return m_config.hiddenLayers() == 1 ? tr("Hidden layer")
                                        : tr("Hidden layer %1").arg(where.layer);
}

QString JudgementTexts::number(double value, int decimals) const
{
    return decimalText(value, decimals, m_locale);
}

/// With a decimal where that decides: of a small share, and of one that is rounded to its
/// threshold.
QString JudgementTexts::percent(double share, double threshold) const
{
    const bool isClose = std::abs(share - threshold) < 0.01 && share != threshold;
    const int decimals = (share < 0.1 && share > 0) || isClose ? 1 : 0;
    return tr("%1\u202f%", "a share").arg(number(100 * share, decimals));
}

} // namespace actigrad
