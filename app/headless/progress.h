#pragma once

#include <chrono>
#include <cstdint>

namespace actigrad {

class Training;

/// Tells on stderr how far training is, seldom enough not to slow it down.
class Progress
{
public:
    /// @param steps of the whole run
    /// @param every steps between two lines, or more if they pass quickly
    Progress(std::int64_t steps, std::int64_t every);

    /// Prints a line if it is time for one. To be called at each step, and at each piece of an
    /// evaluation or of samples, of which a line tells only if they take long.
    void follow(const Training& training);
    void print(const Training& training);

private:
    using Clock = std::chrono::steady_clock;

    void printWork(const Training& training);

    std::int64_t m_steps;
    std::int64_t m_every;
    std::int64_t m_lastStep = -1; // printed
    Clock::time_point m_lastTime;
};

} // namespace actigrad
