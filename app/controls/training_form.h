#pragma once

#include "app/controls/config_form.h"

namespace actigrad {

/// What decides how the network learns.
class TrainingForm : public ConfigForm
{
    Q_OBJECT

public:
    explicit TrainingForm(ConfigEditor& editor); ///< outlives the form

    [[nodiscard]] RealBox& learningRateBox() const { return *m_learningRate; }
    [[nodiscard]] QComboBox& scheduleBox() const { return *m_schedule; }

protected:
    void retranslate() override;

private:
    RealBox* m_learningRate;
    QComboBox* m_schedule;
};

} // namespace actigrad
