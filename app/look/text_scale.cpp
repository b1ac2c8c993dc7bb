#include "app/look/text_scale.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <array>
#include <cmath>

namespace actigrad {
namespace {

constexpr std::array offered{minTextScale, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, maxTextScale};

double currentScale = 1;

/// The desktop's.
const QFont& baseFont()
{
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

double textScale()
{
    return currentScale;
}

void setTextScale(double scale)
{
    const double wanted = std::clamp(scale, minTextScale, maxTextScale);
    QFont font = baseFont();
    if (wanted == currentScale)
        return;
    currentScale = wanted;
    font.setPointSizeF(font.pointSizeF() * wanted);
    QApplication::setFont(font);
}

double largerTextScale(double scale)
{
    const auto* next = std::ranges::find_if(offered, [=](double one) { return one > scale; });
    return next != offered.end() ? *next : maxTextScale;
}

double smallerTextScale(double scale)
{
    const auto next =
        std::find_if(offered.rbegin(), offered.rend(), [=](double one) { return one < scale; });
    return next != offered.rend() ? *next : minTextScale;
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * currentScale));
}

double scaled(double pixels)
{
    return pixels * currentScale;
}

} // namespace actigrad
