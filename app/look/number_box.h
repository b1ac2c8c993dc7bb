#pragma once

#include <QDoubleSpinBox>
#include <QTimer>

#include <optional>

namespace actigrad {

/// A spin box that tells the user's edits from the program's, and when an edit is done.
///
/// What is typed and cannot be used turns the box red, says the range and stays as it was typed,
/// while the value is the one before. Doubles hold every whole number of a run exactly; with no
/// decimals it is a box for those. The wheel turns it only while it has the focus, so that it does
/// not stop a panel from scrolling.
class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

    void setLimits(double min, double max); ///< silent

    /// Reads in groups of three digits and is stepped by the second one.
    void showAsQuantity();

    /// Shows a number without a signal of `edited`. What is typed and cannot be used stays unless
    /// the number is another than before.
    void showValue(double value);

    /// Takes what is being typed, with the signals of that, if it can be used.
    void finishTyping();
    [[nodiscard]] bool isWrong() const { return m_isWrong; } ///< what is typed cannot be used

    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

signals:
    void edited(double value); ///< by the user; typed numbers only once they are complete
    void settled();            ///< Enter, another control has the focus, or no step for a moment

protected:
    /// The number that a text is, whatever the limits; none if it is not one.
    [[nodiscard]] virtual std::optional<double> numberIn(const QString& text) const;

    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void settle();
    /// Whether the text can be used. @param isComplete else more may be typed
    [[nodiscard]] bool isUsable(const QString& text, bool isComplete) const;
    void setWrong(bool isWrong);
    void keepTyped(const QString& text);
    void recolor();

    QTimer m_pause; ///< runs from an edit until it has settled
    bool m_isWrong = false;
};

} // namespace actigrad
