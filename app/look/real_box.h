#pragma once

#include "app/look/number_box.h"

namespace actigrad {

/// A box for numbers of any magnitude: as many digits as were typed, a comma or a point before the
/// decimals, exponents, and steps of the second digit.
class RealBox : public NumberBox
{
    Q_OBJECT

public:
    explicit RealBox(QWidget* parent = nullptr);

    /// Shows a word in place of a number, until one is typed or `showNumber` called. Silent.
    void showNone(const QString& word);
    void showNumber(double value);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] std::optional<double> numberIn(const QString& text) const override;
    void changeEvent(QEvent* event) override;

private:
    double m_min = 0; ///< when it shows a word: the least number that can be typed
};

} // namespace actigrad
