#pragma once

#include "app/headless/report.h"
#include "core/observation/loss_history.h"
#include "core/training/run_config.h"

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
    Training(std::shared_ptr<const RunConfig> config, std::int64_t logEvery);
    ~Training();
    Training(const Training&) = delete;
    Training& operator=(const Training&) = delete;

    /// Trains until the run ends, or `goOn`, asked before each step, says no.
    void train(const std::function<bool(const Training&)>& goOn);

    [[nodiscard]] std::int64_t step() const;
    [[nodiscard]] float loss() const; ///< of the step that the run stands on
    [[nodiscard]] std::int64_t updates() const;
    [[nodiscard]] double seconds() const; ///< spent on updates alone

    /// The losses of all steps.
    [[nodiscard]] std::shared_ptr<const LossHistory> history() const { return m_history; }

    /// Goes over all training examples, so it takes a while. To be called after `train`.
    [[nodiscard]] Report report() const;

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool isLogged(std::int64_t step) const;
    void noteStep();
    void observe();
    [[nodiscard]] Report::State state() const;

    std::shared_ptr<const RunConfig> m_config;
    std::shared_ptr<const Dataset> m_dataset;
    std::unique_ptr<Run> m_run;
    std::int64_t m_logEvery;
    Clock::duration m_time{};
    std::vector<StepLoss> m_losses;
    std::shared_ptr<LossHistory> m_history = std::make_shared<LossHistory>();
    std::shared_ptr<const Observation> m_initial;
    std::shared_ptr<const Observation> m_last;
};

} // namespace actigrad
