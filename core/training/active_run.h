#pragma once

#include "core/observation/snapshot.h"
#include "core/training/run.h"

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace actigrad {

/// Steps per second of the thread, what it publishes and previews among it; measured anew every
/// half second.
class SpeedMeter
{
    using Clock = std::chrono::steady_clock;

public:
    void begin(std::int64_t step)
    {
        m_start = Clock::now();
        m_firstStep = step;
    }
    [[nodiscard]] double at(std::int64_t step)
    {
        const std::chrono::duration<double> elapsed = Clock::now() - m_start;
        if (elapsed.count() >= (m_speed > 0 ? 0.5 : 0.1)) {
            m_speed = static_cast<double>(step - m_firstStep) / elapsed.count();
            begin(step);
        }
        return m_speed;
    }

private:
    Clock::time_point m_start = Clock::now();
    std::int64_t m_firstStep = 0;
    double m_speed = 0;
};

/// A run on the trainer's thread, and what of it has not been published yet.
struct ActiveRun
{
    ActiveRun(std::uint64_t runNumber, std::shared_ptr<const RunConfig> runConfig,
              std::shared_ptr<const Dataset> dataset)
        : number(runNumber), config(std::move(runConfig)), run(config, std::move(dataset)),
          initial(std::make_shared<const Observation>(run.observe())),
          lastFinite(initial), losses{run.loss()}
    {
    }

    [[nodiscard]] bool ended() const
    {
        return run.finished() || run.diverged() || problem != nullptr;
    }
    [[nodiscard]] RunState state(bool paused) const
    {
        if (problem)
            return RunState::Failed;
        if (run.diverged())
            return RunState::Diverged;
        if (run.finished())
            return RunState::Finished;
        return paused ? RunState::Paused : RunState::Training;
    }
    [[nodiscard]] bool hasNews(bool paused) const
    {
        return publishedStep != run.step() || publishedState != state(paused);
    }

    std::uint64_t number;
    std::shared_ptr<const RunConfig> config;
    Run run;
    std::shared_ptr<const Observation> initial;
    std::shared_ptr<const Observation> lastFinite;
    std::int64_t firstLossStep = 0;
    std::vector<float> losses; // from firstLossStep on
    std::optional<RunState> publishedState;
    std::int64_t publishedStep = -1;
    std::exception_ptr problem;
    SpeedMeter speed;
};

} // namespace actigrad
