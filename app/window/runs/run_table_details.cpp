// What RunTableTexts tells of a run in full.

#include "app/look/number_text.h"
#include "app/base/plain_text.h"
#include "app/look/activation_names.h"
#include "app/window/runs/run_table_texts.h"

#include <QStringList>

#include <algorithm>

namespace actigrad {

QString RunTableTexts::details(const RunRecord& run) const
{
    const RunConfig& config = *run.config;
    QStringList lines{
        run.name,
        networkDetails(config),
        scaleDetails(config),
        trainingDetails(config),
        tr("Words: %1, seed %2").arg(displayName(*config.words), QString::number(config.seed)),
    };
    if (const Evaluation* evaluation = run.lastEvaluation())
        lines += evaluationDetails(*evaluation, config);
    lines += state(run);
    return lines.join('\n');
}

QString RunTableTexts::networkDetails(const RunConfig& config) const
{
    QStringList widths;
    for (const std::int64_t width : config.hidden)
        widths += number(width);
    const bool areEqual = std::ranges::all_of(
        config.hidden, [&config](std::int64_t width) { return width == config.hidden.front(); });
    const QString hidden = areEqual && widths.size() > 1
                               ? QString("%1 × %2").arg(widths.size()).arg(widths.front())
                               : widths.join(", ");
    QStringList parts{tr("Activation %1").arg(displayName(config.activation)),
                      tr("context %1, embedding %2, hidden %3")
                          .arg(number(config.context), number(config.embedding), hidden)};
    if (config.batchNorm != BatchNormalisation::All)
        parts += config.bias == BiasInit::Drawn ? tr("bias drawn") : tr("bias zero");
    const QString momentum = shortNumber(config.batchNormMomentum, m_locale);
    if (config.batchNorm == BatchNormalisation::Hidden)
        parts += tr("batch norm in hidden layers, momentum %1").arg(momentum);
    else if (config.batchNorm == BatchNormalisation::All)
        parts += tr("batch norm in all layers, momentum %1").arg(momentum);
    else
        parts += tr("no batch norm");
    return parts.join("; ");
}

/// A line for each few.
QString RunTableTexts::scaleDetails(const RunConfig& config) const
{
    constexpr qsizetype inALine = 6;
    QStringList scales;
    for (const ParameterId parameter : config.scaledParameters()) {
        scales += QString::fromStdString(nameOf(parameter)) + ' ' +
                  shortNumber(config.scales[parameter], m_locale);
    }
    QStringList lines;
    for (qsizetype i = 0; i < scales.size(); i += inALine)
        lines += scales.mid(i, inALine).join(" · ");
    return tr("Init scales: %1").arg(lines.join("\n    "));
}

QString RunTableTexts::trainingDetails(const RunConfig& config) const
{
    const QString rate = shortNumber(config.learningRate, m_locale);
    const auto schedule = [&] {
        switch (config.schedule) {
        case LearningRateSchedule::Constant:
            return tr("learning rate %1, constant").arg(rate);
        case LearningRateSchedule::Step:
            return tr("learning rate %1, a tenth of it from step %2 on")
                .arg(rate, number(config.decayAt));
        case LearningRateSchedule::Cosine:
            return tr("learning rate %1, down to 0 by a cosine").arg(rate);
        }
        return QString();
    };
    return tr("Batch %1, %2 steps").arg(number(config.batch), number(config.steps)) + "; " +
           schedule();
}

QString RunTableTexts::evaluationDetails(const Evaluation& evaluation,
                                         const RunConfig& config) const
{
    const auto told = [&](RunColumn column) { return figure(evaluation, column, config); };
    return tr("Evaluated after %1 steps: train %2, dev %3, test %4")
        .arg(number(evaluation.step), told(RunColumn::TrainLoss), told(RunColumn::DevLoss),
             told(RunColumn::TestLoss));
}

} // namespace actigrad
