#include "core/training/speed_meter.h"

namespace actigrad {

void SpeedMeter::begin(std::int64_t step)
{
    m_start = Clock::now();
    m_firstStep = step;
}

double SpeedMeter::at(std::int64_t step)
{
    const std::chrono::duration<double> elapsed = Clock::now() - m_start;
    if (elapsed.count() >= (m_speed > 0 ? 0.5 : 0.1)) {
        m_speed = static_cast<double>(step - m_firstStep) / elapsed.count();
        begin(step);
    }
    return m_speed;
}

} // namespace actigrad
