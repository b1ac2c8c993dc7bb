#pragma once

#include "app/options/options.h"

namespace actigrad {

/// Trains in the calling thread, as the window would; prints progress on stderr, and writes the
/// report and the pictures that are asked for, also after Ctrl+C. Needs a QCoreApplication, and for
/// pictures a QApplication.
/// @return an ExitStatus
[[nodiscard]] int runHeadless(const Options& options);

} // namespace actigrad
