#include "app/window/run_table_header.h"

#include "app/plots/theme.h"

#include <QPainter>

#include <algorithm>
#include <ranges>

namespace actigrad {

RunTableHeader::RunTableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(false);
    setHighlightSections(false);
    setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

QByteArray RunTableHeader::layoutText() const
{
    QByteArrayList sections;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        sections += QByteArray::number(section) + ':' + QByteArray::number(sectionSize(section));
    }
    return sections.join(' ');
}

bool RunTableHeader::setLayoutText(const QByteArray& text)
{
    constexpr int greatestWidth = 4'096;
    QList<int> order;
    QList<int> widths;
    for (const QByteArray& section : text.split(' ')) {
        const auto colon = section.indexOf(':');
        order += section.left(colon).toInt();
        widths += section.mid(colon + 1).toInt();
    }
    const auto isPossible = [this](int width) {
        return width >= minimumSectionSize() && width <= greatestWidth;
    };
    if (!std::ranges::is_permutation(order, std::views::iota(0, count())) ||
        !std::ranges::all_of(widths, isPossible))
        return false;
    for (int visual = 0; visual < count(); ++visual) {
        moveSection(visualIndex(order[visual]), visual);
        resizeSection(order[visual], widths[visual]);
    }
    return true;
}

QSize RunTableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + padding};
}

void RunTableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QRect inside = rect.adjusted(padding, 0, -padding, 0);
    painter->setPen(Theme::current().mutedText);
    painter->drawText(inside, alignment.toInt(),
                      fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

void RunTableHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(Theme::current().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace actigrad
