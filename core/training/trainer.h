#pragma once

#include "core/training/checkpoint_store.h"
#include "core/training/pace.h"
#include "core/training/run_config.h"
#include "core/training/run_options.h"
#include "core/training/snapshot.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace actigrad {

/// Trains on its own thread from construction to destruction.
///
/// Any thread may call any member; only the destructor waits, for the step or the preview under
/// way. Snapshots are not pushed: the owner of the view takes them at its own pace,
/// and training never waits for it.
class Trainer
{
public:
    /// @param previewIsThere called on the trainer's thread when there is a preview to take, and
    /// not
    ///        again until it has been taken
    explicit Trainer(std::function<void()> previewIsThere = [] {});
    ~Trainer();
    Trainer(const Trainer&) = delete;
    Trainer& operator=(const Trainer&) = delete;

    /// Begins a new run; of several calls before the thread gets to it, the last wins. If the run
    /// cannot begin, its snapshot tells the problem and the run under way goes on.
    /// @return the number that the run's snapshots carry
    std::uint64_t restart(RunConfig config);

    /// Begins a run that goes on from a checkpoint of another, as `restart` does.
    /// @param config of the checkpoint's shape
    /// @param initial step 0 of the network's history, for the snapshots
    std::uint64_t fork(std::shared_ptr<const Checkpoint> from, RunConfig config,
                       std::shared_ptr<const Observation> initial);

    /// Numbers for runs that `resume` brings back: this one and those that follow.
    std::uint64_t reserve(std::uint64_t runs);

    /// Goes on with a run that was kept, as `restart` does.
    struct Resumed
    {
        std::uint64_t number;
        std::shared_ptr<const RunConfig> config;
        std::shared_ptr<const Checkpoint> from;     ///< null: from step 0
        std::shared_ptr<const Observation> initial; ///< step 0, unless it begins there
        std::int64_t evaluatedAt = -1; ///< updates before the last evaluation; -1: none
    };
    void resume(Resumed run);

    /// Computes step 0 of a run without training it, beside the run under way; the last call wins.
    /// @return the number that its snapshot carries
    std::uint64_t preview(RunConfig config);

    void setPaused(bool paused);
    void stepOnce();         ///< while paused: one more step of the run
    void setPace(Pace pace); ///< at once; full speed at first

    /// Checkpoints of all its runs.
    [[nodiscard]] const std::shared_ptr<CheckpointStore>& checkpoints() const
    {
        return m_checkpoints;
    }

    /// Whole splits are evaluated when a run has finished, and on demand. Training waits for it.
    void evaluateNow();
    void setEvaluateEvery(std::int64_t steps); ///< besides; 0: no

    /// Words to sample from the network now and then; 0 at first.
    void setSamples(std::size_t words);

    /// The oldest snapshot not taken before, or null. The first one of a run is of step 0; together
    /// they carry every loss of the run, in order.
    [[nodiscard]] std::shared_ptr<const Snapshot> takeSnapshot();

    /// The newest preview not taken before, or null.
    [[nodiscard]] std::shared_ptr<const Snapshot> takePreview();

private:
    class Worker;

    struct Request
    {
        std::uint64_t number;
        std::shared_ptr<const RunConfig> config;
        std::shared_ptr<const Checkpoint> from = {};     ///< null: from step 0
        std::shared_ptr<const Observation> initial = {}; ///< of a run that goes on
        std::int64_t evaluatedAt = -1;
    };

    /// True if the one before had been taken.
    bool putPreview(std::shared_ptr<const Snapshot> preview);

    const std::function<void()> m_previewIsThere;
    const std::shared_ptr<CheckpointStore> m_checkpoints = std::make_shared<CheckpointStore>();
    std::mutex m_mutex;
    std::condition_variable_any m_wake;

    // guarded by m_mutex
    std::optional<Request> m_restart;
    std::optional<Request> m_preview;
    std::uint64_t m_lastNumber = 0;
    bool m_paused = false;
    std::int64_t m_singleSteps = 0;
    Pace m_pace;
    bool m_evaluationAsked = false;
    RunOptions m_options;
    std::deque<std::shared_ptr<const Snapshot>> m_snapshots;
    std::shared_ptr<const Snapshot> m_previewSnapshot;

    std::jthread m_thread; // last: stops and joins before the rest goes
};

} // namespace actigrad
