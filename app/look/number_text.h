#pragma once

#include <QLocale>
#include <QString>

namespace actigrad {

/// A number without clutter: as it was typed if that is short, otherwise rounded to three digits
/// ("0.304").
[[nodiscard]] QString shortNumber(double value, const QLocale& locale);

} // namespace actigrad
