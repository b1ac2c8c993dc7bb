#pragma once

#include <vector>

namespace actigrad {
class MainWindow;
}

namespace actigrad::bench {

/// Milliseconds of many repaints.
struct RepaintTimes
{
    std::vector<double> passed;
    std::vector<double> worked; ///< by the thread's own clock
};

/// Puts the run's newest step and all losses into the six plots, draws and paints them, again and
/// again.
[[nodiscard]] RepaintTimes repaint(const MainWindow& window);

} // namespace actigrad::bench
