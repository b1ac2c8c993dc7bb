#pragma once

#include "app/plots/toolbox/scene.h"
#include "app/session/run_store.h"
#include "app/session/session_state.h"
#include "core/diagnosis/judgement.h"
#include "core/training/pace.h"
#include "core/training/replay.h"
#include "core/training/trainer.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace actigrad {

/// The runs of a window: feeds what the trainer publishes to the runs' table and to the plots, the
/// run at the screen's pace, a preview as soon as it is there. GUI thread only.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    /// Ends a preview. A pause stays: the run then rests at step 0.
    std::uint64_t restart(const RunConfig& config);
    /// The same, but a preview stays.
    /// @return the run's number
    std::uint64_t begin(const RunConfig& config);
    void setPaused(bool paused);
    void stepOnce();

    /// Shows step 0 of a network with this config, while the run trains on.
    void preview(const RunConfig& config);
    void endPreview();

    /// Train, dev and test loss of the run, over whole splits; also whenever so many steps are
    /// done, 0 for at the end alone.
    void evaluateNow();
    void setEvaluateEvery(std::int64_t steps);
    /// Memory for states of all runs from which any step is computed again.
    void setCheckpointBudget(std::size_t bytes);
    void setSamples(std::size_t words); ///< to be made up now and then; 0: none

    void setLayer(std::size_t layer); ///< that scenes show
    [[nodiscard]] std::size_t layer() const { return m_layer; }

    /// Each puts a picture behind those that scenes show, in place of the one before.
    void pinShown();                ///< the scene's
    void pinInitial();              ///< step 0 of the current run
    void pinRun(std::uint64_t run); ///< its newest; an error if that is no longer in memory
    void unpin();
    [[nodiscard]] bool hasPin() const { return m_pin.picture != nullptr; }
    [[nodiscard]] QString pinName() const; ///< the run, by its present name, and the step

    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Whether there is a run under way, or one that is about to begin.
    [[nodiscard]] bool canPause() const;
    [[nodiscard]] bool isPreviewing() const { return m_previewFrom.has_value(); }
    /// But not the run that the plots show: that is an error.
    void removeRun(std::uint64_t run);
    void restoreRun(RunRecord run); ///< that was removed

    /// The run on view, whose curve stands out; the current one until another is chosen.
    void selectRun(std::uint64_t run);
    [[nodiscard]] std::uint64_t selectedRun() const;
    [[nodiscard]] const RunRecord* viewedRun() const { return m_runs.find(selectedRun()); }

    /// The step of the run on view that scenes show; none: its newest. A step that is over is
    /// computed again, exactly, and shown as soon as it is there.
    void setPlayhead(std::optional<std::int64_t> step);
    [[nodiscard]] std::optional<std::int64_t> playhead() const { return m_playhead; }
    [[nodiscard]] std::int64_t viewedStep() const; ///< the playhead's, or the newest
    /// Shows the newest step of the run under way.
    void goLive();
    /// Whether scenes follow the run under way.
    [[nodiscard]] bool isLive() const { return !m_playhead && selectedRun() == m_currentRun; }
    /// Goes to a step that is too far away to go there without asking.
    void goFar();
    /// The newest answer on the way to the playhead; null if there is none yet, or if live.
    [[nodiscard]] const Replayed* replayed() const;
    /// Words that the network on view makes up; null until they are there.
    [[nodiscard]] std::shared_ptr<const Samples> samples() const;
    /// The step of the picture: `viewedStep`, or one before it until that is there.
    [[nodiscard]] std::int64_t shownStep() const;
    /// Smoothed, of the run on view until that step.
    [[nodiscard]] double viewedLoss() const;

    /// Changes of the network on view, after which a new run goes on from it.
    struct Fork
    {
        RunConfig config;                      ///< of the same shape
        std::optional<std::int64_t> seed = {}; ///< of what is drawn from here on
        std::vector<std::pair<ParameterId, double>> factors = {};
        bool revivesDead = false;                        ///< all that are known to be dead
        std::optional<std::pair<int, int>> revived = {}; ///< a layer from 1, a neuron from 0
        QString what = {};                               ///< changes, for the run's name
    };
    /// Begins it as soon as the step on view is there.
    void fork(Fork fork);

    /// Behind the losses of the runs, in scenes; null: none.
    void setBands(std::shared_ptr<const std::vector<LossBand>> bands);

    /// Shows another run at the same step in scenes, beside the run on view, or no longer.
    void setComparing(bool isComparing);
    [[nodiscard]] bool isComparing() const { return m_isComparing; }
    /// That run; until one is chosen the parent of the run on view, or the one before it.
    void compareWith(std::uint64_t run);
    [[nodiscard]] std::uint64_t compared() const; ///< 0: there is no other run
    /// Whether the other run is there at that step.
    [[nodiscard]] bool hasComparedAt(std::int64_t step) const;
    /// Calls back with the state at the step on view, as soon as it is there; of a finished run at
    /// its last step, with that after the last update. A later call takes the place of this one.
    void requestCheckpoint(const std::function<void(const Replayed&)>& callback);
    /// All runs and what is on view, now; null while there is no run.
    [[nodiscard]] std::optional<SessionState> state() const;
    /// Puts another session in the place of this one, at rest.
    /// @param state complete, see `completePictures`; with at least one run
    void restore(SessionState state);
    /// Adds a run that was kept, as the newest, at rest.
    /// @param kept with its pictures
    void adopt(KeptRun kept);

    /// Begins a run that goes on from a state that was kept.
    void begin(const std::shared_ptr<const Checkpoint>& from, const QString& name);

    void setPace(Pace pace); ///< of training, at once
    [[nodiscard]] Pace pace() const { return m_pace; }

    [[nodiscard]] RunStore& runs() { return m_runs; }
    [[nodiscard]] const RunRecord* currentRun() const { return m_runs.find(m_currentRun); }
    [[nodiscard]] double stepsPerSecond() const; ///< of the run under way; 0 until measured
    /// What full speed would be, while there is a pace; 0 if there is none, or until measured.
    [[nodiscard]] double possibleStepsPerSecond() const;

    /// What the plots show: the preview, if there is one, or the run's newest step.
    [[nodiscard]] Scene scene() const;
    /// The loss at step 0 of the same.
    [[nodiscard]] std::optional<float> initialLoss() const;
    [[nodiscard]] std::optional<float> previewLoss() const;
    /// What is wrong with the network that the scene shows; the same object while that is the same.
    [[nodiscard]] std::shared_ptr<const std::vector<Judgement>> judgements() const;

signals:
    void frameReady();   ///< there is something new to show
    void stateChanged(); ///< another run, the run's state, or whether there is a preview
    void errorOccurred(const QString& message);
    void pinChanged();
    void runRemoved(const actigrad::RunRecord& run); ///< by `removeRun`, before it is gone
    void selectionChanged();
    void playheadChanged();                            ///< or whether it is live
    void runRequested(std::uint64_t run);              ///< by `restart` or `begin`
    void continued(const actigrad::RunConfig& config); ///< a run that goes on from a state begins
    void runNotPossible(std::uint64_t run);            ///< what was requested could not begin

private:
    struct Pin
    {
        std::shared_ptr<const Observation> picture;
        std::uint64_t run = 0; ///< 0 for a preview
        QString name = {};     ///< of the run, should it be removed
        std::shared_ptr<const RunConfig> config = {};
    };

    void pin(std::shared_ptr<const Observation> picture, const RunRecord& run);
    void pin(Pin pin);
    [[nodiscard]] Losses losses() const;
    void dropPreview();
    void poll();
    void showPreview();
    void showReplayed();
    void requestReplay(bool mayTakeLong);
    void beginFork(const Fork& fork, const Replayed& from);
    void begin(const std::shared_ptr<const Checkpoint>& from, const RunConfig& config,
               std::shared_ptr<const Observation> initial, RunStore::ForkOf fork);
    [[nodiscard]] bool hasPast() const;
    [[nodiscard]] std::vector<Judgement> judgePast() const;
    [[nodiscard]] std::shared_ptr<const Theory>
    theoryOf(const std::shared_ptr<const RunConfig>& config) const;
    void requestCompared();
    void showCompared();
    void goOnWith(const KeptRun& kept);
    bool absorbSnapshots();
    bool absorbPreview();
    void take(const Snapshot& snapshot);
    void noteJudgement();

    struct Judged
    {
        std::shared_ptr<const Observation> of;
        std::shared_ptr<const RunHistory> history;
        std::size_t evaluated = 0;
        std::shared_ptr<const std::vector<Judgement>> judgements;
    };

    Trainer m_trainer;
    Replay m_replay;
    Replay m_comparedReplay;
    RunStore m_runs;
    std::shared_ptr<void> m_listening; // to them
    QTimer m_frames;
    bool m_isAbsorbing = false;
    std::uint64_t m_currentRun = 0;
    std::uint64_t m_oldestRun = 0; // whose snapshots are taken: those before were replaced
    std::uint64_t m_selectedRun = 0; // 0: the current one
    bool m_paused = false;
    std::optional<std::uint64_t> m_requested; // the last run asked for, until it shows itself
    std::optional<std::int64_t> m_playhead;
    std::shared_ptr<const Replayed> m_past;              // the newest with a picture
    std::shared_ptr<const Replayed> m_onTheWay;          // newer, without one
    std::function<void(const Replayed&)> m_onCheckpoint; // that is waited for
    std::shared_ptr<const std::vector<LossBand>> m_bands;
    bool m_isComparing = false;
    std::uint64_t m_compared = 0;          // as chosen; 0: none is
    std::uint64_t m_comparedRequested = 0; // the run last asked for, and its step
    std::int64_t m_comparedStep = 0;
    std::shared_ptr<const Scene> m_comparedScene; // null until it is there
    std::size_t m_sampleCount = 0;
    Pace m_pace;
    double m_stepsPerSecond = 0;
    double m_possibleStepsPerSecond = 0;
    std::size_t m_layer = 0;
    Pin m_pin;
    mutable Judged m_judged; // last
    struct Foretold
    {
        std::shared_ptr<const RunConfig> of;
        std::shared_ptr<const Theory> theory;
    };
    mutable Foretold m_foretold;                // last
    std::optional<std::uint64_t> m_previewFrom; // previews before this number are out of date
    std::shared_ptr<const Snapshot> m_preview;
    bool m_previewAwaited = false; // the last one asked for has not come
    int m_framesWaited = 0;        // for it
};

} // namespace actigrad
