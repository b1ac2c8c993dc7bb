#pragma once

#include "core/diagnosis/judgement.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace actigrad {

/// A judgement: how bad, what, why, a button that previews its repair, and one that forks the run
/// with what can be repaired on the way.
class DiagnosisRow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int grid = 8;     ///< pixels, as what follows
    static constexpr int markSize = 9; ///< as in the headers of plots

    explicit DiagnosisRow(QWidget* parent = nullptr);

    /// @param config of the network that it is about
    void setJudgement(const Judgement& judgement, const RunConfig& config);
    [[nodiscard]] const Judgement& judgement() const { return m_judgement; }

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QPushButton& button() const { return *m_button; }
    [[nodiscard]] QPushButton& forkButton() const { return *m_fork; }

signals:
    void repairRequested(const actigrad::RunConfig& config);
    /// @param what changes, for the run's name
    void forkRequested(const actigrad::PresentRepair& repair, const QString& what);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Judgement m_judgement;
    QLabel* m_headline;
    QLabel* m_reason;
    QPushButton* m_button;
    QPushButton* m_fork;
    QString m_presentRepair;
};

} // namespace actigrad
