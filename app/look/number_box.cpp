#include "app/look/number_box.h"

#include "app/look/number_format.h"
#include "app/look/outlines.h"
#include "app/look/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>

#include <chrono>

namespace actigrad {

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent)
{
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setDecimals(0);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(400));
    connect(&m_pause, &QTimer::timeout, this, &NumberBox::settled);
    connect(this, &NumberBox::editingFinished, this, &NumberBox::settle);
    connect(this, &NumberBox::valueChanged, this, [this](double changed) {
        setWrong(false);
        m_pause.start();
        emit edited(changed);
    });
    connect(lineEdit(), &QLineEdit::textEdited, this,
            [this](const QString& text) { setWrong(!isUsable(text, false)); });
}

void NumberBox::setLimits(double min, double max)
{
    const QSignalBlocker silent(this);
    setRange(min, max);
}

void NumberBox::showAsQuantity()
{
    setGroupSeparatorShown(true);
    setStepType(AdaptiveDecimalStepType);
}

void NumberBox::showValue(double value)
{
    if (m_isWrong && value == this->value())
        return;
    setWrong(false);
    const QSignalBlocker silent(this);
    setValue(value);
}

void NumberBox::finishTyping()
{
    if (isUsable(text(), true))
        interpretText();
}

/// Everything can be typed; what cannot be used is only not taken.
QValidator::State NumberBox::validate(QString& text, int& position) const
{
    const QValidator::State state = QDoubleSpinBox::validate(text, position);
    return state == QValidator::Invalid ? QValidator::Intermediate : state;
}

std::optional<double> NumberBox::numberIn(const QString& text) const
{
    bool isNumber = false;
    const double number = locale().toDouble(text, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool NumberBox::isUsable(const QString& text, bool isComplete) const
{
    QString checked = text;
    int position = 0;
    if (validate(checked, position) == QValidator::Acceptable)
        return true;
    if (isComplete)
        return false;
    const auto number = numberIn(text);
    if (number)
        return *number >= 0 && *number < minimum(); // digits may follow
    return text.trimmed().isEmpty();
}

void NumberBox::setWrong(bool isWrong)
{
    if (m_isWrong == isWrong)
        return;
    m_isWrong = isWrong;
    recolor();
    if (isWrong && isVisible()) {
        const QString range =
            tr("From %1 to %2.")
                .arg(textFromValue(std::max(minimum(), 0.0)), textFromValue(maximum()));
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), range, this);
    } else {
        QToolTip::hideText();
    }
}

void NumberBox::recolor()
{
    const Theme& theme = Theme::current();
    QPalette colors = m_isWrong ? palette() : QPalette();
    if (m_isWrong) {
        colors.setColor(QPalette::Text, theme.bad);
        colors.setColor(QPalette::Base, blend(theme.panel, theme.bad, 0.12));
    }
    lineEdit()->setPalette(colors);
    setAccessibleDescription(m_isWrong ? tr("This number cannot be used") : QString());
}

/// The spin box puts its value in place of a text that it cannot use.
void NumberBox::keepTyped(const QString& text)
{
    if (isUsable(text, true))
        return;
    lineEdit()->setText(text);
    setWrong(true);
}

void NumberBox::focusOutEvent(QFocusEvent* event)
{
    const QString typed = text();
    QDoubleSpinBox::focusOutEvent(event);
    keepTyped(typed);
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    const QString typed = text();
    const bool isEnd = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_isWrong) { // back to what it was
        setWrong(false);
        lineEdit()->setText(textFromValue(value()));
        return;
    }
    QDoubleSpinBox::keyPressEvent(event);
    if (isEnd)
        keepTyped(typed);
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void NumberBox::changeEvent(QEvent* event)
{
    QDoubleSpinBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isWrong)
        recolor();
}

void NumberBox::settle()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    emit settled();
}

} // namespace actigrad
