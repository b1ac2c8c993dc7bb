#include "app/controls/scale_ticks.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace actigrad {

double ScaleTicks::scaleAt(int tick)
{
    if (tick <= 0)
        return 0;
    const double exact = minTrackScale * std::pow(10.0, static_cast<double>(tick - 1) / perDecade);
    return QString::number(exact, 'g', 3).toDouble();
}

int ScaleTicks::tickOf(double scale)
{
    if (!(scale > 0))
        return 0;
    const double bounded = std::clamp(scale, minTrackScale, maxTrackScale);
    return 1 + static_cast<int>(std::lround(perDecade * std::log10(bounded / minTrackScale)));
}

} // namespace actigrad
