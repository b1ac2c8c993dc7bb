#pragma once

#include "app/session/lecture_runner.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace actigrad {

class LectureChart;
class LectureTable;

/// “Run the lecture”: its five networks in a table with the published losses, a button that trains
/// them, and how far that is.
class LecturePanel : public QWidget
{
    Q_OBJECT

public:
    /// @param runner outlives the panel
    explicit LecturePanel(LectureRunner& runner, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QPushButton& button() const { return *m_button; }
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString note() const;

signals:
    /// That the lecture has ended in another way than by the panel's button.
    void noticed(const QString& notice);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildTable();
    void buildLayout();
    void showState();
    void retranslate();
    void fitColumns();
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString runningText() const;
    [[nodiscard]] QString timeLeft() const;
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString buttonText() const;

    LectureRunner& m_runner;
    LectureRunner::State m_shownState;
    LectureTable* m_model;
    QTableView* m_table;
    LectureChart* m_chart; // once there is a loss of ours
    QPushButton* m_button;
    QProgressBar* m_progress;
    QLabel* m_status;
    QLabel* m_note;
};

} // namespace actigrad
