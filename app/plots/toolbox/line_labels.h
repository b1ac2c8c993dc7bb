#pragma once

#include <QPen>
#include <QString>
#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace actigrad {

/// Names lines at the right of the axes: each beside its end, moved apart where they would overlap,
/// or, without an end, one beneath the other. Where there are too many they stand in two columns.
/// Belongs to its plot.
class LineLabels : public QCPAbstractItem
{
    Q_OBJECT

public:
    struct Label
    {
        QString text;
        std::optional<double> end; ///< of the line, on the y axis
        QPen pen;                  ///< the line's: a sample of it stands before the text
        bool isBold = false;
        QString shortText = {};        ///< in two columns; empty: the text
        const QCPAxis* axis = nullptr; ///< of the end; null: the y axis
    };
    /// A square in the strip between the axes and the labels.
    struct Mark
    {
        double value; ///< on the y axis
        QColor color;
    };

    /// @param width pixels at text scale 1 that the plot leaves for them
    LineLabels(QCustomPlot& plot, int width);

    [[nodiscard]] int width() const; ///< in pixels
    void setLabels(std::vector<Label> labels) { m_labels = std::move(labels); }
    [[nodiscard]] const std::vector<Label>& labels() const { return m_labels; }
    void setMarks(std::vector<Mark> marks) { m_marks = std::move(marks); }
    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }
    void setTextColor(const QColor& color) { m_textColor = color; }

    /// None: labels are not selected.
    double selectTest(const QPointF& position, bool onlySelectable,
                      QVariant* details = nullptr) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    /// The label's middle in pixels from above, and its column from 0.
    struct Place
    {
        double middle;
        int column;
    };
    [[nodiscard]] std::vector<Place> places(double height, int columns) const;
    void drawMarks(QCPPainter& painter) const;

    int m_width;
    std::vector<Label> m_labels;
    std::vector<Mark> m_marks;
    QColor m_textColor;
};

} // namespace actigrad
