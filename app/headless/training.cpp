#include "app/headless/training.h"

#include "core/training/evaluator.h"
#include "core/training/run.h"
#include "core/training/sampler.h"

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

Training::Training(std::shared_ptr<const RunConfig> config, std::int64_t logEvery,
                   RunOptions options)
    : m_config(std::move(config)), m_dataset(datasetOf(*m_config)),
      m_run(std::make_unique<Run>(m_config, m_dataset)), m_logEvery(logEvery), m_options(options)
{
    noteStep();
    observe();
    m_initial = m_last;
}

Training::~Training() = default;

void Training::train(const Question& goOn)
{
    while (!m_run->finished() && !m_run->diverged() && goOn(*this)) {
        if (evaluationIsDue())
            evaluate(goOn);
        else
            advance();
    }
    if (m_losses.back().step != m_run->step())
        m_losses.push_back({m_run->step(), m_run->loss()});
    if (state() == Report::State::Stopped)
        observe();
}

void Training::conclude(const Question& goOn)
{
    if (m_run->diverged())
        return;
    if (!isEvaluated())
        evaluate(goOn);
    if (m_options.samples > 0)
        sample(goOn);
}

void Training::advance()
{
    if (m_run->onLastStep())
        observe();
    const auto start = Clock::now();
    m_run->advance();
    m_time += Clock::now() - start;
    if (!m_run->finished())
        noteStep();
}

bool Training::isEvaluated() const
{
    return !m_evaluations.empty() && m_evaluations.back().step == m_run->updates();
}

bool Training::evaluationIsDue() const
{
    const std::int64_t updates = m_run->updates();
    return m_options.evaluateEvery > 0 && updates > 0 && updates % m_options.evaluateEvery == 0 &&
           !isEvaluated();
}

void Training::evaluate(const Question& goOn)
{
    Evaluator evaluator(m_run->network(), *m_dataset, m_run->updates());
    m_work = Work::Evaluation;
    for (m_progress = 0; !evaluator.done(); m_progress = evaluator.progress()) {
        if (!goOn(*this))
            return;
        evaluator.advance();
    }
    m_work = Work::Steps;
    if (!m_evaluations.empty())
        m_evaluations.back().devLayers.clear(); // not told of, and large
    m_evaluations.push_back(evaluator.result());
}

void Training::sample(const Question& goOn)
{
    Sampler sampler(m_run->network(), *m_config->words, static_cast<std::size_t>(m_config->context),
                    m_config->seed, m_options.samples);
    m_work = Work::Samples;
    m_progress = 0;
    while (!sampler.done() && goOn(*this)) {
        sampler.advance();
        m_progress =
            static_cast<double>(sampler.words().size()) / static_cast<double>(m_options.samples);
    }
    m_samples = sampler.words();
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
    return m_run->updates();
}

double Training::seconds() const
{
    return std::chrono::duration<double>(m_time).count();
}

std::shared_ptr<const RunHistory> Training::runHistory() const
{
    return std::make_shared<const RunHistory>(m_run->history());
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
    report.evaluations = m_evaluations;
    if (report.state == Report::State::Diverged) {
        report.divergedAt = m_run->step();
        return report;
    }
    if (isEvaluated())
        report.evaluation = m_evaluations.back();
    report.samples = m_samples;
    return report;
}

} // namespace actigrad
