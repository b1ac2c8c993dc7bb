#pragma once

#include "app/window/tour/tour_stops.h"

#include <QObject>

#include <optional>
#include <set>

namespace actigrad {

class ConfigEditor;
class Session;
struct Scene;

/// Where the user is on the guided tour. It moves by `goTo` and by a preset that is chosen, by
/// nothing else. GUI thread only.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// Begins at the stop of the editor's config, or at the first. Both outlive this.
    Tour(const Session& session, ConfigEditor& editor, QObject* parent = nullptr);

    [[nodiscard]] std::size_t stop() const { return m_stop; } ///< from 0
    [[nodiscard]] const TourStop& current() const { return tourStops()[m_stop]; }
    /// Empty until its figures are known.
    [[nodiscard]] QString text() const;
    /// Whether what the stop asks for was done, now or earlier.
    [[nodiscard]] bool isDone() const { return m_done.contains(m_stop); }
    /// Whether the config is another network's than this stop's.
    [[nodiscard]] bool isAway() const { return m_isAway; }

    void goTo(std::size_t stop); ///< also back to the present one
    /// Goes to the preset's stop, if it has one.
    void choosePreset(const Preset& preset);
    void noteNeuronOpened(); ///< a neuron is shown up close

signals:
    void changed();                               ///< anything above
    void entered(const actigrad::TourStop& stop); ///< the editor has its config
    void trainingRequested();                     ///< after `entered`, of a stop that trains

private:
    void look();
    void lookAt(const Scene& scene);

    const Session& m_session;
    ConfigEditor& m_editor;
    std::size_t m_stop = 0;
    std::set<std::size_t> m_done;
    bool m_isAway = false;
    bool m_neuronWasOpened = false;
    std::optional<TourFigures> m_figures; // of the stop's own network
};

} // namespace actigrad
