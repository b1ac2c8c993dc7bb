#pragma once

#include <vector>

namespace actigrad {
class MainWindow;
}

namespace actigrad::bench {

/// Puts the run's newest step and all losses into the six plots, draws and paints them, again and
/// again.
/// @return for each time, the milliseconds
[[nodiscard]] std::vector<double> repaint(const MainWindow& window);

} // namespace actigrad::bench
