#include "core/training/trainer.h"

#include "core/training/trainer_worker.h"

#include <utility>

namespace actigrad {

Trainer::Trainer(std::function<void()> previewIsThere)
    : m_previewIsThere(std::move(previewIsThere)),
      m_thread([this](const std::stop_token& stop) { Worker(*this).work(stop); })
{
}

Trainer::~Trainer() = default;

std::uint64_t Trainer::restart(RunConfig config)
{
    auto shared = std::make_shared<const RunConfig>(std::move(config));
    const std::lock_guard lock(m_mutex);
    m_restart = Request{++m_lastNumber, std::move(shared)};
    m_singleSteps = 0; // of the run that is replaced, as what follows
    m_evaluationAsked = false;
    m_wake.notify_one();
    return m_lastNumber;
}

std::uint64_t Trainer::fork(std::shared_ptr<const Checkpoint> from, RunConfig config,
                            std::shared_ptr<const Observation> initial)
{
    auto shared = std::make_shared<const RunConfig>(std::move(config));
    const std::lock_guard lock(m_mutex);
    m_restart = Request{++m_lastNumber, std::move(shared), std::move(from), std::move(initial)};
    m_singleSteps = 0;
    m_evaluationAsked = false;
    m_wake.notify_one();
    return m_lastNumber;
}

std::uint64_t Trainer::reserve(std::uint64_t runs)
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t first = m_lastNumber + 1;
    m_lastNumber += runs;
    return first;
}

void Trainer::resume(Resumed run)
{
    const std::lock_guard lock(m_mutex);
    m_restart = Request{run.number, std::move(run.config), std::move(run.from),
                        std::move(run.initial), run.evaluatedAt};
    m_singleSteps = 0;
    m_evaluationAsked = false;
    m_wake.notify_one();
}

std::uint64_t Trainer::preview(RunConfig config)
{
    auto shared = std::make_shared<const RunConfig>(std::move(config));
    const std::lock_guard lock(m_mutex);
    m_preview = Request{++m_lastNumber, std::move(shared)};
    m_wake.notify_one();
    return m_lastNumber;
}

void Trainer::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_paused = paused;
    m_singleSteps = 0;
    m_wake.notify_one();
}

void Trainer::stepOnce()
{
    const std::lock_guard lock(m_mutex);
    ++m_singleSteps;
    m_wake.notify_one();
}

void Trainer::setPace(Pace pace)
{
    const std::lock_guard lock(m_mutex);
    m_pace = pace;
    m_wake.notify_one();
}

void Trainer::evaluateNow()
{
    const std::lock_guard lock(m_mutex);
    m_evaluationAsked = true;
    m_wake.notify_one();
}

void Trainer::setEvaluateEvery(std::int64_t steps)
{
    const std::lock_guard lock(m_mutex);
    m_options.evaluateEvery = steps;
    m_wake.notify_one();
}

void Trainer::setSamples(std::size_t words)
{
    const std::lock_guard lock(m_mutex);
    m_options.samples = words;
    m_wake.notify_one();
}

std::shared_ptr<const Snapshot> Trainer::takeSnapshot()
{
    const std::lock_guard lock(m_mutex);
    if (m_snapshots.empty())
        return nullptr;
    auto snapshot = std::move(m_snapshots.front());
    m_snapshots.pop_front();
    m_wake.notify_one();
    return snapshot;
}

bool Trainer::putPreview(std::shared_ptr<const Snapshot> preview)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_previewSnapshot, std::move(preview)) == nullptr;
}

std::shared_ptr<const Snapshot> Trainer::takePreview()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_previewSnapshot, nullptr);
}

} // namespace actigrad
