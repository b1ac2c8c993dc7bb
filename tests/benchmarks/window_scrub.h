#pragma once

#include "tests/benchmarks/event_loop.h"

#include <vector>

namespace actigrad {
class MainWindow;
}

namespace actigrad::bench {

/// Trains the default network to its end, 200,000 steps.
void trainWholeRun(MainWindow& window);

/// Moves the playhead of the first run to steps anywhere in it.
/// @return for each move, the milliseconds until all plots have drawn that very step and are
///         painted
[[nodiscard]] std::vector<double> scrub(const MainWindow& window, const PaintClock& clock);

} // namespace actigrad::bench
