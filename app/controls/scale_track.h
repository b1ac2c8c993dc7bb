#pragma once

#include <QSlider>
#include <QTimer>

#include <vector>

namespace actigrad {

/// The track that an init scale is dragged along: 0 apart at the left end, then logarithmic from
/// 0.001 to 10, with marks that hold a handle dragged over them.
///
/// A QSlider of ticks to keyboards and accessibility. The scale itself may lie between two ticks or
/// beyond the right end.
class ScaleTrack : public QSlider
{
    Q_OBJECT

public:
    explicit ScaleTrack(QWidget* parent = nullptr);

    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale); ///< silent

    /// Shows that there is no one scale, until the user chooses one. Silent.
    /// @param about the handle's position until then
    void setUndecided(double about);
    [[nodiscard]] bool isUndecided() const { return m_undecided; }

    void setKaiming(double scale); ///< the extra mark; 0 for none
    void setDefaultScale(double scale) { m_defaultScale = scale; }

    /// Where the handle stands for a scale, in the widget's coordinates.
    [[nodiscard]] QPoint positionOf(double scale) const;
    [[nodiscard]] QPoint kaimingPosition() const; ///< of the extra mark's middle

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void scaleChanged(double scale); ///< by the user
    void editingFinished();          ///< a drag has ended, a key is up, the wheel rests

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont markFont() const;
    [[nodiscard]] std::vector<double> marks() const; ///< that hold the handle; 0 apart
    [[nodiscard]] double xOf(double scale) const;
    [[nodiscard]] double scaleAt(double x) const;
    [[nodiscard]] double stepped(int ticks) const;
    [[nodiscard]] bool isOnHandle(QPointF position) const;
    [[nodiscard]] QPointF kaimingCenter() const;
    [[nodiscard]] bool isOnKaimingMark(QPointF position) const;
    void drawGroove(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void drawHandle(QPainter& painter) const;
    void take(double scale);
    void settle();

    double m_scale = 1;
    double m_kaiming = 0;
    double m_defaultScale = 1;
    double m_grabOffset = 0;  ///< pixels from the handle to where it was taken
    int m_wheelAngle = 0;     ///< of the wheel, not made a step yet
    bool m_undecided = false; ///< m_scale stands for several
    bool m_following = false; ///< the ticks follow the scale
    bool m_dragging = false;
    bool m_moved = false; ///< since the mouse button went down
    bool m_unsettled = false;
    QTimer m_pause;
};

} // namespace actigrad
