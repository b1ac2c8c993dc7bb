#include "app/look/flat_delegate.h"

#include "app/look/flat_header.h"

#include <QApplication>
#include <QStyle>

namespace actigrad {

int FlatDelegate::paddingOf(const QModelIndex& /*index*/) const
{
    const int styleMargin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    return FlatHeader::padding - styleMargin;
}

void FlatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem inside = option;
    const int padding = paddingOf(index);
    inside.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, inside, index);
}

} // namespace actigrad
