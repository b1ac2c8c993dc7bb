#include "app/window/run_controller.h"

#include "app/controls/control_panel.h"
#include "app/options/options.h"
#include "app/session/session.h"
#include "app/window/status_strip.h"

#include <QRandomGenerator>

#include <utility>

namespace actigrad {

RunController::RunController(Session& session, ControlPanel& controls, StatusStrip& strip,
                             QObject* parent)
    : QObject(parent), m_session(session), m_controls(controls), m_strip(strip)
{
    connect(&m_controls.editor(), &ConfigEditor::edited, this, &RunController::preview);
    connect(&m_controls.editor(), &ConfigEditor::editingFinished, this, [this] {
        if (m_controls.restartOnRelease() && m_session.isPreviewing())
            restart();
    });
    connect(&m_strip, &StatusStrip::restartRequested, this, &RunController::restart);
    connect(&m_strip, &StatusStrip::liveRequested, &m_session, &Session::goLive);
    connect(&m_strip, &StatusStrip::farRequested, &m_session, &Session::goFar);
    connect(&m_strip, &StatusStrip::backRequested, this, &RunController::backToRun);
    connect(&m_session, &Session::continued, this,
            [this](const RunConfig& config) { m_controls.editor().setConfig(config); });
    connect(&m_session, &Session::errorOccurred, &m_strip, &StatusStrip::showProblem);
}

void RunController::begin(RunConfig config)
{
    const auto notice = lowerBatchToExamples(config);
    if (notice)
        emit batchLowered(config.batch);
    m_controls.editor().setConfig(config);
    m_session.restart(config);
    if (notice)
        m_strip.showProblem(*notice);
}

void RunController::preview(const RunConfig& config)
{
    const RunRecord* run = m_session.currentRun();
    if (run != nullptr && *run->config == config) {
        backToRun();
        return;
    }
    m_strip.dismissProblem();
    m_session.preview(config);
}

void RunController::restart()
{
    m_strip.dismissProblem();
    if (m_beginsAtRest)
        m_session.setPaused(true);
    m_session.restart(m_controls.config());
}

void RunController::restartWithNewSeed()
{
    RunConfig config = m_controls.config();
    config.seed = QRandomGenerator::global()->generate();
    m_controls.editor().setConfig(std::move(config));
    restart();
}

void RunController::backToRun()
{
    m_strip.dismissProblem();
    if (const RunRecord* run = m_session.currentRun())
        m_controls.editor().setConfig(*run->config);
    m_session.endPreview();
}

void RunController::togglePause()
{
    const bool wasLive = m_session.isLive();
    if (!wasLive)
        m_session.goLive();
    if (wasLive || m_session.isPaused())
        m_session.setPaused(!m_session.isPaused());
}

} // namespace actigrad
