#include "app/headless/training.h"

#include "core/training/run.h"

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

/// Observing costs about as much as training a step; so often it does not count.
constexpr std::int64_t observeEvery = 100;

std::shared_ptr<const Dataset> datasetOf(const RunConfig& config)
{
    validate(config);
    return std::make_shared<const Dataset>(*config.words, static_cast<std::size_t>(config.context));
}

} // namespace

Training::Training(std::shared_ptr<const RunConfig> config, std::int64_t logEvery)
    : m_config(std::move(config)), m_dataset(datasetOf(*m_config)),
      m_run(std::make_unique<Run>(m_config, m_dataset)), m_logEvery(logEvery)
{
    noteStep();
    observe();
    m_initial = m_last;
}

Training::~Training() = default;

void Training::train(const std::function<bool(const Training&)>& goOn)
{
    while (!m_run->finished() && !m_run->diverged() && goOn(*this)) {
        if (m_run->onLastStep())
            observe();
        const auto start = Clock::now();
        m_run->advance();
        m_time += Clock::now() - start;
        if (!m_run->finished())
            noteStep();
    }
    if (m_losses.back().step != m_run->step())
        m_losses.push_back({m_run->step(), m_run->loss()});
    if (state() == Report::State::Stopped)
        observe();
}

bool Training::isLogged(std::int64_t step) const
{
    return step <= firstSteps || step % m_logEvery == 0;
}

void Training::noteStep()
{
    const auto step = m_run->step();
    const float loss = m_run->loss();
    m_history->append({&loss, 1});
    if (!isLogged(step))
        return;
    m_losses.push_back({step, loss});
    if (!m_run->diverged() && (step <= firstSteps || step % observeEvery == 0))
        observe();
}

void Training::observe()
{
    m_last = std::make_shared<const Observation>(m_run->observe());
}

std::int64_t Training::step() const
{
    return m_run->step();
}

float Training::loss() const
{
    return m_run->loss();
}

std::int64_t Training::updates() const
{
    return m_run->finished() ? m_run->step() + 1 : m_run->step();
}

double Training::seconds() const
{
    return std::chrono::duration<double>(m_time).count();
}

Report::State Training::state() const
{
    if (m_run->diverged())
        return Report::State::Diverged;
    return m_run->finished() ? Report::State::Finished : Report::State::Stopped;
}

Report Training::report() const
{
    Report report;
    report.config = m_config;
    report.trainExamples = m_dataset->train.size();
    report.devExamples = m_dataset->dev.size();
    report.testExamples = m_dataset->test.size();
    report.state = state();
    report.steps = updates();
    report.trainingSeconds = seconds();
    report.losses = m_losses;
    report.initial = m_initial;
    report.last = m_last;
    if (report.state == Report::State::Diverged) {
        report.divergedAt = m_run->step();
        return report;
    }
    report.trainLoss = m_run->meanLossOver(m_dataset->train);
    if (m_dataset->dev.size() > 0)
        report.devLoss = m_run->meanLossOver(m_dataset->dev);
    return report;
}

} // namespace actigrad
