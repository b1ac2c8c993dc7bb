#pragma once

#include <QHeaderView>

namespace actigrad {

/// The flat header of the table of runs: its texts stand exactly above the cells'.
class RunTableHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int padding = 6; ///< pixels left and right of a text, in cells too

    explicit RunTableHeader(QWidget* parent = nullptr);

    /// Order and widths of the columns. Not QHeaderView::saveState: what that restores of a damaged
    /// file may take all memory.
    [[nodiscard]] QByteArray layoutText() const;
    bool setLayoutText(const QByteArray& text); ///< false if it is not of such a table

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace actigrad
