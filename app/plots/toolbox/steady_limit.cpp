#include "app/plots/toolbox/steady_limit.h"

#include <cmath>
#include <initializer_list>

namespace actigrad {

double niceCeiling(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double mantissa : {1.0, 1.5, 2.0, 3.0, 5.0, 7.5}) {
        if (value <= mantissa * power * (1 + 1e-9))
            return mantissa * power;
    }
    return 10 * power;
}

double SteadyLimit::update(double max)
{
    constexpr double room = 1.08;  // above the greatest value
    constexpr double empty = 0.45; // below this share of the limit, it shrinks
    if (max > 0 && std::isfinite(max) && (max > m_limit || max < empty * m_limit))
        m_limit = niceCeiling(max * room);
    return m_limit > 0 ? m_limit : 1.0;
}

} // namespace actigrad
