#pragma once

#include "app/plots/toolbox/verdict.h"

#include <QTabWidget>

#include <functional>
#include <vector>

namespace actigrad {

class ConfigEditor;
class DiagnosisPanel;
class LecturePanel;
class LectureRunner;
class RunTable;
class SamplesPanel;
class Session;

/// What stands beneath the plots, one panel on top: the runs, what is wrong with the network, words
/// that it makes up, and the lecture's five configurations. A new panel is a line in the
/// constructor.
class PanelStack : public QTabWidget
{
    Q_OBJECT

public:
    /// @param session, editor, lecture outlive the stack
    PanelStack(Session& session, ConfigEditor& editor, LectureRunner& lecture,
               QWidget* parent = nullptr);

    [[nodiscard]] RunTable& runTable() const { return *m_runs; }
    [[nodiscard]] DiagnosisPanel& diagnosis() const { return *m_diagnosis; }
    [[nodiscard]] SamplesPanel& samples() const { return *m_samples; }
    [[nodiscard]] LecturePanel& lecture() const { return *m_lecture; }

    void setDiagnosisConcealed(bool isConcealed); ///< until it is revealed

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(QWidget& panel, std::function<QString()> title);
    void markHealth();
    void retranslate();

    RunTable* m_runs;
    DiagnosisPanel* m_diagnosis;
    SamplesPanel* m_samples;
    LecturePanel* m_lecture;
    std::vector<std::function<QString()>> m_titles; // in the order of the tabs
    Health m_health = Health::None;                 // of the diagnosis, a mark on its tab
};

} // namespace actigrad
