#pragma once

#include <QHeaderView>

namespace actigrad {

/// A table's header without boxes: its texts stand exactly above those of cells that a
/// FlatDelegate draws.
class FlatHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int padding = 6; ///< pixels left and right of a text, in cells too

    explicit FlatHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace actigrad
