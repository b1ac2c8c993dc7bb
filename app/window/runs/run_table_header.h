#pragma once

#include "app/look/flat_header.h"

class QMenu;

namespace actigrad {

/// The header of the table of runs: columns can be moved, and hidden by its context menu.
class RunTableHeader : public FlatHeader
{
    Q_OBJECT

public:
    explicit RunTableHeader(QWidget* parent = nullptr);

    /// Order and widths of the columns; 0 for those that are hidden. Not QHeaderView::saveState:
    /// what that restores of a damaged file may take all memory.
    [[nodiscard]] QByteArray layoutText() const;
    bool setLayoutText(const QByteArray& text); ///< false if it is not of such a table

    void showEssentialColumns();
    /// Adds an entry for each column that can be hidden.
    void addColumnActions(QMenu& menu);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] static bool canHide(int section);
};

} // namespace actigrad
