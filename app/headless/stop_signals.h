#pragma once

#include <array>
#include <csignal>

namespace actigrad {

/// As long as it lives, SIGINT (Ctrl+C) and SIGTERM ask for a stop instead of ending the program.
/// The third of them ends it all the same. There may be one of these at a time.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    [[nodiscard]] bool stopRequested() const;

private:
    static constexpr std::array handled{SIGINT, SIGTERM};

    std::array<struct sigaction, handled.size()> m_previous{};
};

} // namespace actigrad
