#include "app/headless/training.h"

#include <utility>

namespace actigrad {
namespace {

/// Observing costs about as much as a training step, so that every hundredth step costs 1 %.
constexpr std::int64_t observeEvery = 100;

std::shared_ptr<const Dataset> datasetOf(const RunConfig& config)
{
    validate(config);
    return std::make_shared<const Dataset>(*config.words, static_cast<std::size_t>(config.context));
}

} // namespace

Training::Training(std::shared_ptr<const RunConfig> config, std::int64_t logEvery,
                   RunOptions options)
    : m_logEvery(logEvery), m_options(options), m_driver(0, config, datasetOf(*config))
{
    const Dataset& dataset = m_driver.run().dataset();
    m_report.config = std::move(config);
    m_report.trainExamples = dataset.train.size();
    m_report.devExamples = dataset.dev.size();
    m_report.testExamples = dataset.test.size();
    collect();
}

void Training::train(const Question& goOn)
{
    work({m_options.evaluateEvery, 0}, true, goOn);
    if (m_report.losses.back().step != step())
        m_report.losses.push_back({step(), loss()});
}

void Training::conclude(const Question& goOn)
{
    if (!m_driver.isEvaluated())
        m_driver.askForEvaluation();
    work(m_options, false, goOn);
    if (m_driver.isEvaluated() && !m_driver.hasFailed())
        m_report.evaluation = m_report.evaluations.back();
    judge();
}

void Training::judge()
{
    DiagnosisInput input{*m_report.config, *m_report.initial, *m_report.last,
                         &m_driver.run().history()};
    if (m_report.evaluation)
        input.evaluation = &*m_report.evaluation;
    input.divergedAt = m_report.divergedAt;
    input.smoothedLoss = static_cast<double>(m_losses->smoothed());
    m_report.judgements = actigrad::judge(input);
}

void Training::work(const RunOptions& options, bool mayStep, const Question& goOn)
{
    const auto isOver = [&] { return mayStep && m_driver.ended(); };
    while (!isOver()) {
        m_work = m_driver.nextWork(options, mayStep);
        if (m_work == Work::None || !goOn(*this))
            break;
        if (m_work == Work::Step)
            advance();
        else
            m_driver.carryOut(m_work, options);
    }
    m_driver.setLooksForDead(true);
    collect();
    m_driver.setLooksForDead(false);
}

void Training::advance()
{
    const auto start = Clock::now();
    m_driver.carryOut(Work::Step, {});
    m_time += Clock::now() - start;
    if (step() <= firstSteps || step() % observeEvery == 0)
        collect();
}

/// Takes what is new from the driver, which observes the step for it.
void Training::collect()
{
    const auto snapshot = m_driver.takeSnapshot(false);
    if (snapshot->problem)
        std::rethrow_exception(snapshot->problem);
    m_report.state = state();
    m_report.steps = updates();
    m_report.trainingSeconds = seconds();
    m_report.divergedAt = snapshot->divergedAt;
    m_report.initial = snapshot->initial;
    m_report.last = snapshot->current;
    if (snapshot->samples)
        m_report.samples = snapshot->samples->words;
    for (const Evaluation& evaluation : snapshot->evaluations) {
        if (!m_report.evaluations.empty())
            m_report.evaluations.back().devLayers.clear(); // large, and not part of the report
        m_report.evaluations.push_back(evaluation);
    }
    collectLosses(*snapshot);
}

void Training::collectLosses(const Snapshot& snapshot)
{
    m_losses->append(snapshot.losses);
    std::int64_t step = snapshot.firstLossStep;
    for (const float loss : snapshot.losses) {
        if (step <= firstSteps || step % m_logEvery == 0)
            m_report.losses.push_back({step, loss});
        ++step;
    }
}

double Training::seconds() const
{
    return std::chrono::duration<double>(m_time).count();
}

std::shared_ptr<const RunHistory> Training::runHistory() const
{
    return std::make_shared<const RunHistory>(m_driver.run().history());
}

Report::State Training::state() const
{
    if (m_driver.run().diverged())
        return Report::State::Diverged;
    return m_driver.run().finished() ? Report::State::Finished : Report::State::Stopped;
}

} // namespace actigrad
