#pragma once

#include "app/plots/toolbox/verdict.h"
#include "core/diagnosis/diagnosis.h"

#include <QTabWidget>

#include <memory>
#include <vector>

namespace actigrad {

class DiagnosisPanel;
class LecturePanel;
class LectureRunner;
class RunStore;
class RunTable;
class SamplesPanel;

/// What stands beneath the plots, one page on top: the runs, what is wrong with the network, words
/// that it makes up, and the lecture's five configurations.
class PanelStack : public QTabWidget
{
    Q_OBJECT

public:
    /// @param runs, lecture outlive the stack
    PanelStack(RunStore& runs, LectureRunner& lecture, QWidget* parent = nullptr);

    [[nodiscard]] RunTable& runTable() const { return *m_runs; }
    [[nodiscard]] DiagnosisPanel& diagnosis() const { return *m_diagnosis; }
    [[nodiscard]] SamplesPanel& samples() const { return *m_samples; }
    [[nodiscard]] LecturePanel& lecture() const { return *m_lecture; }

    /// Also by a mark on the page's tab.
    void showFindings(std::vector<Finding> findings, std::shared_ptr<const RunConfig> config);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void markHealth();
    void retranslate();

    RunTable* m_runs;
    DiagnosisPanel* m_diagnosis;
    SamplesPanel* m_samples;
    LecturePanel* m_lecture;
    Health m_health = Health::None; ///< the worst finding's
};

} // namespace actigrad
