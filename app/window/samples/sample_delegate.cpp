#include "app/window/samples/sample_delegate.h"

#include "app/look/outlines.h"
#include "app/look/theme.h"

#include <QListView>
#include <QPainter>

namespace actigrad {
namespace {

constexpr int gap = 3;     // pixels, around a chip
constexpr int padding = 8; // left and right of its text
constexpr int radius = 4;
const QString tick = QStringLiteral("✓");

int tickWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(tick) + padding / 2;
}

void paintChip(QPainter& painter, const QRect& chip, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::current();
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool hasFocus = (option.state & QStyle::State_HasFocus) != 0;
    painter.setPen(isSelected || hasFocus ? theme.accent : theme.border);
    painter.setBrush(isSelected ? blend(theme.panel, theme.accent, 0.2) : theme.panel);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

QSize SampleDelegate::sizeFor(const QFontMetrics& metrics, int characters)
{
    return {characters * metrics.averageCharWidth() + tickWidth(metrics) + 2 * (gap + padding),
            metrics.height() + 4 * gap};
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    return list != nullptr ? list->gridSize() : QStyledItemDelegate::sizeHint(option, index);
}

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const bool isKnown = index.data(knownRole).toBool();
    const bool isEmpty = index.data(emptyRole).toBool();
    const QRect chip = option.rect.adjusted(gap, gap, -gap, -gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintChip(*painter, chip, option);

    QFont font = option.font;
    font.setItalic(isEmpty);
    painter->setFont(font);
    painter->setPen(isKnown || isEmpty ? theme.mutedText : theme.text);
    const QFontMetrics metrics(font);
    QRect inside = chip.adjusted(padding, 0, -padding, 0);
    if (isKnown) {
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, tick);
        inside.setRight(inside.right() - tickWidth(metrics));
    }
    const QString text = index.data().toString();
    painter->drawText(inside,
                      static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace actigrad
