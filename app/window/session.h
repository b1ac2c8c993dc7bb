#pragma once

#include "app/plots/scene.h"
#include "app/window/run_table_model.h"
#include "core/training/trainer.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace actigrad {

/// The runs of a window: feeds what the trainer publishes to the runs' table and to the plots, at
/// the screen's pace.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    /// Ends a preview, and a pause once the new run has begun.
    void restart(const RunConfig& config);
    void setPaused(bool paused);
    void stepOnce();

    /// Shows step 0 of a network with this config, while the run trains on.
    void preview(const RunConfig& config);
    void endPreview();

    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isPreviewing() const { return m_previewFrom.has_value(); }
    /// False for the run that the plots show, which stays.
    bool removeRun(std::uint64_t run);

    [[nodiscard]] RunTableModel& runs() { return m_runs; }
    [[nodiscard]] const RunRecord* currentRun() const { return m_runs.find(m_currentRun); }
    [[nodiscard]] double stepsPerSecond() const { return m_stepsPerSecond; }

    /// What the plots show: the preview, if there is one, or the run's newest step.
    [[nodiscard]] Scene scene() const;
    /// The loss at step 0 of the same.
    [[nodiscard]] std::optional<float> initialLoss() const;
    [[nodiscard]] std::optional<float> previewLoss() const;

signals:
    void frameReady();   ///< at most once a frame, when there is something new to show
    void stateChanged(); ///< another run, or the run's state
    void problemOccurred(const QString& message);

private:
    void poll();
    bool absorbSnapshots();
    bool absorbPreview();
    void take(const Snapshot& snapshot);

    Trainer m_trainer;
    RunTableModel m_runs;
    QTimer m_frames;
    std::uint64_t m_currentRun = 0;
    bool m_paused = false;
    double m_stepsPerSecond = 0;
    std::optional<std::uint64_t> m_previewFrom; // previews before this number are out of date
    std::shared_ptr<const Snapshot> m_preview;
};

} // namespace actigrad
