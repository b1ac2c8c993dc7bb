#pragma once

#include "app/experiment/experiment_list.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace actigrad {

class AxisForm;
class NumberBox;

/// Asks what an experiment is to try: values of one or two settings, seeds, and how far runs go.
class TryValuesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param setting of the first axis, as the command line has it; empty: the first
    /// @param stepsPerSecond of a run; 0: unknown
    TryValuesDialog(const RunConfig& config, const QString& setting, double stepsPerSecond,
                    QWidget* parent = nullptr);

    // Once it is accepted:
    [[nodiscard]] ExperimentPlan plan() const;
    [[nodiscard]] Figure figure() const;
    [[nodiscard]] ExperimentList::Kind kind() const;
    [[nodiscard]] bool isLive() const; ///< a map of step 0, which follows the settings

private:
    void check();
    [[nodiscard]] std::vector<SweepAxis> axes() const;

    RunConfig m_config;
    double m_stepsPerSecond;
    AxisForm* m_first;
    AxisForm* m_second;
    QComboBox* m_figure;
    QLabel* m_stepsLabel;
    NumberBox* m_steps;
    NumberBox* m_seeds;
    QLabel* m_note;
    QDialogButtonBox* m_buttons;
};

// What an experiment begins with.
inline constexpr int mostSeeds = 200;
inline constexpr std::int64_t quickSteps = 10'000; ///< of each run, if the settings have more
inline constexpr int mapSide = 32;                 ///< values of each axis of a map of step 0

/// "W1: 9 values", "lr × W1", with the number of seeds if there are several.
[[nodiscard]] QString nameOf(const ExperimentPlan& plan);

} // namespace actigrad
