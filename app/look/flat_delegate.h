#pragma once

#include <QStyledItemDelegate>

namespace actigrad {

/// Draws cells with the padding of a FlatHeader.
class FlatDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    /// Pixels at the cell's left and right, besides those that the style leaves.
    [[nodiscard]] virtual int paddingOf(const QModelIndex& index) const;
};

} // namespace actigrad
