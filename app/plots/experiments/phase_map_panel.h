#pragma once

#include "app/plots/experiments/axis_values.h"
#include "app/plots/experiments/experiment_panel.h"

#include <QTimer>

#include <vector>

class QCPColorMap;
class QCPColorScale;
class QCPCurve;
class QCPGraph;
class QCPItemText;

namespace actigrad {

/// A figure against two settings as colours. Each cell is a network's own: until it has been
/// computed it has the colour of the coarser cell that it lies in.
class PhaseMapPanel : public ExperimentPanel
{
    Q_OBJECT

public:
    explicit PhaseMapPanel(QWidget* parent = nullptr);

    [[nodiscard]] QString fileName() const override { return "map"; }

signals:
    /// The point of the present settings was dragged. @param x, y of the two axes
    void pointDragged(double x, double y);
    void pointReleased();
    /// By zooming: the places between are to be computed anew.
    void rangeChosen(double xFirst, double xLast, double yFirst, double yLast);

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] int rightMargin(int width) const override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void doubleClicked(const QPointF& position) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Axes
    {
        AxisValues x;
        AxisValues y;
    };
    [[nodiscard]] std::optional<Axes> axes() const;
    [[nodiscard]] std::vector<double> cells(const Axes& axes) const; ///< NaN: none; row by row
    void drawMap(const Axes& axes);
    void drawContours(const Axes& axes);
    void addLabel();
    void drawPoint(const Axes& axes);
    [[nodiscard]] std::optional<std::size_t> cellAt(const QPointF& position) const;
    [[nodiscard]] bool isOnPoint(const QPointF& position) const;
    void dragTo(const QPointF& position);
    void chooseRange();

    QCPColorMap* m_map;
    QCPColorScale* m_scale;
    QCPCurve* m_contours;
    QCPGraph* m_diverged;
    QCPGraph* m_point;
    std::vector<QCPItemText*> m_labels; // of the contours
    struct Foretold
    {
        int number = 0; // of the entry
        std::optional<Figure> figure;
        std::optional<RunConfig> base;
        std::vector<double> places; // of the first and the last value of each axis
        bool operator==(const Foretold&) const = default;
    };
    Foretold m_foretold; // that the contours are of
    bool m_isDragging = false;
    QTimer m_zoomRest; // runs from the last move of the axes
};

/// Lines along which a field has a value, as ends of straight pieces.
/// @param field row by row, `columns` a row; cells with NaN have no lines
struct ContourPiece
{
    double x1, y1, x2, y2; ///< in columns and rows
};
[[nodiscard]] std::vector<ContourPiece> contour(const std::vector<double>& field,
                                                std::size_t columns, double level);

} // namespace actigrad
