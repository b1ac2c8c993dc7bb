#include "app/window/runs/run_table_texts.h"

#include "app/base/plain_text.h"
#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/parameter_names.h"
#include "app/look/preset_names.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace actigrad {
namespace {

const QString none = QStringLiteral("–");
const QString separator = QStringLiteral("\u2009·\u2009");

} // namespace

double saturatedShare(const Observation& observation)
{
    double sum = 0;
    for (const auto& layer : observation.layers)
        sum += layer.statistics.saturated;
    return observation.layers.empty() ? 0 : sum / static_cast<double>(observation.layers.size());
}

double saturatedShare(const std::vector<Evaluation::Layer>& layers)
{
    double sum = 0;
    for (const auto& layer : layers)
        sum += layer.saturated;
    return sum / static_cast<double>(layers.size());
}

std::int64_t deadCount(const Observation& observation)
{
    std::size_t sum = 0;
    for (const auto& layer : observation.layers)
        sum += layer.statistics.deadNeurons.size();
    return static_cast<std::int64_t>(sum);
}

std::int64_t deadCount(const std::vector<Evaluation::Layer>& layers)
{
    std::size_t sum = 0;
    for (const auto& layer : layers)
        sum += layer.dead.size();
    return static_cast<std::int64_t>(sum);
}

QString RunTableTexts::cell(const RunRecord& run, RunColumn column) const
{
    switch (column) {
    case RunColumn::Shown:
        return {};
    case RunColumn::Name:
        return run.name;
    case RunColumn::Scales:
        return scales(*run.config);
    case RunColumn::Seed:
        return QString::number(run.config->seed);
    case RunColumn::InitialLoss:
        return loss(static_cast<double>(run.initial->loss), batchDecimals);
    case RunColumn::Loss:
        return loss(static_cast<double>(run.history->smoothed()), batchDecimals);
    case RunColumn::TrainLoss:
    case RunColumn::DevLoss:
    case RunColumn::TestLoss:
    case RunColumn::SaturatedDev:
    case RunColumn::DeadDev:
        return evaluated(run, column);
    case RunColumn::Saturated:
        return saturated(run);
    case RunColumn::Dead:
        return number(deadCount(*run.initial));
    case RunColumn::Steps:
        return number(run.stepsDone());
    case RunColumn::State:
        return state(run);
    }
    return {};
}

QString RunTableTexts::spoken(const RunRecord& run, RunColumn column) const
{
    if (column == RunColumn::Shown)
        return run.visible ? tr("%1, shown").arg(run.name) : tr("%1, hidden").arg(run.name);
    if (column == RunColumn::Name)
        return run.name;
    return header(column) + ": " + cell(run, column);
}

/// Those that are not 1, or the first few of them; of several layers what they share, if they do.
QString RunTableTexts::scales(const RunConfig& config) const
{
    constexpr qsizetype mostInFull = 5;
    constexpr qsizetype first = 3;
    const auto parameters = config.scaledParameters();
    if (config.hiddenLayers() > 1 && config.hiddenGain() > 0)
        return tr("gain %1, %2 layers")
            .arg(gain(config.hiddenGain()), number(config.hiddenLayers()));
    QStringList texts;
    for (const ParameterId parameter : parameters) {
        if (config.scales[parameter] != 1)
            texts += displayName(parameter) + ' ' + settingText(config.scales[parameter], m_locale);
    }
    if (texts.size() > mostInFull)
        texts = texts.mid(0, first) << "…";
    return texts.isEmpty() ? tr("all 1") : texts.join(separator);
}

/// A number, or what it is known as.
QString RunTableTexts::gain(double value) const
{
    const auto is = [value](double known) { return std::abs(value - known) < 1e-9 * known; };
    if (is(5.0 / 3.0))
        return "5/3";
    return is(std::numbers::sqrt2) ? QString("√2") : settingText(value, m_locale);
}

QString RunTableTexts::saturated(const RunRecord& run) const
{
    return traitsOf(run.config->activation).canSaturate() ? percent(saturatedShare(*run.initial))
                                                          : none;
}

QString RunTableTexts::evaluated(const RunRecord& run, RunColumn column) const
{
    if (const Evaluation* evaluation = run.lastEvaluation())
        return figure(*evaluation, column, *run.config);
    return run.evaluating ? QString("…") : none;
}

QString RunTableTexts::figure(const Evaluation& evaluation, RunColumn column,
                              const RunConfig& config) const
{
    const auto& layers = evaluation.devLayers;
    switch (column) {
    case RunColumn::TrainLoss:
        return loss(evaluation.trainLoss, evaluatedDecimals);
    case RunColumn::DevLoss:
        return evaluation.devLoss ? loss(*evaluation.devLoss, evaluatedDecimals) : none;
    case RunColumn::TestLoss:
        return loss(evaluation.testLoss, evaluatedDecimals);
    case RunColumn::SaturatedDev:
        return !layers.empty() && traitsOf(config.activation).canSaturate()
                   ? percent(saturatedShare(layers))
                   : none;
    case RunColumn::DeadDev:
        return layers.empty() ? none : number(deadCount(layers));
    default:
        return {};
    }
}

QString RunTableTexts::number(std::int64_t value) const
{
    return countText(value, m_locale);
}

QString RunTableTexts::loss(double value, int decimals) const
{
    return lossText(value, decimals, m_locale);
}

QString RunTableTexts::percent(double share) const
{
    return tr("%1\u202f%", "a share").arg(decimalText(100 * share, 1, m_locale));
}

QString RunTableTexts::state(const RunRecord& run) const
{
    if (run.superseded)
        return tr("Stopped");
    switch (run.state) {
    case RunState::Training:
        return tr("Training");
    case RunState::Paused:
        return tr("Paused");
    case RunState::Finished:
        return tr("Finished");
    case RunState::Diverged:
        return tr("Diverged at %1").arg(number(run.divergedAt.value_or(run.stepsDone())));
    case RunState::Failed:
        return tr("Failed");
    }
    return {};
}

QString RunTableTexts::header(RunColumn column)
{
    switch (column) {
    case RunColumn::Shown:
        return tr("Show");
    case RunColumn::Name:
        return tr("Run");
    case RunColumn::Scales:
        return tr("Scales");
    case RunColumn::Seed:
        return tr("Seed");
    case RunColumn::InitialLoss:
        return tr("Loss at 0");
    case RunColumn::Loss:
        return tr("Loss now");
    case RunColumn::TrainLoss:
        return tr("Train");
    case RunColumn::DevLoss:
        return tr("Dev");
    case RunColumn::TestLoss:
        return tr("Test");
    case RunColumn::Saturated:
        return tr("Sat. at 0");
    case RunColumn::Dead:
        return tr("Silent at 0");
    case RunColumn::SaturatedDev:
        return tr("Saturated (dev)");
    case RunColumn::DeadDev:
        return tr("Dead (dev)");
    case RunColumn::Steps:
        return tr("Steps");
    case RunColumn::State:
        return tr("State");
    }
    return {};
}

QString RunTableTexts::headerHint(RunColumn column)
{
    switch (column) {
    case RunColumn::Shown:
        return tr("Whether the run’s loss curve is drawn, and how");
    case RunColumn::Name:
        return tr("The run’s name: double-click or F2 to change it");
    case RunColumn::Scales:
        return tr("Init scales of C, W1, b1 and so on; point at a run to see them by name");
    case RunColumn::Seed:
        return tr("Seed of the random numbers");
    case RunColumn::InitialLoss:
        return tr("Loss of the first batch, before any training");
    case RunColumn::Loss:
        return tr("Smoothed loss of the newest batches");
    case RunColumn::TrainLoss:
        return tr("Loss over all training examples, at the last evaluation");
    case RunColumn::DevLoss:
        return tr("Loss over the dev split, which is not trained on, at the last evaluation; bold: "
                  "the lowest");
    case RunColumn::TestLoss:
        return tr("Loss over the test split, at the last evaluation");
    case RunColumn::Saturated:
        return tr(
            "Share of h in the saturated regions of the activation at step 0 (tanh: |h| > 0.99)");
    case RunColumn::Dead:
        return tr("Neurons silent in the batch of step 0: saturated for every example of it");
    case RunColumn::SaturatedDev:
        return tr("Share of h that is saturated over the whole dev split, at the last evaluation");
    case RunColumn::DeadDev:
        return tr("Neurons saturated for every example of the dev split, at the last evaluation");
    case RunColumn::Steps:
        return tr("Steps trained so far");
    case RunColumn::State:
        return tr("State of the run");
    }
    return {};
}

bool RunTableTexts::isEssential(RunColumn column)
{
    switch (column) {
    case RunColumn::Dead:
    case RunColumn::TestLoss:
    case RunColumn::SaturatedDev:
    case RunColumn::DeadDev:
    case RunColumn::Steps:
        return false;
    default:
        return true;
    }
}

QString RunTableTexts::sample(RunColumn column) const
{
    switch (column) {
    case RunColumn::Name:
        return displayName(presetNamed("output")) + " 9";
    case RunColumn::Scales:
        return QStringList{"W1 0.304", "b1 0.01", "W2 0.01"}.join(separator);
    case RunColumn::Seed:
        return "4294967295";
    case RunColumn::InitialLoss:
    case RunColumn::Loss:
        return loss(27.8817, batchDecimals);
    case RunColumn::TrainLoss:
    case RunColumn::DevLoss:
    case RunColumn::TestLoss:
        return loss(27.8817, evaluatedDecimals);
    case RunColumn::Saturated:
    case RunColumn::SaturatedDev:
        return percent(1);
    case RunColumn::Dead:
    case RunColumn::DeadDev:
        return number(200);
    case RunColumn::Steps:
        return number(200'000);
    case RunColumn::State:
        return tr("Diverged at %1").arg(number(9'999));
    case RunColumn::Shown:
        break;
    }
    return {};
}

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
    const QString momentum = settingText(config.batchNormMomentum, m_locale);
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
        scales += displayName(parameter) + ' ' + settingText(config.scales[parameter], m_locale);
    }
    QStringList lines;
    for (qsizetype i = 0; i < scales.size(); i += inALine)
        lines += scales.mid(i, inALine).join(" · ");
    return tr("Init scales: %1").arg(lines.join("\n    "));
}

QString RunTableTexts::trainingDetails(const RunConfig& config) const
{
    const QString rate = settingText(config.learningRate, m_locale);
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
