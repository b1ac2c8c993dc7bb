#include "app/look/flat_header.h"

#include "app/look/theme.h"

#include <QPainter>

namespace actigrad {

FlatHeader::FlatHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

QSize FlatHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + padding};
}

void FlatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        text += sortIndicatorOrder() == Qt::AscendingOrder ? " ↑" : " ↓";
    const QRect inside = rect.adjusted(padding, 0, -padding, 0);
    painter->setPen(Theme::current().mutedText);
    painter->drawText(inside, alignment.toInt(),
                      fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

void FlatHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(Theme::current().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace actigrad
