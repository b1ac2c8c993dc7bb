#pragma once

#include <chrono>
#include <cstdint>

namespace actigrad {

/// Steps per second, measured anew every half second. Time spent on publishing and previews counts;
/// what is left out does not.
class SpeedMeter
{
public:
    using Clock = std::chrono::steady_clock;

    void begin(std::int64_t step);
    [[nodiscard]] double at(std::int64_t step);
    [[nodiscard]] double last() const { return m_speed; }
    void leaveOut(Clock::duration pause) { m_start += pause; } ///< a pause that ends now

private:
    Clock::time_point m_start = Clock::now();
    std::int64_t m_firstStep = 0;
    double m_speed = 0;
};

} // namespace actigrad
