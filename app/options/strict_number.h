#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace actigrad {

// Numbers as the command line has them: with a decimal point whatever the locale, and nothing
// around them.

/// Nothing if the text is no whole number, or none that fits.
[[nodiscard]] std::optional<std::int64_t> toInteger(const QString& text);

/// Nothing if the text is no number, or none that fits; "inf" and "nan" are none.
[[nodiscard]] std::optional<double> toReal(const QString& text);

} // namespace actigrad
