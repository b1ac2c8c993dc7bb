#pragma once

#include "core/training/initial_draws.h"
#include "core/training/run_driver.h"
#include "core/training/trainer.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace actigrad {

/// What happens on the trainer's thread. The members that are not the trainer's are its own.
class Trainer::Worker
{
public:
    explicit Worker(Trainer& trainer) : m_trainer(trainer) {}

    void work(const std::stop_token& stop);

private:
    using Work = RunDriver::Work;

    struct Task
    {
        std::optional<Request> restart;
        std::optional<Request> preview;
        bool evaluation = false; // asked for
        Work work = Work::None;
        RunOptions options = {};
        bool publish = false; // the view has taken what there was
        bool paused = false;
    };

    std::optional<Task> waitForTask(const std::stop_token& stop);
    [[nodiscard]] Work nextWork();
    [[nodiscard]] bool isStepDue();
    Task takeTask();

    void carryOut(const Task& task);
    void begin(const Request& request, bool paused);
    void showPreview(const Request& request);
    void publish(bool paused);
    void publish(std::shared_ptr<const Snapshot> snapshot);
    std::shared_ptr<const Dataset> datasetFor(const RunConfig& config);

    Trainer& m_trainer;
    std::unique_ptr<RunDriver> m_driver;
    std::shared_ptr<const Dataset> m_dataset; // of the last config asked for
    std::shared_ptr<const WordList> m_datasetWords;
    std::int64_t m_datasetContext = 0;
    InitialDraws m_previewDraws; // of the last preview
    std::stop_token m_stop;

    using Clock = std::chrono::steady_clock;
    std::optional<Pace> m_pace;   // that the steps are made at; none while they rest
    Clock::time_point m_stepZero; // when step 0 would have been due at this pace
    Clock::time_point m_nextStep; // when the next one is
};

} // namespace actigrad
