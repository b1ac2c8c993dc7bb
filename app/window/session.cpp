#include "app/window/session.h"

#include "app/messages.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace actigrad {
namespace {

int frameInterval()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double rate = screen != nullptr ? screen->refreshRate() : 60.0;
    return std::clamp(static_cast<int>(1000.0 / std::max(rate, 1.0)), 8, 33);
}

} // namespace

Session::Session(QObject* parent) : QObject(parent)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameInterval());
    connect(&m_frames, &QTimer::timeout, this, &Session::poll);
    m_frames.start();
}

void Session::restart(const RunConfig& config)
{
    endPreview();
    m_trainer.restart(config);
}

void Session::setPaused(bool paused)
{
    m_paused = paused;
    m_trainer.setPaused(paused);
}

void Session::stepOnce()
{
    m_trainer.stepOnce();
}

void Session::preview(const RunConfig& config)
{
    const std::uint64_t number = m_trainer.preview(config);
    if (!m_previewFrom)
        m_previewFrom = number;
}

void Session::endPreview()
{
    m_previewFrom.reset();
    m_preview.reset();
}

bool Session::removeRun(std::uint64_t run)
{
    return run != m_currentRun && m_runs.remove(m_runs.rowOf(run));
}

Scene Session::scene() const
{
    if (m_preview)
        return {m_preview->config, m_preview->current};
    const RunRecord* run = currentRun();
    return run != nullptr ? Scene{run->config, run->current} : Scene{};
}

std::optional<float> Session::initialLoss() const
{
    if (m_preview)
        return previewLoss();
    const RunRecord* run = currentRun();
    return run != nullptr && run->initial ? std::optional(run->initial->loss) : std::nullopt;
}

std::optional<float> Session::previewLoss() const
{
    return m_preview ? std::optional(m_preview->initial->loss) : std::nullopt;
}

void Session::poll()
{
    const bool newStep = absorbSnapshots();
    const bool newPreview = absorbPreview();
    if (newStep || newPreview)
        emit frameReady();
}

bool Session::absorbSnapshots()
{
    bool any = false;
    while (const auto snapshot = m_trainer.takeSnapshot()) {
        take(*snapshot);
        any = true;
    }
    return any;
}

void Session::take(const Snapshot& snapshot)
{
    if (snapshot.problem)
        emit problemOccurred(describe(snapshot.problem));
    if (!snapshot.current)
        return; // the run could not begin; the one under way goes on
    const RunRecord* before = m_runs.find(snapshot.run);
    if (before == nullptr && m_paused)
        setPaused(false); // a run that could not have begun would have left the pause
    const auto stateBefore = before != nullptr ? std::optional(before->state) : std::nullopt;
    m_runs.absorb(snapshot);
    m_currentRun = snapshot.run;
    m_stepsPerSecond = snapshot.stepsPerSecond;
    if (stateBefore != snapshot.state)
        emit stateChanged();
}

bool Session::absorbPreview()
{
    const auto preview = m_trainer.takePreview();
    if (!preview || !m_previewFrom || preview->run < *m_previewFrom)
        return false;
    if (preview->problem) {
        endPreview();
        emit problemOccurred(describe(preview->problem));
        return true;
    }
    m_preview = preview;
    return true;
}

} // namespace actigrad
