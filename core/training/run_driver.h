#pragma once

#include "core/training/checkpoint_store.h"
#include "core/training/evaluator.h"
#include "core/training/run.h"
#include "core/training/run_options.h"
#include "core/training/sampler.h"
#include "core/training/snapshot.h"
#include "core/training/speed_meter.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace actigrad {

/// Drives one run: its steps, its evaluations and its samples, in small pieces and in an order that
/// does not change the run's numbers. Keeps what has not been published yet.
///
/// Has no thread of its own; one thread at a time may use it. The trainer's thread and headless
/// mode drive their runs with it.
class RunDriver
{
public:
    /// @param number the number that the snapshots carry
    /// @throws InputError as Run's constructor does
    RunDriver(std::uint64_t number, std::shared_ptr<const RunConfig> config,
              std::shared_ptr<const Dataset> dataset);

    /// Goes on from a checkpoint. @param initial step 0, for the snapshots
    /// @param evaluatedAt updates before the last evaluation that is known; −1: none
    RunDriver(std::uint64_t number, const Checkpoint& from, std::shared_ptr<const RunConfig> config,
              std::shared_ptr<const Dataset> dataset, std::shared_ptr<const Observation> initial,
              std::int64_t evaluatedAt = -1);

    [[nodiscard]] const Run& run() const { return m_run; }

    [[nodiscard]] bool ended() const; ///< finished, diverged or failed
    [[nodiscard]] bool hasFailed() const { return !isHealthy(); }

    enum class Work { None, Evaluate, Sample, Step };

    /// What is due next; evaluations and samples come before the step that would change the network
    /// under them.
    /// @param mayStep false in a pause: then no step is due
    [[nodiscard]] Work nextWork(const RunOptions& options, bool mayStep) const;

    /// Does a step, or a small piece of an evaluation or of samples. Throws nothing: an exception
    /// ends the run, and its snapshots carry it.
    void carryOut(Work work, const RunOptions& options);

    /// The done share of the evaluation or the samples under way, 0 to 1.
    [[nodiscard]] double progress(const RunOptions& options) const;

    /// Of the network as it is now; one that is under way is enough.
    void askForEvaluation() { m_evaluationAsked = !m_evaluator; }
    /// The network has been evaluated as it is now.
    [[nodiscard]] bool isEvaluated() const { return m_evaluatedAt == m_run.updates(); }

    void fail(std::exception_ptr problem) { m_problem = std::move(problem); }
    void resumeClock() { m_speed.begin(m_run.step()); } ///< time spent waiting is not training

    /// There is something that no snapshot carried yet.
    [[nodiscard]] bool hasNews(bool paused) const;
    [[nodiscard]] bool hasLosses() const { return !m_losses.empty(); }

    /// Observing a large network at every frame would take most of the time.
    [[nodiscard]] bool isTooSoonForSnapshot() const { return Clock::now() < m_snapshotNext; }
    /// Keeps checkpoints there from now on, while that costs little.
    void setCheckpoints(std::shared_ptr<CheckpointStore> checkpoints)
    {
        m_checkpoints = std::move(checkpoints);
    }
    /// Keeps a checkpoint of the present step there, as of a run that ends here.
    void keepEnd();
    /// What is new since the last call.
    [[nodiscard]] std::shared_ptr<const Snapshot> takeSnapshot(bool paused);
    /// Whether snapshots look for dead neurons over the dev split, which costs some milliseconds
    /// each. Step 0 and the last step do in any case. Off at first.
    void setLooksForDead(bool looks) { m_looksForDead = looks; }

private:
    using Clock = std::chrono::steady_clock;

    void begin();
    void evaluate();
    void sample(std::size_t words);
    void step();
    void observe();
    void noteDeadIn(Observation& observation);
    void keepCheckpoint();
    [[nodiscard]] double possibleStepsPerSecond() const;

    [[nodiscard]] RunState state(bool paused) const;
    [[nodiscard]] bool isHealthy() const { return !m_run.diverged() && m_problem == nullptr; }
    [[nodiscard]] bool evaluationIsDue(const RunOptions& options) const;
    [[nodiscard]] bool lastEvaluationIsDue() const;
    [[nodiscard]] bool samplesAreDue(std::size_t words, bool mayStep) const;
    [[nodiscard]] bool isEvaluating() const
    {
        return isHealthy() && (m_evaluator || m_evaluationAsked || lastEvaluationIsDue());
    }

    std::uint64_t m_number;
    std::shared_ptr<const RunConfig> m_config;
    Run m_run;
    SpeedMeter m_speed;
    std::array<Clock::duration, 32> m_stepTimes{}; // the last ones that were measured
    std::size_t m_stepsTimed = 0;
    std::exception_ptr m_problem;
    bool m_looksForDead = false;
    std::shared_ptr<CheckpointStore> m_checkpoints; // null: none are kept
    std::chrono::nanoseconds m_checkpointNext{};    // of its thread's work; not before

    std::optional<Evaluator> m_evaluator; // under way
    Clock::time_point m_evaluationStart;
    bool m_evaluationAsked = false;
    std::int64_t m_evaluatedAt = -1;  // updates before the last one
    std::optional<Sampler> m_sampler; // under way
    Clock::time_point m_sampleStart;
    Clock::time_point m_sampleNext; // while it trains
    Clock::time_point m_snapshotNext;
    Clock::time_point m_deadNext; // not before, dead neurons are looked for

    // not published yet
    std::shared_ptr<const Observation> m_initial;
    std::shared_ptr<const Observation> m_lastFinite;
    std::int64_t m_firstLossStep = 0;
    std::vector<float> m_losses; // from m_firstLossStep on
    std::vector<Evaluation> m_evaluations;
    std::shared_ptr<const Samples> m_samples;

    struct Published
    {
        std::int64_t step = -1;
        std::optional<RunState> state;
        std::shared_ptr<const Samples> samples;
        bool evaluating = false;
    };
    Published m_published;
};

} // namespace actigrad
