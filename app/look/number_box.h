#pragma once

#include <QDoubleSpinBox>
#include <QTimer>

namespace actigrad {

/// A spin box that tells the user's edits from the program's, and when an edit is done.
///
/// Doubles hold every whole number of a run exactly; with no decimals it is a box for those. The
/// wheel turns it only while it has the focus, so that it does not stop a panel from scrolling.
class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

    void setLimits(double min, double max); ///< silent

    /// Reads in groups of three digits and is stepped by the second one.
    void showAsQuantity();

    /// Shows a number without a signal of `edited`.
    void showValue(double value);

signals:
    void edited(double value); ///< by the user; typed numbers only once they are complete
    void settled();            ///< Enter, another control has the focus, or no step for a moment

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void settle();

    QTimer m_pause; ///< runs from an edit until it has settled
};

} // namespace actigrad
