#include "core/training/trainer.h"

#include "core/training/active_run.h"

#include <stdexcept>
#include <utility>

namespace actigrad {

/// What happens on the trainer's thread. The members that are not the trainer's are its own.
class Trainer::Worker
{
public:
    explicit Worker(Trainer& trainer) : m_trainer(trainer) {}

    void work(const std::stop_token& stop);

private:
    using Work = ActiveRun::Work;

    struct Task
    {
        std::optional<Request> restart;
        std::optional<Request> preview;
        bool evaluation = false; // asked for
        Work work = Work::None;
        Wishes wishes = {};
        bool publish = false; // the view has taken what there was
        bool paused = false;
    };

    std::optional<Task> waitForTask(const std::stop_token& stop);
    [[nodiscard]] Work nextWork() const;
    Task takeTask();

    void carryOut(const Task& task);
    void carryOutWork(const Task& task);
    void begin(const Request& request, bool paused);
    void showPreview(const Request& request);
    void publish(bool paused);
    void publish(std::shared_ptr<const Snapshot> snapshot);
    std::shared_ptr<const Dataset> datasetFor(const RunConfig& config);

    Trainer& m_trainer;
    std::unique_ptr<ActiveRun> m_active;
    std::shared_ptr<const Dataset> m_dataset; // of the last config asked for
    std::shared_ptr<const WordList> m_datasetWords;
    std::int64_t m_datasetContext = 0;
    InitialDraws m_previewDraws; // of the last preview
    std::stop_token m_stop;
};

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
        m_active->sample(task.wishes.samples);
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
    return m_active->nextWork(m_trainer.m_wishes, mayStep);
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
              m_trainer.m_wishes,
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

void Trainer::evaluateNow()
{
    const std::lock_guard lock(m_mutex);
    m_evaluationAsked = true;
    m_wake.notify_one();
}

void Trainer::setEvaluateEvery(std::int64_t steps)
{
    const std::lock_guard lock(m_mutex);
    m_wishes.evaluateEvery = steps;
    m_wake.notify_one();
}

void Trainer::setSamples(std::size_t words)
{
    const std::lock_guard lock(m_mutex);
    m_wishes.samples = words;
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
