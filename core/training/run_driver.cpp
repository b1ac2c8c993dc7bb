#include "core/training/run_driver.h"

#include "core/training/dead_census.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace actigrad {
namespace {

/// While a run trains, sampling takes at most 2 % of the time.
constexpr int samplePause = 50; // times what sampling took
constexpr std::chrono::milliseconds minSamplePause{500};
/// Looking for dead neurons takes at most 1 %.
constexpr int deadPause = 100; // times what it took
/// Checkpoints take at most 1 %.
constexpr int checkpointPause = 100; // times what one took
/// Snapshots take at most a tenth of it; a small network has one a frame.
constexpr int snapshotPause = 9; // times what a snapshot took

/// Without the time in which others had the processor: a checkpoint that had to wait is not dear.
std::chrono::nanoseconds workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

RunDriver::RunDriver(std::uint64_t number, std::shared_ptr<const RunConfig> config,
                     std::shared_ptr<const Dataset> dataset)
    : m_number(number), m_config(std::move(config)),
      m_run(m_config, std::move(dataset)), m_losses{m_run.loss()}
{
    begin();
    m_initial = m_lastFinite;
}

RunDriver::RunDriver(std::uint64_t number, const Checkpoint& from,
                     std::shared_ptr<const RunConfig> config,
                     std::shared_ptr<const Dataset> dataset,
                     std::shared_ptr<const Observation> initial, std::int64_t evaluatedAt)
    : m_number(number), m_config(std::move(config)), m_run(from, m_config, std::move(dataset)),
      m_evaluatedAt(evaluatedAt), m_initial(std::move(initial)), m_firstLossStep(from.step)
{
    if (!m_run.finished())
        m_losses.push_back(m_run.loss());
    begin();
}

void RunDriver::begin()
{
    observe();
    if (m_problem)
        std::rethrow_exception(m_problem);
    m_speed.begin(m_run.step());
}

bool RunDriver::ended() const
{
    return m_run.finished() || !isHealthy();
}

RunState RunDriver::state(bool paused) const
{
    if (m_problem)
        return RunState::Failed;
    if (m_run.diverged())
        return RunState::Diverged;
    if (m_run.finished())
        return RunState::Finished;
    return paused ? RunState::Paused : RunState::Training;
}

bool RunDriver::hasNews(bool paused) const
{
    return m_published.step != m_run.step() || m_published.state != state(paused) ||
           m_published.samples != m_samples || m_published.evaluating != isEvaluating() ||
           !m_evaluations.empty();
}

bool RunDriver::lastEvaluationIsDue() const
{
    return m_run.finished() && isHealthy() && !isEvaluated();
}

bool RunDriver::evaluationIsDue(const RunOptions& options) const
{
    if (m_evaluationAsked || lastEvaluationIsDue())
        return true;
    const std::int64_t updates = m_run.updates();
    const bool isMultiple =
        options.evaluateEvery > 0 && updates > 0 && updates % options.evaluateEvery == 0;
    return isMultiple && !isEvaluated();
}

bool RunDriver::samplesAreDue(std::size_t words, bool mayStep) const
{
    if (words == 0)
        return false;
    if (m_samples && m_samples->step == m_run.updates() && m_samples->words.size() == words)
        return false;
    return !mayStep || !m_samples || Clock::now() >= m_sampleNext;
}

RunDriver::Work RunDriver::nextWork(const RunOptions& options, bool mayStep) const
{
    const bool willStep = mayStep && !ended();
    if (!isHealthy())
        return Work::None;
    if (m_evaluator || evaluationIsDue(options))
        return Work::Evaluate;
    if (m_sampler || samplesAreDue(options.samples, willStep))
        return Work::Sample;
    return willStep ? Work::Step : Work::None;
}

void RunDriver::carryOut(Work work, const RunOptions& options)
{
    switch (work) {
    case Work::None:
        break;
    case Work::Evaluate:
        evaluate();
        break;
    case Work::Sample:
        sample(options.samples);
        break;
    case Work::Step:
        step();
        break;
    }
}

double RunDriver::progress(const RunOptions& options) const
{
    if (m_evaluator)
        return m_evaluator->progress();
    if (m_sampler && options.samples > 0) {
        return static_cast<double>(m_sampler->words().size()) /
               static_cast<double>(options.samples);
    }
    return 0;
}

void RunDriver::evaluate()
{
    try {
        if (!m_evaluator) {
            m_evaluationStart = Clock::now();
            m_evaluator.emplace(m_run.network(), m_run.dataset(), m_run.updates());
            m_evaluationAsked = false;
        }
        m_evaluator->advance();
        if (!m_evaluator->done())
            return;
        m_evaluatedAt = m_run.updates();
        m_evaluations.push_back(m_evaluator->result());
        m_evaluator.reset();
        m_speed.leaveOut(Clock::now() - m_evaluationStart);
    } catch (...) {
        fail(std::current_exception());
    }
}

void RunDriver::sample(std::size_t words)
{
    try {
        if (!m_sampler) {
            m_sampleStart = Clock::now();
            m_sampler.emplace(m_run.network(), *m_config->words,
                              static_cast<std::size_t>(m_config->context), m_config->seed, words);
        }
        m_sampler->advance();
        if (!m_sampler->done())
            return;
        m_samples = std::make_shared<const Samples>(Samples{m_run.updates(), m_sampler->words()});
        m_sampler.reset();
        const auto end = Clock::now();
        const Clock::duration pause = samplePause * (end - m_sampleStart);
        m_sampleNext = end + std::max<Clock::duration>(pause, minSamplePause);
    } catch (...) {
        fail(std::current_exception());
    }
}

void RunDriver::step()
{
    try {
        if (m_run.onLastStep() && m_published.step != m_run.step())
            observe();
        constexpr std::int64_t seldom = 64; // a clock costs some nanoseconds
        const bool isTimed = m_run.step() < seldom || m_run.step() % seldom == 0;
        const auto start = isTimed ? Clock::now() : Clock::time_point();
        m_run.advance();
        if (isTimed)
            m_stepTimes[m_stepsTimed++ % m_stepTimes.size()] = Clock::now() - start;
        if (!m_run.finished())
            m_losses.push_back(m_run.loss());
        if (m_checkpoints)
            keepCheckpoint();
    } catch (...) {
        fail(std::current_exception());
    }
}

/// By the shortest of the last steps: after a wait a step finds cold caches.
double RunDriver::possibleStepsPerSecond() const
{
    const auto count = std::min(m_stepsTimed, m_stepTimes.size());
    if (count == 0)
        return 0;
    const auto shortest = *std::min_element(
        m_stepTimes.begin(), m_stepTimes.begin() + static_cast<std::ptrdiff_t>(count));
    return 1 / std::max(std::chrono::duration<double>(shortest).count(), 1e-9);
}

void RunDriver::keepEnd()
{
    const bool hasSteps = m_run.step() > 0 && !m_run.finished();
    if (m_checkpoints && hasSteps && isHealthy())
        m_checkpoints->add(m_number, m_run.checkpoint(), true);
}

/// Where the store wants one, at the last step and at the end.
void RunDriver::keepCheckpoint()
{
    const bool isEnd = m_run.finished() || m_run.onLastStep();
    if (m_run.diverged() || (!isEnd && !m_checkpoints->isDue(m_number, m_run.step())))
        return;
    const auto start = workOfThread();
    if (!isEnd && start < m_checkpointNext)
        return;
    Checkpoint checkpoint = m_run.checkpoint();
    const auto end = workOfThread(); // the store thins seldom, but then at length
    m_checkpointNext = end + checkpointPause * (end - start);
    m_checkpoints->add(m_number, std::move(checkpoint), isEnd);
}

void RunDriver::observe()
{
    try {
        auto observation = std::make_shared<Observation>(m_run.observe());
        noteDeadIn(*observation);
        m_lastFinite = std::move(observation);
    } catch (...) { // out of memory: the last picture stays
        fail(std::current_exception());
    }
}

/// Seldom enough while it trains; in between, what was dead and is silent still counts as dead.
void RunDriver::noteDeadIn(Observation& observation)
{
    const auto start = Clock::now();
    const bool isMilestone = m_run.step() == 0 || m_run.onLastStep();
    if (isMilestone || (m_looksForDead && start >= m_deadNext)) {
        noteDead(observation, m_run);
        m_deadNext = Clock::now() + deadPause * (Clock::now() - start);
    } else if (m_looksForDead && m_lastFinite) {
        carryDead(observation, *m_lastFinite);
    }
}

std::shared_ptr<const Snapshot> RunDriver::takeSnapshot(bool paused)
{
    const auto start = Clock::now();
    if (!ended() && m_published.step != m_run.step())
        observe();
    const auto end = Clock::now();
    m_snapshotNext = end + snapshotPause * (end - start);

    auto snapshot = std::make_shared<Snapshot>();
    snapshot->run = m_number;
    snapshot->config = m_config;
    snapshot->state = state(paused);
    snapshot->initial = m_initial;
    snapshot->current = m_lastFinite;
    snapshot->history = std::make_shared<const RunHistory>(m_run.history());
    snapshot->firstLossStep = m_firstLossStep;
    snapshot->evaluating = isEvaluating();
    snapshot->samples = m_samples;
    snapshot->stepsPerSecond = m_evaluator ? m_speed.last() : m_speed.at(m_run.step());
    snapshot->possibleStepsPerSecond = possibleStepsPerSecond();
    if (m_run.diverged())
        snapshot->divergedAt = m_run.step();
    snapshot->problem = m_problem;

    m_published = {m_run.step(), snapshot->state, m_samples, snapshot->evaluating};
    // last, so that nothing is lost if memory does not suffice for the snapshot
    m_firstLossStep += static_cast<std::int64_t>(m_losses.size());
    snapshot->losses = std::exchange(m_losses, {});
    snapshot->evaluations = std::exchange(m_evaluations, {});
    return snapshot;
}

} // namespace actigrad
