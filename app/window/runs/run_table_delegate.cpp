#include "app/window/runs/run_table_delegate.h"

#include "app/look/outlines.h"
#include "app/session/run_store.h"
#include "app/window/runs/run_table_texts.h"

#include <QLineEdit>

namespace actigrad {

QWidget* RunTableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setMaxLength(RunStore::longestName);
        line->setAccessibleName(tr("Name of the run"));
    }
    return editor;
}

/// A check box is clicked at its place.
int RunTableDelegate::paddingOf(const QModelIndex& index) const
{
    const bool isCheckBox = index.column() == static_cast<int>(RunColumn::Shown);
    return isCheckBox ? 0 : FlatDelegate::paddingOf(index);
}

void RunTableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = {32, 12};
    option->palette = outlinedPalette(option->palette);
}

} // namespace actigrad
