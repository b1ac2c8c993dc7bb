#include "app/window/diagnosis/diagnosis_texts.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"

#include <QStringList>

namespace actigrad {

QString DiagnosisTexts::severity(const Finding& finding)
{
    return finding.severity == Severity::Bad ? tr("Bad") : tr("Watch");
}

QString DiagnosisTexts::headline(const Finding& finding) const
{
    const bool isBad = finding.severity == Severity::Bad;
    switch (finding.problem) {
    case Problem::Diverged:
        return tr("Diverged at step %1").arg(number(finding.figure, 0));
    case Problem::InitialLoss:
        return isBad ? tr("Initial loss far too high") : tr("Initial loss too high");
    case Problem::VanishingGradients:
        return tr("Gradients vanish with depth");
    case Problem::ExplodingGradients:
        return tr("Gradients explode with depth");
    case Problem::Saturated:
        return isBad ? tr("%1 is badly saturated").arg(layer(finding.where))
                     : tr("%1 is saturated").arg(layer(finding.where));
    case Problem::DeadNeurons:
        return tr("Dead neurons: %1").arg(layer(finding.where));
    case Problem::ShrinkingActivations:
        return tr("Activations shrink with depth");
    case Problem::GrowingActivations:
        return tr("Activations grow with depth");
    case Problem::FastUpdates:
        return tr("Updates of %1 too large").arg(QString::fromStdString(nameOf(finding.where)));
    case Problem::SlowUpdates:
        return tr("Updates of %1 too small").arg(QString::fromStdString(nameOf(finding.where)));
    case Problem::Overfitting:
        return tr("Overfitting: it memorises the words");
    }
    return {};
}

QString DiagnosisTexts::reason(const Finding& finding) const
{
    switch (finding.problem) {
    case Problem::Diverged:
        return tr("The loss is no longer a number: the steps were too large. A lower learning rate "
                  "keeps them small.");
    case Problem::InitialLoss:
        return tr("It starts at %1. Guessing costs log(vocabulary) = %2, and above %3 the output "
                  "layer is confidently wrong: training first has to unlearn that (the lecture’s "
                  "first fix).")
            .arg(number(finding.figure, 2), number(m_config.expectedInitialLoss(), 2),
                 number(finding.threshold, 2));
    case Problem::Saturated:
    case Problem::DeadNeurons:
        return layerReason(finding);
    case Problem::VanishingGradients:
    case Problem::ExplodingGradients:
    case Problem::ShrinkingActivations:
    case Problem::GrowingActivations:
        return depthReason(finding);
    case Problem::FastUpdates:
    case Problem::SlowUpdates:
        return updateReason(finding);
    case Problem::Overfitting:
        return tr("Dev loss is %1 above train loss; the lecture’s networks end 0.04 to 0.08 above, "
                  "and more than %2 means that the words are memorised.")
            .arg(number(finding.figure, 2), number(finding.threshold, 2));
    }
    return {};
}

QString DiagnosisTexts::layerReason(const Finding& finding) const
{
    const QString figure = percent(finding.figure);
    const QString threshold = percent(finding.threshold);
    if (finding.problem == Problem::Saturated)
        return tr("At step 0, %1 of its outputs lie in the saturated regions of %2, where hardly "
                  "any gradient passes; above %3 is too much (the lecture’s Kaiming init has 8 to "
                  "10 %).")
            .arg(figure, displayName(m_config.activation), threshold);
    if (m_config.activation == Activation::Maxout)
        return tr("%1 of its neurons have a piece that never wins and so gets no gradient; above "
                  "%2 is too much.")
            .arg(figure, threshold);
    return tr("%1 of its neurons are saturated for every example and get no gradient; above %2 is "
              "too much (the lecture calls it permanent brain damage).")
        .arg(figure, threshold);
}

QString DiagnosisTexts::depthReason(const Finding& finding) const
{
    const QString figure = number(finding.figure, 2);
    const QString threshold = number(finding.threshold, 2);
    switch (finding.problem) {
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

QString DiagnosisTexts::updateReason(const Finding& finding) const
{
    const QString figure = number(finding.figure, 1);
    const QString threshold = number(finding.threshold, 1);
    if (finding.problem == Problem::FastUpdates)
        return tr("log10(update:data) is %1; about −3 is right, and above %2 each step throws away "
                  "much of what was learned (the lecture’s guide).")
            .arg(figure, threshold);
    return tr("log10(update:data) is %1; about −3 is right, and below %2 it learns too slowly (the "
              "lecture’s guide).")
        .arg(figure, threshold);
}

QString DiagnosisTexts::repair(const Finding& finding) const
{
    if (!finding.repair)
        return {};
    const RunConfig& repaired = *finding.repair;
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

/// The first few.
QString DiagnosisTexts::scaleChanges(const RunConfig& repaired) const
{
    constexpr qsizetype most = 3;
    QStringList changes;
    for (const ParameterId parameter : repaired.scaledParameters()) {
        const double before = m_config.scales[parameter];
        const double after = repaired.scales[parameter];
        if (before != after)
            changes += QString("%1: %2 → %3")
                           .arg(QString::fromStdString(nameOf(parameter)),
                                settingText(before, m_locale), settingText(after, m_locale));
    }
    if (changes.size() > most)
        changes = changes.mid(0, most) << "…";
    return changes.join(", ");
}

QString DiagnosisTexts::layer(ParameterId where) const
{
    if (where.layer == m_config.layers())
        return tr("Output layer");
    return m_config.hiddenLayers() == 1 ? tr("Hidden layer")
                                        : tr("Hidden layer %1").arg(where.layer);
}

QString DiagnosisTexts::number(double value, int decimals) const
{
    return decimalText(value, decimals, m_locale);
}

QString DiagnosisTexts::percent(double share) const
{
    const int decimals = share < 0.1 && share > 0 ? 1 : 0;
    return tr("%1\u202f%", "a share").arg(number(100 * share, decimals));
}

} // namespace actigrad
