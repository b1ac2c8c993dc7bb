#include "app/window/run_table_delegate.h"

#include "app/controls/outlines.h"
#include "app/window/run_table_header.h"
#include "app/window/run_table_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QStyle>

namespace actigrad {

QWidget* RunTableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setMaxLength(RunTableModel::longestName);
        line->setAccessibleName(tr("Name of the run"));
    }
    return editor;
}

void RunTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem inside = option;
    const int styleMargin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const int padding = RunTableHeader::padding - styleMargin;
    if (index.column() !=
        static_cast<int>(RunColumn::Shown)) // its check box is clicked at its place
        inside.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, inside, index);
}

void RunTableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationSize = {32, 12};
    option->palette = outlinedPalette(option->palette);
}

} // namespace actigrad
