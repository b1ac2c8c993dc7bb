#pragma once

#include "app/options/options.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;

namespace actigrad {

class NumberBox;
class RealBox;

/// One axis of an experiment: a setting, and the values to try.
class AxisForm : public QWidget
{
    Q_OBJECT

public:
    /// @param config of which the settings are
    /// @param mayBeNone else a setting is always chosen
    AxisForm(const RunConfig& config, bool mayBeNone, QWidget* parent = nullptr);

    void choose(const QString& setting); ///< as the command line has it; empty: none
    [[nodiscard]] QString setting() const;
    void setCount(int count); ///< of values of a range
    /// None: no setting is chosen, or its values cannot be used.
    [[nodiscard]] std::optional<SweepAxis> axis() const;
    [[nodiscard]] QString problem() const; ///< empty if there is none

signals:
    void changed();

private:
    void showSetting();
    void retranslate();

    RunConfig m_config;
    QComboBox* m_setting;
    QWidget* m_range;
    RealBox* m_from;
    RealBox* m_to;
    NumberBox* m_count;
    QListWidget* m_choices;
    QLabel* m_values; // that the range comes to
};

/// The settings that an experiment can vary, as the command line has them.
[[nodiscard]] QStringList settingsOf(const RunConfig& config);

/// Values around the present one.
struct AxisRange
{
    double from;
    double to;
    int count;
};
[[nodiscard]] AxisRange usualRange(const RunConfig& config, const QString& setting);

/// "W1=0.01:1:9". @throws UsageError
[[nodiscard]] SweepAxis axisOf(const QString& setting, const AxisRange& range);

} // namespace actigrad
