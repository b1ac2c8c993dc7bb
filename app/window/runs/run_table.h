#pragma once

#include "core/training/run_config.h"

#include <QByteArray>
#include <QTableView>

#include <cstdint>

class QAction;
class QMenu;
class QSortFilterProxyModel;

namespace actigrad {

class ConfigEditor;
class RunStore;
class RunTableModel;
class Session;
struct RunRecord;

/// The runs of the session, the newest at the bottom unless a click on the header sorts them
/// otherwise. The row that is selected is the run whose curve stands out.
class RunTable : public QTableView
{
    Q_OBJECT

public:
    /// @param store outlives the table
    explicit RunTable(RunStore& store, QWidget* parent = nullptr);

    /// Pins and removes in the session from now on; "use these settings" goes to the editor.
    void follow(Session& session, ConfigEditor& editor);

    /// Widths and order of the columns, and which are hidden.
    [[nodiscard]] QByteArray headerState() const;
    bool restoreHeaderState(const QByteArray& state); ///< false if it is not of this table
    void resetHeader();

    /// Whether there is something to unpin.
    void setHasPin(bool hasPin) { m_hasPin = hasPin; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pinRequested(std::uint64_t run); ///< of a run whose picture may be gone, too
    void unpinRequested();
    void runChosen(std::uint64_t run); ///< its row becomes the current one
    void removeRequested(std::uint64_t run);
    void useConfigRequested(const actigrad::RunConfig& config);
    void repeatRequested(std::uint64_t run);                          ///< with several seeds
    void comparisonRequested(std::uint64_t run, std::uint64_t other); ///< the same

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addActions();
    void updateActions();
    void addActionsOf(QMenu& menu);
    void addExperimentsOf(QMenu& menu);
    void retranslate();
    void setRowHeight();
    void fitColumns();
    void stretchName();
    void selectRun(std::uint64_t run);
    [[nodiscard]] int currentRow() const; ///< of the store; −1 for none
    [[nodiscard]] const RunRecord* currentRun() const;

    RunTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QAction* m_rename;
    QAction* m_toggle;
    QAction* m_use;
    QAction* m_pin;
    QAction* m_unpin;
    QAction* m_remove;
    bool m_hasPin = false;
};

} // namespace actigrad
