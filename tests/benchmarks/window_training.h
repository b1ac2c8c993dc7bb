#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace actigrad {
class MainWindow;
}

namespace actigrad::bench {

/// Steps per second.
struct Speed
{
    double passed; ///< of time as it passes
    double worked; ///< of time that the thread that trains spent on a processor
};

/// Of neighbouring slices of time.
struct SpeedPair
{
    Speed beside; ///< with the window open and its plots live
    Speed alone;  ///< the same network without a window's work
};

/// Lets the window's run and one like it, trained as without a window, go on in turn.
[[nodiscard]] std::vector<SpeedPair> compareSpeeds(MainWindow& window);

/// Has the splits evaluated so many times.
void evaluate(MainWindow& window, int times);

/// Trains so many runs of a tiny network, 200,000 steps each, so that their losses are plotted, and
/// goes back to a run like that on view.
void addLongRuns(MainWindow& window, int runs);

/// Opens a file of so many words and waits for the run on them to begin.
void openWords(MainWindow& window, const QString& file, std::size_t words);

} // namespace actigrad::bench
