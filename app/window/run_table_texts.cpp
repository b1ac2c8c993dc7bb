#include "app/window/run_table_texts.h"

#include "app/controls/number_text.h"
#include "app/controls/preset_names.h"

#include <QStringList>

#include <cmath>

namespace actigrad {
namespace {

QString letter(std::size_t parameter)
{
    const auto name = parameterNames[parameter];
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// Share of the saturated outputs of all hidden layers at step 0.
double saturatedShare(const Observation& observation)
{
    double sum = 0;
    for (const auto& layer : observation.layers)
        sum += layer.statistics.saturated;
    return observation.layers.empty() ? 0 : sum / static_cast<double>(observation.layers.size());
}

std::size_t deadCount(const Observation& observation)
{
    std::size_t sum = 0;
    for (const auto& layer : observation.layers)
        sum += layer.statistics.deadNeurons.size();
    return sum;
}

} // namespace

QString RunTableTexts::header(RunColumn column)
{
    switch (column) {
    case RunColumn::Shown:
        return tr("Show");
    case RunColumn::Name:
        return tr("Run");
    case RunColumn::Scales: {
        QStringList letters;
        for (std::size_t i = 0; i < parameterCount; ++i)
            letters += letter(i);
        return letters.join(" · ");
    }
    case RunColumn::Seed:
        return tr("Seed");
    case RunColumn::InitialLoss:
        return tr("Loss at 0");
    case RunColumn::Loss:
        return tr("Loss now");
    case RunColumn::Saturated:
        return tr("Saturated at 0");
    case RunColumn::Dead:
        return tr("Dead at 0");
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
        return tr("Whether the run's loss curve is drawn, and how");
    case RunColumn::Name:
        return tr("The run's name: double-click or F2 to change it");
    case RunColumn::Scales:
        return tr("Init scales");
    case RunColumn::Seed:
        return tr("What the random numbers began with");
    case RunColumn::InitialLoss:
        return tr("Loss of the first batch, before any training");
    case RunColumn::Loss:
        return tr("Smoothed loss of the newest batches");
    case RunColumn::Saturated:
        return tr("Share of h with |h| > 0.99 at step 0");
    case RunColumn::Dead:
        return tr("Neurons saturated for every example of the batch at step 0");
    case RunColumn::Steps:
        return tr("Steps trained so far");
    case RunColumn::State:
        return tr("What becomes of the run");
    }
    return {};
}

QString RunTableTexts::cell(const RunRecord& run, RunColumn column) const
{
    switch (column) {
    case RunColumn::Shown:
        return {};
    case RunColumn::Name:
        return run.name;
    case RunColumn::Scales: {
        QStringList scales;
        for (const double scale : run.config->scales)
            scales += shortNumber(scale, m_locale);
        return scales.join(" · ");
    }
    case RunColumn::Seed:
        return QString::number(run.config->seed);
    case RunColumn::InitialLoss:
        return loss(static_cast<double>(run.initial->loss));
    case RunColumn::Loss:
        return loss(static_cast<double>(run.history->smoothed()));
    case RunColumn::Saturated:
        return percent(saturatedShare(*run.initial));
    case RunColumn::Dead:
        return number(static_cast<std::int64_t>(deadCount(*run.initial)));
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

QString RunTableTexts::details(const RunRecord& run) const
{
    const RunConfig& config = *run.config;
    QStringList scales;
    for (std::size_t i = 0; i < parameterCount; ++i)
        scales += letter(i) + ' ' + shortNumber(config.scales[i], m_locale);
    const QStringList lines{
        run.name,
        tr("Init scales: %1").arg(scales.join(" · ")),
        tr("Seed: %1").arg(config.seed),
        tr("Words: %1").arg(QString::fromStdString(config.words->name())),
        tr("Context %1, embedding %2, hidden %3")
            .arg(number(config.context), number(config.embedding), number(config.hidden)),
        tr("Batch %1, %2 steps").arg(number(config.batch), number(config.steps)),
        tr("Learning rate %1, a tenth of it from step %2 on")
            .arg(shortNumber(config.learningRate, m_locale), number(config.decayAt)),
        state(run),
    };
    return lines.join('\n');
}

QString RunTableTexts::sample(RunColumn column) const
{
    switch (column) {
    case RunColumn::Name:
        return displayName(presets().back()) + " 10";
    case RunColumn::Scales:
        return "1 · 0.304 · 0.01 · 0.01 · 0";
    case RunColumn::Seed:
        return "4294967295";
    case RunColumn::InitialLoss:
    case RunColumn::Loss:
        return loss(27.8817);
    case RunColumn::Saturated:
        return percent(1);
    case RunColumn::Dead:
        return number(200);
    case RunColumn::Steps:
        return number(200'000);
    case RunColumn::State:
        return tr("Diverged at step %1").arg(number(10'000));
    case RunColumn::Shown:
        break;
    }
    return {};
}

QString RunTableTexts::number(std::int64_t value) const
{
    return m_locale.toString(static_cast<qlonglong>(value));
}

QString RunTableTexts::loss(double value) const
{
    constexpr double wide = 10'000;
    return std::abs(value) < wide ? m_locale.toString(value, 'f', 3)
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
