#include "app/headless/training.h"

#include <algorithm>
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

/// Step 0 of a run with the config, as its own driver publishes it.
std::shared_ptr<const Observation> initialOf(std::shared_ptr<const RunConfig> config,
                                             std::shared_ptr<const Dataset> dataset)
{
    return RunDriver(0, std::move(config), std::move(dataset)).takeSnapshot(false)->initial;
}

/// Updates before the last evaluation, if that is of the network as it was saved.
std::int64_t evaluatedAt(const SavedRun& run)
{
    return run.evaluations.empty() ? -1 : run.evaluations.back().step;
}

/// Those that a run which was not interrupted would have made too.
std::vector<Evaluation> dueOnes(const std::vector<Evaluation>& evaluations, std::int64_t every)
{
    std::vector<Evaluation> due;
    for (const Evaluation& evaluation : evaluations) {
        if (every > 0 && evaluation.step % every == 0)
            due.push_back(evaluation);
    }
    return due;
}

} // namespace

Training::Training(std::shared_ptr<const RunConfig> config, std::int64_t logEvery,
                   RunOptions options)
    : m_logEvery(logEvery), m_options(options), m_driver(0, config, datasetOf(*config))
{
    m_report.config = std::move(config);
    begin();
}

Training::Training(SavedRun from, std::shared_ptr<const RunConfig> config, std::int64_t logEvery,
                   RunOptions options)
    : Training(from, config, datasetOf(*config), logEvery, options)
{
    m_report.config = std::move(config);
    m_report.resumedAt = from.checkpoint.step;
    m_report.evaluations = dueOnes(from.evaluations, options.evaluateEvery);
    m_losses->append(from.losses);
    for (std::size_t step = 0; step < from.losses.size(); ++step)
        log(static_cast<std::int64_t>(step), from.losses[step]);
    m_allLosses = std::move(from.losses);
    begin();
}

Training::Training(const SavedRun& from, const std::shared_ptr<const RunConfig>& config,
                   const std::shared_ptr<const Dataset>& dataset, std::int64_t logEvery,
                   RunOptions options)
    : m_logEvery(logEvery), m_options(options),
      m_driver(0, from.checkpoint, config, dataset, initialOf(from.checkpoint.config, dataset),
               dueOnes(from.evaluations, options.evaluateEvery).empty() ? -1 : evaluatedAt(from))
{
}

void Training::begin()
{
    const Dataset& dataset = m_driver.run().dataset();
    m_report.trainExamples = dataset.train.size();
    m_report.devExamples = dataset.dev.size();
    m_report.testExamples = dataset.test.size();
    collect();
}

SavedRun Training::saved() const
{
    SavedRun run{m_driver.run().checkpoint(), m_allLosses, m_report.evaluations};
    run.losses.resize(std::min(run.losses.size(), static_cast<std::size_t>(run.checkpoint.step)));
    return run;
}

void Training::train(const Question& goOn)
{
    work({m_options.evaluateEvery, 0}, true, goOn);
    StepLoss last{step(), loss()};
    if (step() >= m_report.config->steps && !m_allLosses.empty()) // resumed when all was done
        last = {step() - 1, m_allLosses.back()};
    if (m_report.losses.empty() || m_report.losses.back().step < last.step)
        m_report.losses.push_back(last);
}

void Training::look()
{
    m_driver.setLooksForDead(true);
    collect();
    m_driver.setLooksForDead(false);
    m_report.evaluation.reset();
    if (!m_report.evaluations.empty())
        m_report.evaluation = m_report.evaluations.back();
    judge();
    m_report.evaluation.reset();
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
    noteReported();
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
    for (const float loss : snapshot.losses)
        log(step++, loss);
    if (keepsLosses())
        m_allLosses.insert(m_allLosses.end(), snapshot.losses.begin(), snapshot.losses.end());
}

bool Training::keepsLosses() const
{
    constexpr std::int64_t mostSteps = 10'000'000; // 40 MB
    return m_report.config->steps <= mostSteps;
}

void Training::reportAt(std::set<std::int64_t> steps)
{
    m_reportAt = std::move(steps);
    noteReported();
}

void Training::noteReported()
{
    if (m_reportAt.contains(step()) && !m_driver.run().finished())
        m_report.at[step()] = std::make_shared<const Observation>(m_driver.run().observe());
}

void Training::log(std::int64_t step, float loss)
{
    if (step <= firstSteps || step % m_logEvery == 0)
        m_report.losses.push_back({step, loss});
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
