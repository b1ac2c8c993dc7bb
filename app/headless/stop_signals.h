#pragma once

#include <array>
#include <csignal>

namespace actigrad {

/// As long as it lives, SIGINT (Ctrl+C), SIGTERM and SIGHUP (the terminal is gone) ask for a stop
/// instead of ending the program. The third of them ends it all the same. What was ignored before,
/// as SIGHUP under nohup, stays so. There may be one of these at a time.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    [[nodiscard]] bool stopRequested() const { return count() > 0; }
    [[nodiscard]] int count() const; ///< requests so far

private:
    static constexpr std::array handled{SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, handled.size()> m_previous{};
};

} // namespace actigrad
