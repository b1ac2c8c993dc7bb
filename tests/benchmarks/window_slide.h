#pragma once

#include "tests/benchmarks/event_loop.h"

#include <vector>

namespace actigrad {
class MainWindow;
}

namespace actigrad::bench {

/// Drags the first layer's slider hither and thither.
/// @return for each move, the milliseconds until all plots have drawn its preview and are painted
[[nodiscard]] std::vector<double> slide(const MainWindow& window, const PaintClock& clock);

} // namespace actigrad::bench
