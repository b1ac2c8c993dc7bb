#include "app/look/theme.h"

#include "app/look/outlines.h"
#include "app/look/text_scale.h"

#include <QApplication>
#include <QStyleFactory>
#include <qcustomplot.h>

#include <array>

namespace actigrad {
namespace {

const Theme* overriding = nullptr; // of a ThemeOverride

/// The desktop's own palette, seen before the program sets one.
bool desktopIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

void applyTheme(QCPAxis& axis, const Theme& theme)
{
    axis.setBasePen(linePen(theme.border, 1));
    axis.setTickPen(linePen(theme.border, 1));
    axis.setSubTickPen(linePen(theme.border, 1));
    axis.setLabelColor(theme.mutedText);
    axis.setTickLabelColor(theme.mutedText);
    axis.setSelectedTickLabelColor(theme.text);
    axis.setSelectedLabelColor(theme.text);
    axis.setSelectedBasePen(linePen(theme.accent, 1));
    axis.setTickLength(0, 4);
    axis.setSubTicks(false);
    axis.grid()->setPen(linePen(theme.grid, 1));
    axis.grid()->setZeroLinePen(linePen(theme.grid, 1));
    axis.grid()->setSubGridVisible(false);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
}

const Theme& Theme::light()
{
    static const Theme theme{
        .window = "#f3f4f6",
        .panel = "#ffffff",
        .border = "#d3d7de",
        .text = "#1b2028",
        .mutedText = "#566070",
        .grid = "#eceef2",
        .accent = "#1f6feb",
        .onAccent = "#ffffff",
        .good = "#1a7f4b",
        .watch = "#a86500",
        .bad = "#c93636",
        .forward = "#1f6feb",
        .slope = "#a8580a",
        .gradientH = "#7a8aa0",
        .gradientHpreact = "#c2410c",
        .saturated = "#ffffff",
        .active = "#15181d",
        .firstSide = "#0072B2",
        .secondSide = "#F5C710",
        .ghost = "#3d4450",
    };
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme{
        .window = "#14171c",
        .panel = "#1b1f26",
        .border = "#39404b",
        .text = "#e8ebf0",
        .mutedText = "#a3acba",
        .grid = "#272d36",
        .accent = "#58a6ff",
        .onAccent = "#0b1220",
        .good = "#4cc38a",
        .watch = "#e5a93d",
        .bad = "#ff7b72",
        .forward = "#58a6ff",
        .slope = "#e8a05c",
        .gradientH = "#94a3b8",
        .gradientHpreact = "#fb8a4c",
        .saturated = "#ffffff",
        .active = "#07090c",
        .firstSide = "#0072B2",
        .secondSide = "#F5C710",
        .ghost = "#d5dae3",
    };
    return theme;
}

const Theme& Theme::current()
{
    if (overriding != nullptr)
        return *overriding;
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? dark() : light();
}

Theme Theme::transparent() const
{
    Theme theme = *this;
    theme.window.setAlpha(0);
    theme.panel.setAlpha(0);
    return theme;
}

ThemeOverride::ThemeOverride(const Theme& theme) : m_theme(theme)
{
    overriding = &m_theme;
}

ThemeOverride::~ThemeOverride()
{
    overriding = nullptr;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, isDark() ? border.darker(120) : window);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, isDark() ? border : panel);
    palette.setColor(QPalette::Midlight, border);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, isDark() ? window.darker(140) : border.darker(130));
    palette.setColor(QPalette::Shadow, isDark() ? Qt::black : border.darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = mutedText;
        faded.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

void applyColorScheme(ColorScheme scheme)
{
    const bool systemIsDark = desktopIsDark();
    const bool dark = scheme == ColorScheme::System ? systemIsDark : scheme == ColorScheme::Dark;
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setPalette((dark ? Theme::dark() : Theme::light()).palette());
}

RunStyle RunStyle::of(int index)
{
    // Three of Okabe and Ito's, and five as unlike as possible to them and to each other, also for
    // the colour-blind; at least 2.9:1 on both panels.
    static const std::array<QColor, 8> colors{"#0072B2", "#D55E00", "#009E73", "#8888ee",
                                              "#995544", "#aa88aa", "#889955", "#776677"};
    constexpr std::array<Qt::PenStyle, 4> dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine,
                                                 Qt::DashDotLine};
    const auto at = static_cast<std::size_t>(index);
    return {colors[at % colors.size()], dashes[(at + at / colors.size()) % dashes.size()]};
}

QPen linePen(const QColor& color, double width, Qt::PenStyle style)
{
    return QPen(color, scaled(width), style);
}

void tintSelection(QWidget& view)
{
    const Theme& theme = Theme::current();
    const QColor tint = blend(theme.panel, theme.accent, theme.isDark() ? 0.25 : 0.14);
    QPalette tinted = view.palette();
    if (tinted.color(QPalette::Highlight) == tint)
        return; // else a change of palette without an end
    tinted.setColor(QPalette::Highlight, tint);
    tinted.setColor(QPalette::HighlightedText, theme.text);
    view.setPalette(tinted);
}

void applyTheme(QCustomPlot& plot, const Theme& theme)
{
    plot.setBackground(QBrush(theme.panel));
    for (QCPAxisRect* rect : plot.axisRects()) {
        for (QCPAxis* axis : rect->axes())
            applyTheme(*axis, theme);
    }
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    QColor veil = theme.panel;
    veil.setAlphaF(0.75F);
    plot.legend->setBrush(veil);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setTextColor(theme.text);
    plot.legend->setFont(font);
    plot.legend->setIconSize(18, 10);
    plot.legend->setMargins({4, 2, 4, 2});
    plot.legend->setRowSpacing(0);
}

} // namespace actigrad
