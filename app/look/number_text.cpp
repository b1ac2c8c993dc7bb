#include "app/look/number_text.h"

namespace actigrad {

QString shortNumber(double value, const QLocale& locale)
{
    constexpr int typedDigits = 6;
    constexpr int roundedDigits = 3;
    constexpr qsizetype shortText = 8;
    const QString typed = QString::number(value, 'g', typedDigits);
    const bool isShort = typed.toDouble() == value && typed.size() <= shortText;
    const bool isLarge = value >= 100; // three digits would need an exponent
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::OmitLeadingZeroInExponent);
    return plain.toString(value, 'g', isShort || isLarge ? typedDigits : roundedDigits);
}

} // namespace actigrad
