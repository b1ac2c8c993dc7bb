#pragma once

#include <vector>

namespace actigrad {
class MainWindow;
}

namespace actigrad::bench {

/// An experiment that does not end before it is stopped; goes with the object.
class EndlessExperiment
{
public:
    explicit EndlessExperiment(MainWindow& window);
    ~EndlessExperiment();
    EndlessExperiment(const EndlessExperiment&) = delete;
    EndlessExperiment& operator=(const EndlessExperiment&) = delete;

private:
    MainWindow& m_window;
    int m_number;
};

/// Shares of its speed without that the window's run has beside an experiment.
[[nodiscard]] std::vector<double> speedBesideExperiment(MainWindow& window);

/// Milliseconds from a change of the settings to a map of 32 × 32 networks that follows them.
[[nodiscard]] std::vector<double> followSettings(MainWindow& window);

} // namespace actigrad::bench
