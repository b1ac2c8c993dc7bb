#include "app/window/runs/run_table_texts.h"

#include "app/look/number_text.h"

#include <QStringList>

#include <cmath>
#include <numbers>

namespace actigrad {
namespace {

const QString none = QStringLiteral("–");
const QString separator = QStringLiteral("\u2009·\u2009");

/// Of all hidden layers at step 0.
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

} // namespace

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

/// The first few of them; of several layers what they share, if they do.
QString RunTableTexts::scales(const RunConfig& config) const
{
    constexpr std::size_t mostInFull = 6;
    constexpr std::size_t first = 3;
    const auto parameters = config.scaledParameters();
    if (config.hiddenLayers() > 1 && config.hiddenGain() > 0)
        return tr("gain %1, %2 layers")
            .arg(gain(config.hiddenGain()), number(config.hiddenLayers()));
    QStringList texts;
    for (const ParameterId parameter : parameters)
        texts += shortNumber(config.scales[parameter], m_locale);
    if (parameters.size() > mostInFull)
        texts = texts.mid(0, first) << "…";
    return texts.join(separator);
}

/// A number, or what it is known as.
QString RunTableTexts::gain(double value) const
{
    const auto is = [value](double known) { return std::abs(value - known) < 1e-9 * known; };
    if (is(5.0 / 3.0))
        return "5/3";
    return is(std::numbers::sqrt2) ? QString("√2") : shortNumber(value, m_locale);
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
    return m_locale.toString(static_cast<qlonglong>(value));
}

QString RunTableTexts::loss(double value, int decimals) const
{
    constexpr double wide = 10'000;
    return std::abs(value) < wide ? m_locale.toString(value, 'f', decimals)
                                  : m_locale.toString(value, 'g', 4);
}

QString RunTableTexts::percent(double share) const
{
    return tr("%1\u202f%", "a share").arg(m_locale.toString(100 * share, 'f', 1));
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
        return tr("Diverged at step %1").arg(number(run.divergedAt.value_or(run.stepsDone())));
    case RunState::Failed:
        return tr("Failed");
    }
    return {};
}

} // namespace actigrad
