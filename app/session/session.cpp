#include "app/session/session.h"

#include "app/base/messages.h"
#include "app/look/number_format.h"
#include "core/input_error.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScreen>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace actigrad {
namespace {

constexpr int maxFramesWaited = 2; // for a preview, by the run

int frameInterval()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double rate = screen != nullptr ? screen->refreshRate() : 60.0;
    return std::clamp(static_cast<int>(1000.0 / std::max(rate, 1.0)), 8, 33);
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent), m_trainer([this] {
          QMetaObject::invokeMethod(this, &Session::showPreview, Qt::QueuedConnection);
      }),
      m_replay(m_trainer.checkpoints(),
               [this] {
                   QMetaObject::invokeMethod(this, &Session::showReplayed, Qt::QueuedConnection);
               }),
      m_comparedReplay(m_trainer.checkpoints(), [this] {
          QMetaObject::invokeMethod(this, &Session::showCompared, Qt::QueuedConnection);
      })
{
    m_listening = m_runs.listen([this](RunStore::Change change, int /*row*/) {
        if (change != RunStore::Change::Grown && !m_isAbsorbing)
            emit frameReady();
    });
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameInterval());
    connect(&m_frames, &QTimer::timeout, this, &Session::poll);
    m_frames.start();
    for (auto change : {&Session::frameReady, &Session::selectionChanged})
        connect(this, change, this, &Session::requestCompared);
}

std::uint64_t Session::restart(const RunConfig& config)
{
    dropPreview(); // the plots change with the new run's first picture
    return begin(config);
}

std::uint64_t Session::begin(const RunConfig& config)
{
    const std::uint64_t run = m_trainer.restart(config);
    m_requested = run;
    emit runRequested(run);
    emit stateChanged();
    return run;
}

void Session::setPaused(bool paused)
{
    m_paused = paused;
    m_trainer.setPaused(paused);
    emit stateChanged();
}

bool Session::canPause() const
{
    const RunRecord* run = currentRun();
    return m_requested || (run != nullptr && run->isUnderWay());
}

void Session::stepOnce()
{
    m_trainer.stepOnce();
}

void Session::preview(const RunConfig& config)
{
    const std::uint64_t number = m_trainer.preview(config);
    m_previewAwaited = true;
    if (m_previewFrom)
        return;
    m_previewFrom = number;
    emit stateChanged();
}

void Session::endPreview()
{
    dropPreview();
    emit stateChanged();
    emit frameReady();
}

void Session::dropPreview()
{
    m_previewFrom.reset();
    m_preview.reset();
}

void Session::evaluateNow()
{
    m_trainer.evaluateNow();
}

void Session::setEvaluateEvery(std::int64_t steps)
{
    m_trainer.setEvaluateEvery(steps);
}

void Session::setCheckpointBudget(std::size_t bytes)
{
    m_trainer.checkpoints()->setBudget(bytes);
}

void Session::setSamples(std::size_t words)
{
    m_sampleCount = words;
    m_trainer.setSamples(words);
}

void Session::setLayer(std::size_t layer)
{
    m_layer = layer;
    emit frameReady();
}

void Session::removeRun(std::uint64_t run)
{
    if (run == m_currentRun) {
        emit errorOccurred(tr("The newest run cannot be removed: the plots show it"));
        return;
    }
    if (const RunRecord* record = m_runs.find(run))
        emit runRemoved(*record);
    if (run == selectedRun())
        goLive();
    m_runs.remove(m_runs.rowOf(run));
}

void Session::restoreRun(RunRecord run)
{
    m_runs.restore(std::move(run));
    emit frameReady();
}

void Session::selectRun(std::uint64_t run)
{
    if (m_runs.find(run) == nullptr || run == selectedRun())
        return;
    m_selectedRun = run == m_currentRun ? 0 : run;
    m_trainer.checkpoints()->setOnView(run);
    if (m_playhead)
        m_playhead = std::clamp(*m_playhead, viewedRun()->firstStep(),
                                std::max(viewedRun()->firstStep(), viewedRun()->lastStep()));
    m_past.reset();
    requestReplay(false);
    emit selectionChanged();
    emit playheadChanged();
    emit frameReady();
}

void Session::setPlayhead(std::optional<std::int64_t> step)
{
    const RunRecord* run = viewedRun();
    if (run == nullptr || m_playhead == step)
        return;
    m_playhead = step;
    if (step)
        m_playhead = std::clamp<std::int64_t>(*step, run->firstStep(), run->lastStep());
    requestReplay(false);
    emit playheadChanged();
    emit frameReady();
}

void Session::goLive()
{
    m_playhead.reset();
    if (m_selectedRun != 0) {
        selectRun(m_currentRun);
    } else {
        requestReplay(false);
        emit playheadChanged();
        emit frameReady();
    }
}

void Session::goFar()
{
    requestReplay(true);
}

std::int64_t Session::viewedStep() const
{
    const RunRecord* run = viewedRun();
    return m_playhead ? *m_playhead : run != nullptr ? run->lastStep() : 0;
}

std::int64_t Session::shownStep() const
{
    return hasPast() ? m_past->observation->step : viewedStep();
}

void Session::requestReplay(bool mayTakeLong)
{
    m_onTheWay.reset();
    const RunRecord* run = viewedRun();
    if (isLive() || run == nullptr) {
        m_past.reset();
        m_replay.cancel();
        return;
    }
    m_replay.request({run->number, run->config, viewedStep(), m_sampleCount, mayTakeLong,
                      m_onCheckpoint != nullptr, run->beginning});
}

void Session::requestCheckpoint(const std::function<void(const Replayed&)>& callback)
{
    const RunRecord* run = viewedRun();
    if (run == nullptr)
        return;
    const auto end = m_trainer.checkpoints()->nearest(run->number, run->config->steps);
    if (end && end->step == run->config->steps && viewedStep() == run->lastStep()) {
        Replayed last;
        last.observation = run->current;
        last.checkpoint = end;
        callback(last);
        return;
    }
    m_onCheckpoint = callback;
    if (!m_playhead)
        m_playhead = run->lastStep();
    requestReplay(true);
    emit playheadChanged();
}

void Session::fork(Fork fork)
{
    requestCheckpoint(
        [this, fork = std::move(fork)](const Replayed& from) { beginFork(fork, from); });
}

void Session::begin(const std::shared_ptr<const Checkpoint>& from, const QString& name)
{
    try {
        const auto config = from->config;
        const Run first(config, std::make_shared<const Dataset>(
                                    *config->words, static_cast<std::size_t>(config->context)));
        auto initial = std::make_shared<const Observation>(first.observe());
        begin(from, *config, std::move(initial), {0, from, name});
    } catch (const std::exception& error) {
        emit errorOccurred(describe(error));
    }
}

void Session::begin(const std::shared_ptr<const Checkpoint>& from, const RunConfig& config,
                    std::shared_ptr<const Observation> initial, RunStore::ForkOf fork)
{
    dropPreview();
    const std::uint64_t run = m_trainer.fork(from, config, std::move(initial));
    m_runs.expectFork(run, std::move(fork));
    m_requested = run;
    emit continued(config);
    emit runRequested(run);
    emit stateChanged();
}

void Session::beginFork(const Fork& fork, const Replayed& from)
{
    const RunRecord& parent = *viewedRun();
    Checkpoint checkpoint = *from.checkpoint;
    PlanChange change{checkpoint.step, std::make_shared<const RunConfig>(fork.config), fork.seed,
                      fork.factors};
    if (fork.revived)
        change.revivals.push_back({fork.revived->first, {fork.revived->second}});
    for (std::size_t layer = 0; fork.revivesDead && layer < from.observation->layers.size();
         ++layer) {
        const auto& dead = from.observation->layers[layer].statistics.deadOverDev;
        if (dead)
            change.revivals.push_back({static_cast<int>(layer) + 1, *dead});
    }
    try {
        apply(change, checkpoint);
    } catch (const InputError& error) {
        emit errorOccurred(describe(error));
        return;
    }
    auto beginning = std::make_shared<const Checkpoint>(std::move(checkpoint));
    begin(beginning, fork.config, parent.initial,
          {parent.number, beginning, fork.what, std::move(change)});
}

std::optional<SessionState> Session::state() const
{
    if (m_runs.count() == 0)
        return std::nullopt;
    SessionState state;
    for (const RunRecord& record : m_runs.records()) {
        state.runs.push_back({record, m_trainer.checkpoints()->all(record.number)});
        RunRecord& kept = state.runs.back().record;
        if (record.number == m_currentRun) { // the others no longer change
            kept.history = std::make_shared<LossHistory>(*record.history);
            kept.evaluations = std::make_shared<std::vector<Evaluation>>(*record.evaluations);
        }
    }
    state.created = m_runs.created();
    state.selected = selectedRun();
    state.playhead = m_playhead;
    state.layer = m_layer;
    if (m_pin.picture)
        state.pin = {m_pin.run, pinName(), m_pin.config, m_pin.picture->step, m_pin.picture};
    return state;
}

void Session::restore(SessionState state)
{
    setPaused(true);
    endPreview();
    m_requested.reset();
    m_onCheckpoint = nullptr;
    m_oldestRun = m_trainer.reserve(state.runs.size());
    m_trainer.checkpoints()->removeBefore(m_oldestRun);
    std::map<std::uint64_t, std::uint64_t> numbers;
    for (KeptRun& kept : state.runs)
        numbers.emplace(kept.record.number, m_oldestRun + numbers.size());
    const auto numberOf = [&numbers](std::uint64_t before) {
        const auto found = numbers.find(before);
        return found != numbers.end() ? found->second : 0;
    };
    std::vector<RunRecord> records;
    for (KeptRun& kept : state.runs) {
        kept.record.number = numberOf(kept.record.number);
        kept.record.parent = numberOf(kept.record.parent);
        m_trainer.checkpoints()->restore(kept.record.number, kept.checkpoints);
        records.push_back(kept.record);
    }
    m_runs.replace(std::move(records), state.created);
    goOnWith(state.runs.back());
    m_pin = {};
    if (state.pin && state.pin->picture)
        m_pin = {state.pin->picture, numberOf(state.pin->run), state.pin->name, state.pin->config};
    m_compared = 0;
    m_comparedRequested = 0;
    const std::uint64_t selected = numberOf(state.selected);
    setLayer(state.layer);
    if (selected != 0)
        selectRun(selected);
    setPlayhead(state.playhead);
    emit pinChanged();
}

void Session::adopt(KeptRun kept)
{
    setPaused(true);
    endPreview();
    m_requested.reset();
    kept.record.number = m_trainer.reserve(1);
    m_trainer.checkpoints()->restore(kept.record.number, kept.checkpoints);
    m_runs.adopt(kept.record);
    goOnWith(kept);
}

/// As the current run: the trainer goes on from the step that it shows, and does the one after it
/// if that ended the run.
void Session::goOnWith(const KeptRun& kept)
{
    const RunRecord& record = kept.record;
    const std::int64_t last = record.lastFiniteStep();
    std::shared_ptr<const Checkpoint> from = record.beginning;
    for (const auto& checkpoint : kept.checkpoints) {
        if (checkpoint->step == last)
            from = checkpoint;
    }
    const Evaluation* evaluated = record.lastEvaluation();
    m_trainer.resume({record.number, record.config, last > 0 ? from : nullptr, record.initial,
                      evaluated != nullptr ? evaluated->step : -1});
    const bool hasEnded = record.state == RunState::Finished || record.state == RunState::Diverged;
    if (hasEnded)
        m_trainer.stepOnce();
    m_currentRun = record.number;
    m_selectedRun = 0;
    m_playhead.reset();
    m_past.reset();
    m_replay.cancel();
    m_trainer.checkpoints()->setOnView(m_currentRun);
    emit continued(*record.config);
    emit runRequested(record.number);
    emit stateChanged();
    emit selectionChanged();
    emit playheadChanged();
    emit frameReady();
}

void Session::setBands(std::shared_ptr<const std::vector<LossBand>> bands)
{
    if (m_bands == bands)
        return;
    m_bands = std::move(bands);
    emit frameReady();
}

void Session::setComparing(bool isComparing)
{
    m_isComparing = isComparing;
    if (!isComparing) {
        m_comparedReplay.cancel();
        m_comparedScene.reset();
        m_comparedRequested = 0;
    }
    emit frameReady();
}

void Session::compareWith(std::uint64_t run)
{
    m_compared = run;
    emit frameReady();
}

std::uint64_t Session::compared() const
{
    const RunRecord* run = viewedRun();
    if (run == nullptr)
        return 0;
    if (m_compared != run->number && m_runs.find(m_compared) != nullptr)
        return m_compared;
    if (m_runs.find(run->parent) != nullptr)
        return run->parent;
    const int row = m_runs.rowOf(run->number);
    const int other = row > 0 ? row - 1 : row + 1;
    return other < m_runs.count() ? m_runs.records()[static_cast<std::size_t>(other)].number : 0;
}

bool Session::hasComparedAt(std::int64_t step) const
{
    return m_comparedScene && m_comparedScene->observation->step == step;
}

/// At the step on view, or as near to it as the other run goes.
void Session::requestCompared()
{
    const RunRecord* other = m_isComparing ? m_runs.find(compared()) : nullptr;
    if (other == nullptr || !other->config) {
        m_comparedScene.reset();
        return;
    }
    if (m_comparedScene && m_comparedScene->layer != m_layer) {
        auto scene = std::make_shared<Scene>(*m_comparedScene);
        scene->layer = m_layer;
        m_comparedScene = std::move(scene);
    }
    const std::int64_t step = std::clamp(m_preview ? 0 : shownStep(), other->firstStep(),
                                         std::max(other->firstStep(), other->lastStep()));
    if (m_comparedRequested == other->number && m_comparedStep == step)
        return;
    if (m_comparedRequested != other->number)
        m_comparedScene.reset();
    m_comparedRequested = other->number;
    m_comparedStep = step;
    m_comparedReplay.request(
        {other->number, other->config, step, 0, true, false, other->beginning});
}

void Session::showCompared()
{
    const auto answer = m_comparedReplay.take();
    const RunRecord* run = answer ? m_runs.find(answer->run) : nullptr;
    if (run == nullptr || !m_isComparing || answer->run != m_comparedRequested)
        return;
    if (answer->problem)
        emit errorOccurred(describe(answer->problem));
    if (!answer->observation || !run->initial)
        return;
    auto scene = std::make_shared<Scene>();
    scene->config = run->config;
    scene->observation = answer->observation;
    scene->history = answer->history;
    scene->initial = run->initial;
    scene->layer = m_layer;
    scene->judgements = std::make_shared<const std::vector<Judgement>>(
        judge({*run->config, *run->initial, *answer->observation, answer->history.get()}));
    if (answer->observation->step == 0)
        scene->theory = std::make_shared<const Theory>(actigrad::theoryOf(*run->config));
    m_comparedScene = std::move(scene);
    emit frameReady();
}

void Session::showReplayed()
{
    const auto answer = m_replay.take();
    if (!answer || isLive() || answer->run != selectedRun())
        return;
    if (answer->problem)
        emit errorOccurred(describe(answer->problem));
    if (m_onCheckpoint && answer->checkpoint && answer->isExact)
        std::exchange(m_onCheckpoint, nullptr)(*answer);
    if (isLive()) // it was the last thing that was wanted
        return;
    if (answer->observation) {
        m_past = answer;
        m_onTheWay.reset();
    } else {
        m_onTheWay = answer;
    }
    emit frameReady();
}

const Replayed* Session::replayed() const
{
    return m_onTheWay ? m_onTheWay.get() : hasPast() ? m_past.get() : nullptr;
}

bool Session::hasPast() const
{
    return m_past && !isLive() && m_past->run == selectedRun();
}

std::shared_ptr<const Samples> Session::samples() const
{
    if (hasPast())
        return m_past->samples;
    const RunRecord* run = viewedRun();
    return run != nullptr ? run->samples : nullptr;
}

double Session::viewedLoss() const
{
    const RunRecord* run = viewedRun();
    if (run == nullptr || run->history->buckets().empty())
        return std::nan("");
    if (isLive())
        return static_cast<double>(run->history->smoothed());
    return static_cast<double>(run->smoothedAt(shownStep()));
}

void Session::setPace(Pace pace)
{
    m_pace = pace;
    m_trainer.setPace(pace);
}

double Session::stepsPerSecond() const
{
    const RunRecord* run = currentRun();
    if (m_pace.kind == Pace::Kind::Full || run == nullptr)
        return m_stepsPerSecond;
    return std::min(m_pace.rateAt(run->stepsDone()), m_possibleStepsPerSecond);
}

double Session::possibleStepsPerSecond() const
{
    return m_pace.kind == Pace::Kind::Full ? 0 : m_possibleStepsPerSecond;
}

std::uint64_t Session::selectedRun() const
{
    return m_selectedRun != 0 && m_runs.find(m_selectedRun) != nullptr ? m_selectedRun
                                                                       : m_currentRun;
}

Scene Session::scene() const
{
    Scene scene;
    scene.losses = losses();
    scene.layer = m_layer;
    scene.ghost = m_pin.picture;
    if (m_isComparing) {
        scene.second = m_comparedScene;
        scene.compared = compared();
    }
    if (m_preview) {
        scene.config = m_preview->config;
        scene.observation = m_preview->current;
    } else if (hasPast()) {
        scene.config = viewedRun()->config;
        scene.observation = m_past->observation;
        scene.history = m_past->history;
    } else if (const RunRecord* run = currentRun()) {
        scene.config = run->config;
        scene.observation = run->current;
        scene.history = run->runHistory;
    }
    const RunRecord* shown = hasPast() ? viewedRun() : currentRun();
    scene.initial = m_preview ? m_preview->initial : shown != nullptr ? shown->initial : nullptr;
    scene.judgements = judgements();
    if (scene.observation && scene.observation->step == 0)
        scene.theory = theoryOf(scene.config);
    return scene;
}

std::shared_ptr<const Theory>
Session::theoryOf(const std::shared_ptr<const RunConfig>& config) const
{
    if (m_foretold.of != config)
        m_foretold = {config, std::make_shared<const Theory>(actigrad::theoryOf(*config))};
    return m_foretold.theory;
}

std::shared_ptr<const std::vector<Judgement>> Session::judgements() const
{
    if (!m_preview && hasPast()) {
        if (m_judged.of != m_past->observation)
            m_judged = {m_past->observation, m_past->history, 0,
                        std::make_shared<const std::vector<Judgement>>(judgePast())};
        return m_judged.judgements;
    }
    const RunRecord* run = currentRun();
    const auto& current = m_preview ? m_preview->current : run != nullptr ? run->current : nullptr;
    const std::size_t evaluated = run != nullptr ? run->evaluations->size() : 0;
    const auto history = m_preview || run == nullptr ? nullptr : run->runHistory;
    if (!current || (!m_preview && !run->initial))
        return std::make_shared<const std::vector<Judgement>>();
    if (m_judged.of == current && m_judged.history == history && m_judged.evaluated == evaluated)
        return m_judged.judgements;
    std::vector<Judgement> judgements;
    if (m_preview) {
        judgements = judge({*m_preview->config, *m_preview->initial, *m_preview->current});
    } else {
        judgements =
            judge({*run->config, *run->initial, *run->current, history.get(), run->lastEvaluation(),
                   run->divergedAt, static_cast<double>(run->history->smoothed())});
    }
    m_judged = {current, history, evaluated,
                std::make_shared<const std::vector<Judgement>>(std::move(judgements))};
    return m_judged.judgements;
}

/// As it was at the playhead.
std::vector<Judgement> Session::judgePast() const
{
    const RunRecord& run = *viewedRun();
    DiagnosisInput input{*run.config, *run.initial, *m_past->observation, m_past->history.get()};
    const auto after = std::ranges::upper_bound(*run.evaluations, m_past->observation->step, {},
                                                &Evaluation::step);
    if (after != run.evaluations->begin())
        input.evaluation = &*std::prev(after);
    input.smoothedLoss = viewedLoss();
    return judge(input);
}

Losses Session::losses() const
{
    Losses losses;
    for (const RunRecord& run : m_runs.records()) {
        if (run.visible)
            losses.curves.push_back(
                {run.number, run.name, run.styleIndex, run.history, run.evaluations});
    }
    const RunRecord* run = currentRun();
    if (m_preview)
        losses.expected = m_preview->config->expectedInitialLoss();
    else if (run != nullptr)
        losses.expected = run->config->expectedInitialLoss();
    losses.preview = previewLoss();
    losses.selected = selectedRun();
    losses.bands = m_bands;
    if (!m_preview && !isLive())
        losses.playhead = viewedStep();
    return losses;
}

std::optional<float> Session::initialLoss() const
{
    if (m_preview)
        return previewLoss();
    const RunRecord* run = viewedRun();
    return run != nullptr && run->initial ? std::optional(run->initial->loss) : std::nullopt;
}

std::optional<float> Session::previewLoss() const
{
    return m_preview ? std::optional(m_preview->initial->loss) : std::nullopt;
}

void Session::poll()
{
    if (m_previewAwaited && ++m_framesWaited <= maxFramesWaited)
        return; // the answer to the hand on a slider comes first
    m_framesWaited = 0;
    if (!absorbSnapshots())
        return;
    noteJudgement();
    emit frameReady();
}

/// Of the run under way, while that is judged for the window anyway.
void Session::noteJudgement()
{
    const RunRecord* run = currentRun();
    if (m_preview || hasPast() || run == nullptr || !run->current || !run->initial)
        return;
    const auto judgements = this->judgements();
    m_runs.noteJudgement(run->number, run->current->step,
                         judgements->empty() ? nullptr : &judgements->front());
}

void Session::showPreview()
{
    m_previewAwaited = false;
    if (absorbPreview())
        emit frameReady();
}

bool Session::absorbSnapshots()
{
    const QScopedValueRollback absorbing(m_isAbsorbing, true); // frameReady comes once, at the end
    bool any = false;
    while (const auto snapshot = m_trainer.takeSnapshot()) {
        take(*snapshot);
        any = true;
    }
    return any;
}

void Session::take(const Snapshot& snapshot)
{
    if (snapshot.run < m_oldestRun)
        return; // of a session that was replaced
    if (m_requested == snapshot.run)
        m_requested.reset();
    if (snapshot.problem)
        emit errorOccurred(describe(snapshot.problem));
    if (!snapshot.current) { // the one under way goes on
        emit runNotPossible(snapshot.run);
        return;
    }
    const RunRecord* before = m_runs.find(snapshot.run);
    const auto stateBefore = before != nullptr ? std::optional(before->state) : std::nullopt;
    m_runs.absorb(snapshot);
    const bool isNew = std::exchange(m_currentRun, snapshot.run) != snapshot.run;
    if (isNew) {
        m_selectedRun = 0;
        m_playhead.reset();
        m_past.reset();
        m_replay.cancel();
        m_trainer.checkpoints()->setOnView(m_currentRun);
    }
    m_stepsPerSecond = snapshot.stepsPerSecond;
    m_possibleStepsPerSecond = snapshot.possibleStepsPerSecond;
    if (stateBefore != snapshot.state)
        emit stateChanged();
    if (isNew) {
        emit selectionChanged();
        emit playheadChanged();
    }
}

bool Session::absorbPreview()
{
    const auto preview = m_trainer.takePreview();
    if (!preview || !m_previewFrom || preview->run < *m_previewFrom)
        return false;
    if (preview->problem) {
        dropPreview();
        emit stateChanged();
        emit errorOccurred(describe(preview->problem));
        return true;
    }
    m_preview = preview;
    return true;
}

void Session::pinShown()
{
    if (m_preview)
        pin({m_preview->current, 0, {}, m_preview->config});
    else if (hasPast())
        pin(m_past->observation, *viewedRun());
    else if (const RunRecord* run = currentRun())
        pin(run->current, *run);
}

void Session::pinInitial()
{
    if (const RunRecord* run = currentRun())
        pin(run->initial, *run);
}

void Session::pinRun(std::uint64_t run)
{
    const RunRecord* record = m_runs.find(run);
    if (record != nullptr && record->hasPicture())
        pin(record->current, *record);
    else if (record != nullptr)
        emit errorOccurred(tr("The picture of %1 is no longer in memory: only so many of the "
                              "newest runs are kept")
                               .arg(record->name));
}

void Session::pin(std::shared_ptr<const Observation> picture, const RunRecord& run)
{
    pin({std::move(picture), run.number, run.name, nullptr});
}

void Session::pin(Pin pin)
{
    m_pin = std::move(pin);
    emit pinChanged();
    emit frameReady();
}

void Session::unpin()
{
    pin({});
}

QString Session::pinName() const
{
    if (!hasPin())
        return {};
    const QString step = countText(m_pin.picture->step);
    if (m_pin.run == 0)
        return tr("preview, step %1").arg(step);
    const RunRecord* run = m_runs.find(m_pin.run);
    return tr("%1, step %2").arg(run != nullptr ? run->name : m_pin.name, step);
}

} // namespace actigrad
