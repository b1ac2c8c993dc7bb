#pragma once

#include "core/training/run_config.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;

namespace actigrad {

class NumberBox;
class RealBox;

/// The numbers of a run other than its init scales, a row each.
class NetworkForm : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkForm(QWidget* parent = nullptr);

    void setConfig(const RunConfig& config); ///< silent

    /// @param member one of those in `integerLimits()`
    [[nodiscard]] NumberBox& box(std::int64_t RunConfig::*member) const;
    [[nodiscard]] RealBox& learningRateBox() const { return *m_learningRate; }

signals:
    /// By the user. It differs from the config that was set in one number.
    void edited(const actigrad::RunConfig& config);
    void settled(); ///< the edit is done

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        std::int64_t RunConfig::*member;
        QLabel* label;
        NumberBox* box;
    };

    void addRow(QFormLayout& layout, std::int64_t RunConfig::*member);
    void addLearningRate(QFormLayout& layout);
    void retranslate();

    RunConfig m_config;
    std::vector<Row> m_rows;
    QLabel* m_learningRateLabel;
    RealBox* m_learningRate;
};

} // namespace actigrad
