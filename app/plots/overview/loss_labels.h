#pragma once

#include <QPen>
#include <QString>
#include <qcustomplot.h>

#include <vector>

namespace actigrad {

/// Names lines at the right of the axes, each beside its end, moved apart where they would overlap.
/// In the order in which they are given, the first go nearest to their ends. Belongs to its plot.
class LossLabels : public QCPAbstractItem
{
    Q_OBJECT

public:
    struct Label
    {
        QString text;
        double loss; ///< at the end of the line
        QPen pen;    ///< the line's: a sample of it stands before the text
    };

    static constexpr int width = 108; ///< pixels that the plot leaves for them

    explicit LossLabels(QCustomPlot& plot);

    void setLabels(std::vector<Label> labels) { m_labels = std::move(labels); }
    [[nodiscard]] const std::vector<Label>& labels() const { return m_labels; }
    void setTextColor(const QColor& color) { m_textColor = color; }

    /// None: labels are not selected.
    double selectTest(const QPointF& position, bool onlySelectable,
                      QVariant* details = nullptr) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    /// Where the labels stand: their middles, in pixels from above.
    [[nodiscard]] std::vector<double> places(double height) const;

    std::vector<Label> m_labels;
    QColor m_textColor;
};

} // namespace actigrad
