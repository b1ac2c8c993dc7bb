#pragma once

#include "app/window/timeline/timeline_track.h"
#include "core/training/pace.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace actigrad {

class NumberBox;
class Session;
struct RunRecord;

/// The line under the pages by which any step of the run on view is reached: the ends, single
/// steps, play and pause, the step as a number, and the pace.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    void follow(Session& session);

    /// On the scale of the loss plot.
    void setLogarithmic(bool isLogarithmic) { m_track->setLogarithmic(isLogarithmic); }
    [[nodiscard]] Pace pace() const;
    void setPace(Pace pace); ///< one of those that it offers; silent

    [[nodiscard]] TimelineTrack& track() const { return *m_track; }

signals:
    void paceChosen(actigrad::Pace pace); ///< by the user
    void pauseToggled();                  ///< of the training, by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Playing { No, Forwards, Backwards };

    void addButtons();
    void showSession();
    void showMarks();
    void addTurns(const RunRecord& run, std::vector<TimelineTrack::Mark>& marks);
    void addDecay(const RunRecord& run, std::vector<TimelineTrack::Mark>& marks);
    void addEvaluations(const RunRecord& run, std::vector<TimelineTrack::Mark>& marks);
    void addSilentNeurons(std::vector<TimelineTrack::Mark>& marks);
    void addForks(const RunRecord& run, std::vector<TimelineTrack::Mark>& marks);
    void step(std::int64_t by);
    void togglePlay();
    void play(Playing playing);
    void playOn();
    void retranslate();

    Session* m_session = nullptr; // null until it follows one
    QToolButton* m_first;
    QToolButton* m_backwards;
    QToolButton* m_previous;
    QToolButton* m_play;
    QToolButton* m_next;
    QToolButton* m_live;
    TimelineTrack* m_track;
    NumberBox* m_step;
    QLabel* m_end;
    QComboBox* m_paces;

    Playing m_playing = Playing::No; // what is over
    QTimer m_frames;                 // while it plays
    QElapsedTimer m_clock;
    std::int64_t m_playedFrom = 0;
};

} // namespace actigrad
