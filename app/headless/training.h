#pragma once

#include "app/files/network_file.h"
#include "app/headless/report.h"
#include "core/observation/loss_history.h"
#include "core/observation/run_history.h"
#include "core/training/run_driver.h"

#include <chrono>
#include <functional>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace actigrad {

/// Trains a run in the calling thread and collects what its report needs.
class Training
{
public:
    /// Losses of steps up to this one are kept besides those of every `logEvery` steps.
    static constexpr std::int64_t firstSteps = 20;

    /// @throws InputError if the run cannot begin
    Training(std::shared_ptr<const RunConfig> config, std::int64_t logEvery,
             RunOptions options = {});

    /// Goes on from a run that was saved.
    /// @param config as the saved one, or changed where the shape stays
    Training(SavedRun from, std::shared_ptr<const RunConfig> config, std::int64_t logEvery,
             RunOptions options = {});

    /// Steps whose figures the report takes. To be called before `train`.
    void reportAt(std::set<std::int64_t> steps);
    /// The network after the last step, and what was measured.
    [[nodiscard]] SavedRun saved() const;

    using Work = RunDriver::Work;
    using Question = std::function<bool(const Training&)>;

    /// Trains, and evaluates every `options.evaluateEvery` steps, until the run ends or `goOn`
    /// returns false. `goOn` is called before each step and each piece of an evaluation.
    /// @throws what a step throws, as std::bad_alloc
    void train(const Question& goOn);

    /// Brings the report to the step under way, for a picture of it. For `goOn` to call, too.
    void look();

    /// Evaluates the network as it is now and samples from it, unless the run diverged. Call it
    /// after `train`. `goOn` is called before each piece; once it returns false, what is not known
    /// yet stays unknown.
    void conclude(const Question& goOn);

    [[nodiscard]] Work work() const { return m_work; } ///< under way
    [[nodiscard]] double progress() const
    {
        return m_driver.progress(m_options);
    } ///< see RunDriver

    [[nodiscard]] std::int64_t step() const { return m_driver.run().step(); }
    [[nodiscard]] float loss() const { return m_driver.run().loss(); } ///< of this step's batch
    [[nodiscard]] std::int64_t updates() const { return m_driver.run().updates(); }
    [[nodiscard]] double seconds() const; ///< spent on updates alone

    /// The losses of all steps.
    [[nodiscard]] std::shared_ptr<const LossHistory> history() const { return m_losses; }
    /// Statistics of the network over the steps.
    [[nodiscard]] std::shared_ptr<const RunHistory> runHistory() const;

    [[nodiscard]] Report report() const { return m_report; } ///< as of the last train or conclude

private:
    using Clock = std::chrono::steady_clock;

    Training(const SavedRun& from, const std::shared_ptr<const RunConfig>& config,
             const std::shared_ptr<const Dataset>& dataset, std::int64_t logEvery,
             RunOptions options);

    /// Works until nothing is due or `goOn` returns false.
    void work(const RunOptions& options, bool mayStep, const Question& goOn);
    void advance();
    void collect();
    void judge();
    void begin();
    void collectLosses(const Snapshot& snapshot);
    void log(std::int64_t step, float loss);
    void noteReported();
    [[nodiscard]] bool keepsLosses() const;
    [[nodiscard]] Report::State state() const;

    std::int64_t m_logEvery;
    RunOptions m_options;
    RunDriver m_driver;
    Work m_work = Work::Step;
    Clock::duration m_time{};
    std::shared_ptr<LossHistory> m_losses = std::make_shared<LossHistory>();
    std::vector<float> m_allLosses; // of steps 0 on; none of a very long run
    std::set<std::int64_t> m_reportAt;
    Report m_report;
};

} // namespace actigrad
