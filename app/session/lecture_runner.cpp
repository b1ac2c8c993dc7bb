#include "app/session/lecture_runner.h"

#include "app/session/session.h"

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

/// The losses that the lecture shows at the end of its notebook, and for its last network.
LectureRunner::Rows freshRows()
{
    return {{{&presetNamed("original"), 2.1245, 2.1682, 4},
             {&presetNamed("output"), 2.07, 2.13, 2},
             {&presetNamed("tanh"), 2.0356, 2.1027, 4},
             {&presetNamed("kaiming"), 2.0377, 2.1070, 4},
             {&presetNamed("batch-norm"), 2.0668, 2.1048, 4}}};
}

bool isOver(const LectureRunner::Row& row)
{
    return row.state == LectureRunner::RowState::Done ||
           row.state == LectureRunner::RowState::Failed;
}

} // namespace

LectureRunner::LectureRunner(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_rows(freshRows())
{
    connect(&session, &Session::frameReady, this, &LectureRunner::follow);
    connect(&session, &Session::stateChanged, this, &LectureRunner::changed); // words may be others
    connect(&session, &Session::runRequested, this, &LectureRunner::onRunRequested);
    connect(&session, &Session::runNotPossible, this, &LectureRunner::onRunNotPossible);
}

std::shared_ptr<const WordList> LectureRunner::wordsOnView() const
{
    const Scene scene = m_session.scene();
    return scene.config ? scene.config->words : nullptr;
}

std::shared_ptr<const WordList> LectureRunner::words() const
{
    return m_state == State::Idle ? wordsOnView() : m_words;
}

bool LectureRunner::hasLectureWords() const
{
    const auto list = words();
    return list && list->size() == lectureWordCount && list->fingerprint() == lectureFingerprint;
}

bool LectureRunner::canContinue() const
{
    const auto isDone = [](const Row& row) { return row.state == RowState::Done; };
    return m_state != State::Running && std::ranges::any_of(m_rows, isDone) &&
           !std::ranges::all_of(m_rows, isOver) && m_words == wordsOnView();
}

void LectureRunner::start()
{
    const auto words = wordsOnView();
    if (m_state == State::Running || !words)
        return;
    if (!canContinue())
        m_rows = freshRows();
    m_words = words;
    m_state = State::Running;
    begin();
}

void LectureRunner::stop()
{
    if (m_state == State::Running)
        end(State::Stopped);
}

/// Of the first network that is not trained yet.
void LectureRunner::begin()
{
    m_row = static_cast<std::size_t>(std::ranges::find_if_not(m_rows, isOver) - m_rows.begin());
    Row& row = m_rows[m_row];
    row.state = RowState::Training;
    const RunConfig config = configOf(*row.preset);
    m_isBeginning = true;
    m_run = m_session.begin(config);
    m_isBeginning = false;
    emit runBegan(config);
    emit changed();
}

RunConfig LectureRunner::configOf(const Preset& preset) const
{
    RunConfig config;
    config.words = m_words;
    preset.apply(config);
    config.steps = m_steps;
    config.decayAt = m_steps / 2;
    return config;
}

void LectureRunner::onRunRequested(std::uint64_t run)
{
    if (m_state == State::Running && !m_isBeginning)
        m_otherRun = run;
}

void LectureRunner::onRunNotPossible(std::uint64_t run)
{
    if (m_otherRun == run) {
        m_otherRun.reset();
        if (m_state == State::Running && currentRun() == nullptr)
            begin(); // the other request took the place of the lecture's own
    } else if (m_state == State::Running && run == m_run) {
        end(State::Impossible);
    }
}

void LectureRunner::follow()
{
    if (m_otherRun) { // until it is known whether that can begin, the lecture begins no other
        if (m_session.runs().find(*m_otherRun) != nullptr)
            end(State::Interrupted);
        return;
    }
    const RunRecord* run = currentRun();
    if (run == nullptr)
        return;
    if (run->state == RunState::Diverged || run->state == RunState::Failed) {
        m_rows[m_row].state = RowState::Failed;
        next();
    } else if (run->state == RunState::Finished) {
        noteResult(*run);
    }
    emit changed();
}

void LectureRunner::noteResult(const RunRecord& run)
{
    Row& row = m_rows[m_row];
    const Evaluation* evaluation = run.lastEvaluation();
    if (evaluation == nullptr || evaluation->step != m_steps) {
        row.state = RowState::Evaluating;
        return;
    }
    row.train = evaluation->trainLoss;
    row.dev = evaluation->devLoss;
    row.state = RowState::Done;
    next();
}

void LectureRunner::next()
{
    if (std::ranges::all_of(m_rows, isOver))
        end(State::Finished);
    else
        begin();
}

void LectureRunner::end(State state)
{
    if (!isOver(m_rows[m_row]))
        m_rows[m_row].state = RowState::Waiting;
    m_otherRun.reset();
    m_state = state;
    emit changed();
}

const LectureRunner::Row* LectureRunner::currentRow() const
{
    return m_state == State::Running ? &m_rows[m_row] : nullptr;
}

const RunRecord* LectureRunner::currentRun() const
{
    return m_state == State::Running ? m_session.runs().find(m_run) : nullptr;
}

double LectureRunner::progress() const
{
    const auto over = static_cast<double>(std::ranges::count_if(m_rows, isOver));
    const RunRecord* run = currentRun();
    const double share =
        run != nullptr ? static_cast<double>(run->stepsDone()) / static_cast<double>(m_steps) : 0;
    return std::min((over + share) / static_cast<double>(m_rows.size()), 1.0);
}

std::optional<double> LectureRunner::secondsLeft() const
{
    const RunRecord* run = currentRun();
    const double speed = m_session.stepsPerSecond();
    if (run == nullptr || run->state == RunState::Paused || speed <= 0)
        return std::nullopt;
    const double steps = static_cast<double>(m_steps) * static_cast<double>(m_rows.size());
    return (1 - progress()) * steps / speed;
}

} // namespace actigrad
