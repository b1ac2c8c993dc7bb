#pragma once

#include "app/experiment/experiment_list.h"
#include "app/plots/toolbox/plot_panel.h"

#include <cstddef>
#include <optional>

namespace actigrad {

/// A picture of an experiment.
class ExperimentPanel : public PlotPanel
{
    Q_OBJECT

public:
    using PlotPanel::PlotPanel;

    /// @param entry outlives the picture, or another follows; null: none
    void showEntry(const ExperimentList::Entry* entry);
    /// What the settings are, which the picture marks.
    void setPresent(const RunConfig& config);
    /// Not of a step.
    void showScene(const Scene& scene) override { Q_UNUSED(scene) }

signals:
    // By the user:
    void cellChosen(std::size_t cell); ///< by a click
    void cellOpened(std::size_t cell); ///< by a double click

protected:
    [[nodiscard]] bool hasData() const override { return m_entry != nullptr; }
    [[nodiscard]] const ExperimentList::Entry* entry() const { return m_entry; }
    [[nodiscard]] const std::optional<RunConfig>& present() const { return m_present; }
    /// The values of a combination's seeds that have one.
    [[nodiscard]] std::vector<double> valuesAt(const std::vector<std::size_t>& values) const;
    /// Seeds of a combination whose loss stopped being finite.
    [[nodiscard]] int divergedAt(const std::vector<std::size_t>& values) const;
    /// "12 of 36 runs".
    [[nodiscard]] QString progressText() const;

private:
    const ExperimentList::Entry* m_entry = nullptr;
    std::optional<RunConfig> m_present;
};

[[nodiscard]] double meanOf(const std::vector<double>& values); ///< of at least one
/// Between the values by linear interpolation. @param share from 0, the least, to 1; of at least
/// one
[[nodiscard]] double quantileOf(std::vector<double> values, double share);

} // namespace actigrad
