#include "core/training/pace.h"

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double secondsPerDecade = 8.0 / 3; // of step + 1
constexpr double mostSteps = 1e15;

} // namespace

std::chrono::duration<double> Pace::timeOf(std::int64_t step) const
{
    using Seconds = std::chrono::duration<double>;
    const auto steps = static_cast<double>(step);
    switch (kind) {
    case Kind::Full:
        break;
    case Kind::Logarithmic:
        return Seconds(secondsPerDecade * std::log10(steps + 1));
    case Kind::Steady:
        return Seconds(steps / stepsPerSecond);
    }
    return Seconds(0);
}

std::int64_t Pace::stepAt(std::chrono::duration<double> time) const
{
    const double steps = kind == Kind::Logarithmic
                             ? std::pow(10.0, time.count() / secondsPerDecade) - 1
                             : time.count() * stepsPerSecond;
    return static_cast<std::int64_t>(std::clamp(steps + 1e-6, 0.0, mostSteps));
}

double Pace::rateAt(std::int64_t step) const
{
    return 1 / (timeOf(step + 1) - timeOf(step)).count();
}

} // namespace actigrad
