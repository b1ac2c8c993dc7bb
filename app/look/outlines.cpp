#include "app/look/outlines.h"

#include "app/look/theme.h"

#include <QColor>

#include <cmath>

namespace actigrad {

QPalette outlinedPalette(QPalette palette)
{
    constexpr int fusionDarkens = 140; // per cent
    const Theme& theme = Theme::current();
    if (theme.isDark()) {
        const QColor outline = blend(theme.border, theme.mutedText, 0.25);
        palette.setColor(QPalette::Window, outline.lighter(fusionDarkens));
    } else {
        palette.setColor(QPalette::Window, theme.window);
    }
    return palette;
}

QColor blend(const QColor& below, const QColor& above, double share)
{
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {mix(below.red(), above.red()), mix(below.green(), above.green()),
            mix(below.blue(), above.blue())};
}

} // namespace actigrad
