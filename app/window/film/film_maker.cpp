#include "app/window/film/film_maker.h"

#include "app/export/file_writer.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"
#include "app/session/session.h"

#include <utility>

namespace actigrad {

FilmMaker::FilmMaker(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &FilmMaker::goOn);
    connect(&m_session, &Session::frameReady, &m_wake, [this] {
        if (isAtWork())
            m_wake.start(); // not at once: the pages take the scene first
    });
}

FilmMaker::~FilmMaker() = default;

void FilmMaker::start(FilmPlan plan)
{
    if (isAtWork() || plan.steps.empty() || m_session.viewedRun() == nullptr)
        return;
    m_plan = std::move(plan);
    m_writer = std::make_unique<FilmWriter>(m_plan.file, m_plan.framesPerSecond);
    m_next = 0;
    m_run = m_session.selectedRun();
    m_playhead = m_session.playhead();
    m_session.setPlayhead(m_plan.steps.front());
    m_session.goFar();
    m_wake.start();
}

/// Paints the step that is awaited, if it is there.
void FilmMaker::goOn()
{
    if (!isAtWork())
        return;
    if (m_session.selectedRun() != m_run) { // a new run began
        cancel();
        return;
    }
    const std::int64_t step = m_plan.steps[m_next];
    if (m_session.playhead() != step) // moved by the user
        m_session.setPlayhead(step);
    const Replayed* answer = m_session.replayed();
    const bool isWhole = answer != nullptr && answer->wanted == step && answer->isExact &&
                         answer->samples != nullptr; // what is dead is known then, too
    if (!isWhole || m_plan.view->scene().observation != answer->observation)
        return;
    const RunRecord* other = m_session.runs().find(m_session.compared());
    const bool reaches =
        other != nullptr && other->firstStep() <= step && step <= other->lastStep();
    if (m_session.isComparing() && reaches && !m_session.hasComparedAt(step))
        return;
    try {
        paint();
        ++m_next;
        emit progressed(static_cast<int>(m_next), static_cast<int>(m_plan.steps.size()));
        if (!isAtWork()) // cancelled
            return;
        if (m_next == m_plan.steps.size()) {
            m_writer->finish();
            end();
            emit finished(m_plan.file);
            emit ended();
            return;
        }
    } catch (const WriteError& error) {
        end();
        emit failed(error.message());
        emit ended();
        return;
    }
    m_session.setPlayhead(m_plan.steps[m_next]);
    m_session.goFar();
    m_wake.start();
}

void FilmMaker::paint()
{
    m_plan.view->drawWhatIsNew(); // it may be behind another
    const QImage picture = m_plan.panel != nullptr ? m_plan.panel->picture(m_plan.size, 1)
                                                   : m_plan.view->picture(m_plan.size, 1);
    const RunRecord& run = *m_session.viewedRun();
    m_writer->add(withCaption(picture, filmCaption(run.name, *run.config, m_plan.steps[m_next])));
}

void FilmMaker::cancel()
{
    if (!isAtWork())
        return;
    end();
    emit ended();
}

void FilmMaker::end()
{
    m_writer.reset();
    if (m_session.selectedRun() != m_run)
        return;
    if (m_playhead)
        m_session.setPlayhead(m_playhead);
    else
        m_session.setPlayhead(std::nullopt);
}

} // namespace actigrad
