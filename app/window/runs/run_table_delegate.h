#pragma once

#include "app/look/flat_delegate.h"

namespace actigrad {

/// Draws the cells of the table of runs, and lets names be edited that the model takes.
class RunTableDelegate : public FlatDelegate
{
    Q_OBJECT

public:
    using FlatDelegate::FlatDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

protected:
    [[nodiscard]] int paddingOf(const QModelIndex& index) const override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace actigrad
