#pragma once

#include "app/plots/toolbox/verdict.h"
#include "core/diagnosis/judgement.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace actigrad {

class ConfigEditor;
class DiagnosisRow;
class Session;

/// What is wrong with the network on view, most important first, with a button a repair.
///
/// Findings may come with every frame: the list changes twice a second, in place; while the pointer
/// is over it no row comes, goes or moves.
class DiagnosisPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosisPanel(QWidget* parent = nullptr);

    /// Shows what is wrong with its network from now on; repairs go to the editor.
    void follow(Session& session, ConfigEditor& editor);

    /// @param config of the network; null if there is none yet
    void showJudgements(std::vector<Judgement> judgements, std::shared_ptr<const RunConfig> config);

    [[nodiscard]] const std::vector<DiagnosisRow*>& rows() const { return m_rows; } ///< shown
    [[nodiscard]] QString
    emptyText() const; ///< what stands in place of judgements; empty if some do

signals:
    void healthChanged(actigrad::Health health); ///< by the worst judgement
    void repairRequested(const actigrad::RunConfig& config);
    void forkRequested(const actigrad::PresentRepair& repair, const QString& what);

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyNew();
    void updateInPlace();
    void rebuild();
    void fillRows();
    void setRowCount(std::size_t count);
    [[nodiscard]] bool hasSameRows() const;
    void retranslate();

    std::vector<Judgement> m_judgements; // the newest
    std::shared_ptr<const RunConfig> m_config;
    std::vector<DiagnosisRow*> m_rows;
    bool m_isNew = false;  // not applied yet
    bool m_isHeld = false; // by the pointer
    QTimer m_pause;        // runs while the next change has to wait
    QTimer m_look;         // at the session
    Health m_health = Health::None;
    QScrollArea* m_scroll;
    QVBoxLayout* m_layout; // of the rows
    QLabel* m_healthy;
    QLabel* m_checked;
};

} // namespace actigrad
