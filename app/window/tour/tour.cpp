#include "app/window/tour/tour.h"

#include "app/controls/config_editor.h"
#include "app/session/session.h"

#include <algorithm>

namespace actigrad {

Tour::Tour(const Session& session, ConfigEditor& editor, QObject* parent)
    : QObject(parent), m_session(session), m_editor(editor)
{
    connect(&m_editor, &ConfigEditor::changed, this, &Tour::look);
    connect(&m_session, &Session::frameReady, this, &Tour::look);
    if (const Preset* preset = presetOf(m_editor.config()))
        choosePreset(*preset);
}

QString Tour::text() const
{
    return m_figures ? current().text(*m_figures) : QString();
}

void Tour::choosePreset(const Preset& preset)
{
    const auto found = std::ranges::find(tourStops(), preset.name, &TourStop::presetName);
    if (found == tourStops().end())
        return;
    const auto stop = static_cast<std::size_t>(found - tourStops().begin());
    if (stop != m_stop)
        m_figures.reset();
    m_stop = stop;
    m_neuronWasOpened = false;
    emit entered(current());
    look();
}

void Tour::goTo(std::size_t stop)
{
    const Preset& preset = tourStops()[stop].preset();
    RunConfig config = m_editor.config();
    preset.apply(config);
    m_editor.propose(config);
    choosePreset(preset);
    if (current().trains)
        emit trainingRequested();
}

void Tour::noteNeuronOpened()
{
    m_neuronWasOpened = true;
    look();
}

void Tour::look()
{
    const bool wasAway = m_isAway;
    const bool wasDone = isDone();
    const QString before = text();
    m_isAway = !current().covers(m_editor.config());
    if (!m_isAway)
        lookAt(m_session.scene());
    if (wasAway != m_isAway || wasDone != isDone() || before != text())
        emit changed();
}

void Tour::lookAt(const Scene& scene)
{
    TourProgress progress{m_editor.config()};
    std::optional<TourFigures> figures;
    if (scene.initial && scene.config && *scene.config == m_editor.config()) {
        figures = TourFigures::of(*scene.config, *scene.initial);
        progress.figures = &*figures;
    }
    progress.neuronWasOpened = m_neuronWasOpened;
    const bool isOwn = scene.config && presetOf(*scene.config) == &current().preset();
    if (isOwn && scene.observation)
        progress.step = scene.observation->step;
    if (current().isDone(progress))
        m_done.insert(m_stop);
    if (isOwn && figures)
        m_figures = std::move(figures);
}

} // namespace actigrad
