#include "app/options/widths.h"

#include "app/options/strict_number.h"
#include "core/training/run_config.h"

#include <QStringList>

namespace actigrad {

std::optional<std::vector<std::int64_t>> toWidths(const QString& text)
{
    const QStringList parts = text.split(',');
    if (parts.size() > maximumHiddenLayers)
        return std::nullopt;
    std::vector<std::int64_t> widths;
    for (const QString& part : parts) {
        const auto width = toInteger(part);
        if (!width || *width < 1 || *width > maxWidth)
            return std::nullopt;
        widths.push_back(*width);
    }
    return widths;
}

QString widthsText(const std::vector<std::int64_t>& widths)
{
    QStringList parts;
    for (const std::int64_t width : widths)
        parts += QString::number(width);
    return parts.join(',');
}

} // namespace actigrad
