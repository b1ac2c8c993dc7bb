#include "core/training/replay.h"

#include "core/training/dead_census.h"
#include "core/training/sampler.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace actigrad {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds progressAfter{300};
constexpr std::chrono::seconds longestWay{2}; // without asking
constexpr std::int64_t firstSteps = 8;        // by which the way is estimated

} // namespace

Replay::Replay(std::shared_ptr<const CheckpointStore> checkpoints,
               std::function<void()> answerIsThere)
    : m_checkpoints(std::move(checkpoints)), m_answerIsThere(std::move(answerIsThere)),
      m_thread([this](const std::stop_token& stop) { work(stop); })
{
}

Replay::~Replay() = default;

void Replay::request(Request request)
{
    const std::lock_guard lock(m_mutex);
    m_request = std::move(request);
    m_isOutdated = true;
    m_wake.notify_one();
}

void Replay::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_request.reset();
    m_answer.reset();
    m_isOutdated = true;
}

std::shared_ptr<const Replayed> Replay::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answer, nullptr);
}

bool Replay::isOutdated() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOutdated || m_stop.stop_requested();
}

void Replay::work(const std::stop_token& stop)
{
    m_stop = stop;
    for (;;) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_request.has_value(); }))
                return;
            request = *std::exchange(m_request, std::nullopt);
            m_isOutdated = false;
        }
        try {
            answer(request);
        } catch (...) {
            m_run.reset();
            Replayed failed;
            failed.run = request.run;
            failed.wanted = request.step;
            failed.problem = std::current_exception();
            publish(std::move(failed));
        }
    }
}

void Replay::publish(Replayed replayed)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOutdated)
            return;
        isFirst = std::exchange(m_answer, std::make_shared<const Replayed>(std::move(replayed))) ==
                  nullptr;
    }
    if (isFirst)
        m_answerIsThere();
}

std::shared_ptr<const Dataset> Replay::datasetFor(const RunConfig& config)
{
    if (m_datasetWords != config.words || m_datasetContext != config.context) {
        m_dataset = std::make_shared<const Dataset>(*config.words,
                                                    static_cast<std::size_t>(config.context));
        m_datasetWords = config.words;
        m_datasetContext = config.context;
    }
    return m_dataset;
}

/// At the nearest state before the step: where it is, a checkpoint, or the beginning.
void Replay::begin(const Request& request)
{
    const auto kept = m_checkpoints->nearest(request.run, request.step);
    const bool isOnTheWay =
        m_run && m_runNumber == request.run && m_run->step() <= request.step && !m_run->finished();
    if (isOnTheWay && (!kept || kept->step <= m_run->step()))
        return;
    m_run.reset();
    m_runNumber = request.run;
    const auto dataset = datasetFor(*request.config);
    if (kept && kept->step < request.config->steps)
        m_run.emplace(*kept, request.config, dataset);
    else if (request.beginning)
        m_run.emplace(*request.beginning, request.config, dataset);
    else
        m_run.emplace(request.config, dataset);
}

Replayed Replay::here(const Request& request) const
{
    Replayed replayed;
    replayed.run = request.run;
    replayed.wanted = request.step;
    replayed.isExact = m_run->step() == request.step;
    replayed.observation = std::make_shared<const Observation>(m_run->observe());
    replayed.history = std::make_shared<const RunHistory>(m_run->history());
    return replayed;
}

/// @return false if it was given up
bool Replay::goTo(const Request& request)
{
    const std::int64_t from = m_run->step();
    const auto start = Clock::now();
    auto progressNext = start + progressAfter;
    while (m_run->step() < request.step && !m_run->diverged() && !m_run->finished()) {
        if (isOutdated())
            return false;
        m_run->advance();
        const std::int64_t done = m_run->step() - from;
        const auto now = Clock::now();
        if (done == firstSteps && !request.mayTakeLong &&
            (now - start) / firstSteps * (request.step - from) > longestWay) {
            Replayed near = here(request);
            near.isTooFar = true;
            publish(std::move(near));
            return false;
        }
        if (now >= progressNext) {
            Replayed onTheWay;
            onTheWay.run = request.run;
            onTheWay.wanted = request.step;
            onTheWay.progress =
                static_cast<double>(done) / static_cast<double>(request.step - from);
            publish(std::move(onTheWay));
            progressNext = now + progressAfter / 3;
        }
    }
    return true;
}

/// The picture first; then who is dead, and what the network makes up, if nothing else is wanted.
void Replay::answer(const Request& request)
{
    begin(request);
    if (!goTo(request))
        return;
    Replayed replayed = here(request);
    publish(replayed);
    if (isOutdated())
        return;
    auto observation = std::make_shared<Observation>(*replayed.observation);
    noteDead(*observation, *m_run);
    replayed.observation = std::move(observation);
    if (request.wantsCheckpoint)
        replayed.checkpoint = std::make_shared<const Checkpoint>(m_run->checkpoint());
    publish(replayed);
    if (request.samples == 0 || m_run->diverged())
        return;
    Sampler sampler(m_run->network(), *request.config->words,
                    static_cast<std::size_t>(request.config->context), request.config->seed,
                    request.samples);
    while (!sampler.done()) {
        if (isOutdated())
            return;
        sampler.advance();
    }
    replayed.samples = std::make_shared<const Samples>(Samples{m_run->updates(), sampler.words()});
    publish(std::move(replayed));
}

} // namespace actigrad
