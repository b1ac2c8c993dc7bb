#pragma once

#include <QStyledItemDelegate>

namespace actigrad {

/// Draws a word that a network made up as a chip; one that stands in the word list is muted and has
/// a tick.
class SampleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int knownRole = Qt::UserRole;     ///< bool
    static constexpr int emptyRole = Qt::UserRole + 1; ///< bool: the text is not the word's own

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Room for this many characters, and a chip's edges.
    [[nodiscard]] static QSize sizeFor(const QFontMetrics& metrics, int characters);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// That of the list's grid.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace actigrad
