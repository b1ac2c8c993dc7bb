#include "app/look/number_box.h"

#include <QSignalBlocker>
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
        m_pause.start();
        emit edited(changed);
    });
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
    const QSignalBlocker silent(this);
    setValue(value);
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void NumberBox::settle()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    emit settled();
}

} // namespace actigrad
