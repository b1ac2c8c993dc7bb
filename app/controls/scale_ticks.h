#pragma once

namespace actigrad {

/// Init scales on a slider: tick 0 is exactly 0, the others are logarithmic from 0.001 to 10.
struct ScaleTicks
{
    static constexpr double minTrackScale = 0.001; ///< above 0, at tick 1
    static constexpr double maxTrackScale = 10;
    static constexpr int perDecade = 250;
    static constexpr int last = 1 + 4 * perDecade;
    static constexpr int singleStep = 5; ///< a factor of 1.05
    static constexpr int pageStep = 75;  ///< a factor of 2

    /// Rounded to three digits, so powers of ten are exact.
    [[nodiscard]] static double scaleAt(int tick);

    /// The nearest tick; scales beyond an end of the logarithmic range are at that end.
    [[nodiscard]] static int tickOf(double scale);
};

} // namespace actigrad
