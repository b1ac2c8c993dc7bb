#pragma once

#include "app/headless/report.h"
#include "core/observation/loss_history.h"
#include "core/observation/run_history.h"
#include "core/training/run_config.h"
#include "core/training/run_options.h"

#include <chrono>
#include <functional>
#include <memory>

namespace actigrad {

class Dataset;
class Run;

/// A run that trains in the calling thread, and what is noted of it on the way.
class Training
{
public:
    /// Losses that are kept beside those of every `logEvery` steps.
    static constexpr std::int64_t firstSteps = 20;

    /// @throws InputError if the run cannot begin
    Training(std::shared_ptr<const RunConfig> config, std::int64_t logEvery,
             RunOptions options = {});
    ~Training();
    Training(const Training&) = delete;
    Training& operator=(const Training&) = delete;

    enum class Work { Steps, Evaluation, Samples };

    using Question = std::function<bool(const Training&)>;

    /// Trains, and evaluates as wished, until the run ends, or `goOn`, asked before each step and
    /// each piece of an evaluation, says no.
    void train(const Question& goOn);

    /// Evaluates the network as it is now and samples from it, unless the run diverged. `goOn` is
    /// asked before each piece: once it says no, what is not known then stays unknown. To be called
    /// after `train`.
    void conclude(const Question& goOn);

    [[nodiscard]] Work work() const { return m_work; } ///< under way
    [[nodiscard]] double progress() const
    {
        return m_progress;
    } ///< of it, from 0 to 1; not of steps

    [[nodiscard]] std::int64_t step() const;
    [[nodiscard]] float loss() const; ///< of the step that the run stands on
    [[nodiscard]] std::int64_t updates() const;
    [[nodiscard]] double seconds() const; ///< spent on updates alone

    /// The losses of all steps.
    [[nodiscard]] std::shared_ptr<const LossHistory> history() const { return m_history; }
    /// What else became of the network from step to step.
    [[nodiscard]] std::shared_ptr<const RunHistory> runHistory() const;

    [[nodiscard]] Report report() const;

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool isLogged(std::int64_t step) const;
    [[nodiscard]] bool evaluationIsDue() const;
    [[nodiscard]] bool isEvaluated() const; ///< as it is now
    void noteStep();
    void observe();
    void advance();
    void evaluate(const Question& goOn);
    void sample(const Question& goOn);
    [[nodiscard]] Report::State state() const;

    std::shared_ptr<const RunConfig> m_config;
    std::shared_ptr<const Dataset> m_dataset;
    std::unique_ptr<Run> m_run;
    std::int64_t m_logEvery;
    RunOptions m_options;
    Work m_work = Work::Steps;
    double m_progress = 0;
    Clock::duration m_time{};
    std::vector<StepLoss> m_losses;
    std::vector<Evaluation> m_evaluations;
    std::vector<std::string> m_samples;
    std::shared_ptr<LossHistory> m_history = std::make_shared<LossHistory>();
    std::shared_ptr<const Observation> m_initial;
    std::shared_ptr<const Observation> m_last;
};

} // namespace actigrad
