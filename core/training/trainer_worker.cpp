#include "core/training/trainer_worker.h"

#include <stdexcept>
#include <utility>

namespace actigrad {

void Trainer::Worker::work(const std::stop_token& stop)
{
    m_stop = stop;
    while (const auto task = waitForTask(stop)) {
        try {
            carryOut(*task);
        } catch (...) { // out of memory in telling of a run: the run ends
            if (m_active)
                m_active->fail(std::current_exception());
        }
    }
}

void Trainer::Worker::carryOut(const Task& task)
{
    if (task.restart)
        begin(*task.restart, task.paused);
    if (task.preview)
        showPreview(*task.preview);
    if (!m_active)
        return;
    if (task.evaluation && !m_active->hasFailed())
        m_active->askForEvaluation();
    carryOutWork(task);
    const bool isTooSoon = task.work == Work::Step && m_active->isTooSoonForSnapshot();
    if (task.publish && !isTooSoon && m_active->hasNews(task.paused))
        publish(task.paused);
}

void Trainer::Worker::carryOutWork(const Task& task)
{
    switch (task.work) {
    case Work::None:
        break;
    case Work::Evaluate:
        m_active->evaluate();
        break;
    case Work::Sample:
        m_active->sample(task.options.samples);
        break;
    case Work::Step:
        m_active->advance();
        break;
    }
}

/// Under the trainer's mutex.
ActiveRun::Work Trainer::Worker::nextWork() const
{
    if (!m_active)
        return Work::None;
    const bool mayStep = !m_trainer.m_paused || m_trainer.m_singleSteps > 0;
    return m_active->nextWork(m_trainer.m_options, mayStep);
}

std::optional<Trainer::Worker::Task> Trainer::Worker::waitForTask(const std::stop_token& stop)
{
    std::unique_lock lock(m_trainer.m_mutex);
    const bool wasIdle = nextWork() == Work::None;
    const auto hasTask = [this] {
        return m_trainer.m_restart || m_trainer.m_preview ||
               (m_trainer.m_evaluationAsked && m_active) || nextWork() != Work::None ||
               (m_trainer.m_snapshots.empty() && m_active && m_active->hasNews(m_trainer.m_paused));
    };
    if (!m_trainer.m_wake.wait(lock, stop, hasTask) || stop.stop_requested())
        return std::nullopt;
    if (wasIdle && m_active)
        m_active->resumeClock();
    return takeTask();
}

Trainer::Worker::Task Trainer::Worker::takeTask()
{
    Task task{std::exchange(m_trainer.m_restart, std::nullopt),
              std::exchange(m_trainer.m_preview, std::nullopt),
              m_active && std::exchange(m_trainer.m_evaluationAsked, false),
              nextWork(),
              m_trainer.m_options,
              m_trainer.m_snapshots.empty(),
              m_trainer.m_paused};
    if (task.restart)
        task.work = Work::None; // what was to be done was the old run's
    else if (task.work == Work::Step && m_trainer.m_paused)
        --m_trainer.m_singleSteps;
    return task;
}

std::shared_ptr<const Dataset> Trainer::Worker::datasetFor(const RunConfig& config)
{
    validate(config);
    if (m_datasetWords != config.words || m_datasetContext != config.context) {
        const auto stopIfAsked = [this](double /*share*/) {
            if (m_stop.stop_requested())
                throw std::runtime_error("stopped"); // which nobody is there to see
        };
        m_dataset = std::make_shared<const Dataset>(
            *config.words, static_cast<std::size_t>(config.context), stopIfAsked);
        m_datasetWords = config.words;
        m_datasetContext = config.context;
    }
    return m_dataset;
}

void Trainer::Worker::begin(const Request& request, bool paused)
{
    try {
        auto next = std::make_unique<ActiveRun>(request.number, request.config,
                                                datasetFor(*request.config));
        if (m_active && (m_active->hasNews(paused) || m_active->hasLosses()))
            publish(paused); // the rest of the run that ends here
        m_active = std::move(next);
        publish(paused);
    } catch (...) {
        auto failed = std::make_shared<Snapshot>();
        failed->run = request.number;
        failed->config = request.config;
        failed->state = RunState::Failed;
        failed->problem = std::current_exception();
        publish(std::move(failed));
    }
}

void Trainer::Worker::showPreview(const Request& request)
{
    auto preview = std::make_shared<Snapshot>();
    preview->run = request.number;
    preview->config = request.config;
    preview->state = RunState::Paused;
    try {
        const Run run(request.config, datasetFor(*request.config), &m_previewDraws);
        preview->initial = std::make_shared<const Observation>(run.observe());
        preview->current = preview->initial;
    } catch (...) {
        preview->state = RunState::Failed;
        preview->problem = std::current_exception();
    }
    if (m_trainer.putPreview(std::move(preview)))
        m_trainer.m_previewIsThere();
}

void Trainer::Worker::publish(bool paused)
{
    publish(m_active->takeSnapshot(paused));
}

void Trainer::Worker::publish(std::shared_ptr<const Snapshot> snapshot)
{
    const std::lock_guard lock(m_trainer.m_mutex);
    m_trainer.m_snapshots.push_back(std::move(snapshot));
}

} // namespace actigrad
