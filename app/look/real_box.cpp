#include "app/look/real_box.h"

#include "app/look/number_format.h"

#include <QEvent>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double noNumber = -1; // below all that can be typed

/// As QLocale::c() reads it. Numbers here have no group separators, so both marks are decimal ones.
QString withPoint(const QString& text)
{
    return text.trimmed().replace(',', '.').replace(QChar(0x2212), '-');
}

/// The next multiple of a tenth of the value's power of ten, upward or downward.
double nextStep(double value, double direction)
{
    const double below = direction < 0 ? 1 - 1e-9 : 1 + 1e-9; // 1 steps down to 0.99
    const double step = std::pow(10.0, std::floor(std::log10(value * below)) - 1);
    const double position = value / step;
    constexpr double slack = 1e-6;
    const double next =
        direction > 0 ? std::floor(position + slack) + 1 : std::ceil(position - slack) - 1;
    return QString::number(next * step, 'g', 6).toDouble();
}

} // namespace

RealBox::RealBox(QWidget* parent) : NumberBox(parent)
{
    constexpr int asManyAsADoubleHas = 20;
    setDecimals(asManyAsADoubleHas);
}

void RealBox::showNone(const QString& word)
{
    lineEdit()->setPlaceholderText(word);
    if (minimum() != noNumber)
        m_min = minimum();
    setLimits(noNumber, maximum());
    showValue(noNumber);
}

void RealBox::showNumber(double value)
{
    if (minimum() == noNumber) {
        lineEdit()->setPlaceholderText({});
        setLimits(m_min, maximum());
    }
    showValue(value);
}

QString RealBox::textFromValue(double value) const
{
    if (value == noNumber)
        return {};
    return settingText(value, locale());
}

double RealBox::valueFromText(const QString& text) const
{
    if (text == textFromValue(value()))
        return value(); // digits that are not shown stay
    return withPoint(text).toDouble();
}

QValidator::State RealBox::validate(QString& text, int& /*position*/) const
{
    static const QRegularExpression shape(R"(^\d*(\.\d*)?([eE][+-]?\d{0,2})?$)");
    const QString plain = withPoint(text);
    if (plain.isEmpty() && minimum() == noNumber)
        return QValidator::Acceptable;
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    isNumber = isNumber && shape.match(plain).hasMatch() && number <= maximum();
    return isNumber && number >= minimum() ? QValidator::Acceptable : QValidator::Intermediate;
}

std::optional<double> RealBox::numberIn(const QString& text) const
{
    bool isNumber = false;
    const double number = withPoint(text).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void RealBox::stepBy(int steps)
{
    constexpr double minStep = 0.001;
    double next = std::max(value(), 0.0);
    for (int step = 0; step < std::abs(steps); ++step) {
        if (next < minStep && minimum() <= 0)
            next = steps > 0 ? minStep : 0;
        else
            next = nextStep(next, steps);
        if (next < minStep && minimum() <= 0)
            next = 0;
    }
    setValue(std::clamp(next, minimum(), maximum()));
    selectAll();
}

QSize RealBox::sizeHint() const
{
    const auto wide = [this](const QString& text) { return fontMetrics().horizontalAdvance(text); };
    QSize size = QDoubleSpinBox::sizeHint(); // for the longer of its ends
    const int ends =
        std::max(wide(textFromValue(minimum()) + ' '), wide(textFromValue(maximum()) + ' '));
    size.rwidth() += wide("0.000000") - ends;
    return size;
}

void RealBox::changeEvent(QEvent* event)
{
    NumberBox::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && !isWrong())
        lineEdit()->setText(textFromValue(value()));
}

} // namespace actigrad
