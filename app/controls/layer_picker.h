#pragma once

#include <QSlider>

namespace actigrad {

/// The numbers of the hidden layers side by side, one of them chosen: by a click, the arrow keys or
/// its digit.
///
/// A QSlider of layers, from 1 on, to keyboards and accessibility.
class LayerPicker : public QSlider
{
    Q_OBJECT

public:
    explicit LayerPicker(QWidget* parent = nullptr);

    void setLayers(int layers); ///< silent, at least 1
    void setLayer(int layer);   ///< silent
    [[nodiscard]] int layer() const { return value(); }

    /// Of a layer's number, in the widget's coordinates.
    [[nodiscard]] QRect cell(int layer) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void chooseAt(int x);
};

} // namespace actigrad
