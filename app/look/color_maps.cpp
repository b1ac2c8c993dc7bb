#include "app/look/color_maps.h"

#include "app/look/outlines.h"
#include "app/look/theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>

namespace actigrad {

QColor viridis(double at)
{
    static const std::array<QColor, 10> stops{"#440154", "#482878", "#3e4989", "#31688e",
                                              "#26828e", "#1f9e89", "#35b779", "#6ece58",
                                              "#b5de2b", "#fde725"};
    const double place = std::clamp(at, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    return blend(stops[below], stops[below + 1], place - static_cast<double>(below));
}

QColor depthColor(int depth, int layers, const Theme& theme)
{
    if (depth == 0)
        return theme.mutedText;
    const double share = layers > 1 ? (depth - 1.0) / (layers - 1.0) : 0.5;
    if (theme.isDark()) // purple is weak on black
        return viridis(0.38 + 0.62 * share);
    return viridis(0.68 * share).darker(112); // yellow on white
}

QCPColorGradient divergingGradient(const Theme& theme)
{
    const QColor negative = theme.isDark() ? "#4f9be6" : "#0b5cad";
    const QColor positive = theme.isDark() ? "#ff7f5c" : "#b8311b";
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorStopAt(0, negative);
    gradient.setColorStopAt(0.25, blend(theme.panel, negative, 0.5));
    gradient.setColorStopAt(0.5, theme.panel);
    gradient.setColorStopAt(0.75, blend(theme.panel, positive, 0.5));
    gradient.setColorStopAt(1, positive);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

} // namespace actigrad
