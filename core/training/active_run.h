#pragma once

#include "core/training/evaluator.h"
#include "core/training/run.h"
#include "core/training/run_options.h"
#include "core/training/sampler.h"
#include "core/training/snapshot.h"

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace actigrad {

/// Steps per second of the thread, what it publishes and previews among it, evaluations apart;
/// measured anew every half second.
class SpeedMeter
{
public:
    using Clock = std::chrono::steady_clock;

    void begin(std::int64_t step);
    [[nodiscard]] double at(std::int64_t step);
    [[nodiscard]] double last() const { return m_speed; }
    void leaveOut(Clock::duration pause) { m_start += pause; } ///< that ends now

private:
    Clock::time_point m_start = Clock::now();
    std::int64_t m_firstStep = 0;
    double m_speed = 0;
};

/// A run on the trainer's thread, and what of it has not been published yet.
class ActiveRun
{
public:
    ActiveRun(std::uint64_t number, std::shared_ptr<const RunConfig> config,
              std::shared_ptr<const Dataset> dataset);

    [[nodiscard]] bool ended() const;
    [[nodiscard]] bool hasFailed() const { return !isHealthy(); }
    [[nodiscard]] bool hasNews(bool paused) const;
    [[nodiscard]] bool hasLosses() const { return !m_losses.empty(); }

    enum class Work { None, Evaluate, Sample, Step };

    /// What is to be done next; evaluations and samples come before the step that would change the
    /// network under them.
    [[nodiscard]] Work nextWork(const RunOptions& options, bool mayStep) const;

    /// Each does a small piece of the work and throws nothing: a problem ends the run.
    void evaluate();
    void sample(std::size_t words);
    void advance();

    void askForEvaluation() { m_evaluationAsked = true; }
    void fail(std::exception_ptr problem) { m_problem = std::move(problem); }
    void resumeClock() { m_speed.begin(m_run.step()); } ///< time spent waiting is not training

    /// While it trains: so that observing a large network does not take most of the time.
    [[nodiscard]] bool isTooSoonForSnapshot() const { return Clock::now() < m_snapshotNext; }
    /// What is new since the last call.
    [[nodiscard]] std::shared_ptr<const Snapshot> takeSnapshot(bool paused);

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] RunState state(bool paused) const;
    [[nodiscard]] bool isHealthy() const { return !m_run.diverged() && m_problem == nullptr; }
    [[nodiscard]] bool evaluationIsDue(const RunOptions& options) const;
    [[nodiscard]] bool lastEvaluationIsDue() const;
    [[nodiscard]] bool samplesAreDue(std::size_t words, bool mayStep) const;
    [[nodiscard]] bool isEvaluating() const
    {
        return isHealthy() && (m_evaluator || m_evaluationAsked || lastEvaluationIsDue());
    }
    void observe();

    std::uint64_t m_number;
    std::shared_ptr<const RunConfig> m_config;
    Run m_run;
    SpeedMeter m_speed;
    std::exception_ptr m_problem;

    std::optional<Evaluator> m_evaluator; // under way
    Clock::time_point m_evaluationStart;
    bool m_evaluationAsked = false;
    std::int64_t m_evaluatedAt = -1;  // updates done before the last one
    std::optional<Sampler> m_sampler; // under way
    Clock::time_point m_sampleStart;
    Clock::time_point m_sampleNext; // not before, while it trains
    Clock::time_point m_snapshotNext;

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
