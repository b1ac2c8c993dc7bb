#pragma once

#include <chrono>
#include <cstdint>

namespace actigrad {

/// How fast a run trains, or is played.
struct Pace
{
    enum class Kind {
        Full,        ///< as fast as possible
        Logarithmic, ///< equal time for each decade of steps: 0 to 1,000 in 8 s
        Steady,      ///< so many steps a second
    };

    Kind kind = Kind::Full;
    double stepsPerSecond = 0; ///< of `Steady`

    /// The time from step 0 until a step is due; 0 at full speed.
    [[nodiscard]] std::chrono::duration<double> timeOf(std::int64_t step) const;
    /// The step that is due after so much time since step 0. Not at full speed.
    [[nodiscard]] std::int64_t stepAt(std::chrono::duration<double> time) const;

    /// Steps a second at a step. Not at full speed.
    [[nodiscard]] double rateAt(std::int64_t step) const;

    bool operator==(const Pace&) const = default;
};

} // namespace actigrad
