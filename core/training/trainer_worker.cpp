#include "core/training/trainer_worker.h"

#include "core/training/dead_census.h"

#include <stdexcept>
#include <utility>

namespace actigrad {

void Trainer::Worker::work(const std::stop_token& stop)
{
    m_stop = stop;
    while (const auto task = waitForTask(stop)) {
        try {
            carryOut(*task);
        } catch (...) { // out of memory while publishing: the run ends
            if (m_driver)
                m_driver->fail(std::current_exception());
        }
    }
}

void Trainer::Worker::carryOut(const Task& task)
{
    if (task.restart)
        begin(*task.restart, task.paused);
    if (task.preview)
        showPreview(*task.preview);
    if (!m_driver)
        return;
    if (task.evaluation && !m_driver->hasFailed())
        m_driver->askForEvaluation();
    m_driver->carryOut(task.work, task.options);
    const bool isTooSoon = task.work == Work::Step && m_driver->isTooSoonForSnapshot();
    if (task.publish && !isTooSoon && m_driver->hasNews(task.paused))
        publish(task.paused);
}

/// Under the trainer's mutex.
RunDriver::Work Trainer::Worker::nextWork()
{
    if (!m_driver)
        return Work::None;
    if (m_trainer.m_paused)
        m_pace.reset(); // time rests
    const bool mayStep = m_trainer.m_singleSteps > 0 || (!m_trainer.m_paused && isStepDue());
    return m_driver->nextWork(m_trainer.m_options, mayStep);
}

/// By the pace, whose time begins anew where the run is when the pace changes or a pause ends.
bool Trainer::Worker::isStepDue()
{
    const Pace& pace = m_trainer.m_pace;
    if (pace.kind == Pace::Kind::Full) {
        m_pace.reset();
        return true;
    }
    using std::chrono::duration_cast;
    const auto now = Clock::now();
    const std::int64_t step = m_driver->run().step();
    if (m_pace != pace) {
        m_pace = pace;
        m_stepZero = now - duration_cast<Clock::duration>(pace.timeOf(step));
    }
    m_nextStep = m_stepZero + duration_cast<Clock::duration>(pace.timeOf(step + 1));
    return m_nextStep <= now;
}

std::optional<Trainer::Worker::Task> Trainer::Worker::waitForTask(const std::stop_token& stop)
{
    std::unique_lock lock(m_trainer.m_mutex);
    const bool wasIdle = nextWork() == Work::None;
    const auto hasTask = [this] {
        return m_trainer.m_restart || m_trainer.m_preview ||
               (m_trainer.m_evaluationAsked && m_driver) || nextWork() != Work::None ||
               (m_trainer.m_snapshots.empty() && m_driver && m_driver->hasNews(m_trainer.m_paused));
    };
    const auto isPaced = [this] { return m_pace && m_driver && !m_driver->ended(); };
    while (!hasTask()) {
        if (isPaced())
            m_trainer.m_wake.wait_until(lock, stop, m_nextStep, hasTask);
        else if (!m_trainer.m_wake.wait(lock, stop, [&] { return hasTask() || isPaced(); }))
            return std::nullopt;
        if (stop.stop_requested())
            return std::nullopt;
    }
    if (stop.stop_requested())
        return std::nullopt;
    if (wasIdle && m_driver)
        m_driver->resumeClock();
    return takeTask();
}

Trainer::Worker::Task Trainer::Worker::takeTask()
{
    Task task{std::exchange(m_trainer.m_restart, std::nullopt),
              std::exchange(m_trainer.m_preview, std::nullopt),
              m_driver && std::exchange(m_trainer.m_evaluationAsked, false),
              nextWork(),
              m_trainer.m_options,
              m_trainer.m_snapshots.empty(),
              m_trainer.m_paused};
    if (task.restart)
        task.work = Work::None; // what was to be done was the old run's
    else if (task.work == Work::Step && m_trainer.m_singleSteps > 0)
        --m_trainer.m_singleSteps;
    return task;
}

std::shared_ptr<const Dataset> Trainer::Worker::datasetFor(const RunConfig& config)
{
    validate(config);
    if (m_datasetWords != config.words || m_datasetContext != config.context) {
        const auto stopIfAsked = [this](double /*share*/) {
            if (m_stop.stop_requested())
                throw std::runtime_error("stopped"); // ends the work; nobody shows it
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
        const auto dataset = datasetFor(*request.config);
        auto next = request.from
                        ? std::make_unique<RunDriver>(request.number, *request.from, request.config,
                                                      dataset, request.initial, request.evaluatedAt)
                        : std::make_unique<RunDriver>(request.number, request.config, dataset);
        next->setLooksForDead(true);
        next->setCheckpoints(m_trainer.m_checkpoints);
        m_pace.reset();
        if (m_driver && (m_driver->hasNews(paused) || m_driver->hasLosses()))
            publish(paused); // the rest of the run that ends here
        if (m_driver)
            m_driver->keepEnd();
        m_driver = std::move(next);
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
        auto observation = std::make_shared<Observation>(run.observe());
        noteDead(*observation, run);
        preview->initial = std::move(observation);
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
    publish(m_driver->takeSnapshot(paused));
}

void Trainer::Worker::publish(std::shared_ptr<const Snapshot> snapshot)
{
    const std::lock_guard lock(m_trainer.m_mutex);
    m_trainer.m_snapshots.push_back(std::move(snapshot));
}

} // namespace actigrad
