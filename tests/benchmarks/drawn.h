#pragma once

#include "app/plots/overview/dashboard.h"
#include "core/training/run_config.h"
#include "tests/benchmarks/event_loop.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <memory>

namespace actigrad::bench {

/// What each of the dashboard's plots of a step showed when it was last drawn.
class Drawn
{
public:
    explicit Drawn(const Dashboard& dashboard);

    /// @return whether all show this network
    [[nodiscard]] bool all(const RunConfig& config) const;
    /// @return whether all show this step
    [[nodiscard]] bool all(std::int64_t step) const;
    /// @return whether all show a step, whichever
    [[nodiscard]] bool allShowSteps() const;
    /// The greatest step that one of them shows; −1 if none shows any.
    [[nodiscard]] std::int64_t newestStep() const;
    [[nodiscard]] Clock::time_point last() const { return m_last; }

private:
    struct Picture
    {
        std::shared_ptr<const RunConfig> config;
        std::int64_t step = -1;
    };

    void note(const PlotPanel& panel);

    const Dashboard& m_dashboard;
    std::map<const PlotPanel*, Picture> m_shown;
    Clock::time_point m_last;
    QObject m_scope;
};

} // namespace actigrad::bench
