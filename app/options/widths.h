#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace actigrad {

// The widths of the hidden layers as the command line, the settings and forms have them: "200" or
// "100,100,50".

/// Nothing if the text is no such list, of 1 to `maximumHiddenLayers` widths within their limits.
[[nodiscard]] std::optional<std::vector<std::int64_t>> toWidths(const QString& text);

[[nodiscard]] QString widthsText(const std::vector<std::int64_t>& widths);

} // namespace actigrad
