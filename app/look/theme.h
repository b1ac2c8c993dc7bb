#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>

class QCPAxis;
class QCustomPlot;
class QCPColorGradient;
class QWidget;

namespace actigrad {

enum class ColorScheme { System, Light, Dark };

/// Every colour that the window and its pictures use, in one place.
struct Theme
{
    QColor window;    ///< behind the panels
    QColor panel;     ///< behind plots, lists and fields
    QColor border;    ///< thin lines around panels
    QColor text;      ///< contrast at least 7:1 on panel
    QColor mutedText; ///< axis labels and hints; at least 4.5:1 on panel
    QColor grid;      ///< faint
    QColor accent;    ///< the one colour of action and selection
    QColor onAccent;  ///< text on it
    QColor good;
    QColor watch;
    QColor bad;
    QColor forward;         ///< data on its way through the network: hpreact, h
    QColor slope;           ///< the activation's slope
    QColor gradientH;       ///< dL/dh
    QColor gradientHpreact; ///< dL/dhpreact
    QColor saturated;       ///< cells of the neuron map
    QColor active;          ///< the other cells
    QColor firstSide;       ///< cells of a map that tells two sides apart, neither of them ill
    QColor secondSide;      ///< for the colour-blind too
    QColor ghost;           ///< a picture pinned behind the live one

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& dark();

    /// The theme that the application's palette belongs to.
    [[nodiscard]] static const Theme& current();

    /// The same without a background.
    [[nodiscard]] Theme transparent() const;

    [[nodiscard]] bool isDark() const { return window.lightness() < 128; }
    [[nodiscard]] QPalette palette() const;
};

/// While it lives, `Theme::current` is another theme: for pictures. GUI thread only; not nested.
class ThemeOverride
{
public:
    explicit ThemeOverride(const Theme& theme);
    ~ThemeOverride();
    ThemeOverride(const ThemeOverride&) = delete;
    ThemeOverride& operator=(const ThemeOverride&) = delete;

private:
    Theme m_theme;
};

/// Gives the application Fusion style and the palette of the scheme; System judges the lightness of
/// the palette that the desktop gave at the start.
void applyColorScheme(ColorScheme scheme);

/// How a run's curves look, in light and dark and in exports alike. Eight can be told apart by
/// colour, by the colour-blind too, and by their dashes; further ones by both together.
struct RunStyle
{
    QColor color;
    Qt::PenStyle dash;

    /// @param index counts the runs of a session from 0
    [[nodiscard]] static RunStyle of(int index);
};

/// A line of so many pixels, which `textScale` makes wider.
[[nodiscard]] QPen linePen(const QColor& color, double width = 1,
                           Qt::PenStyle style = Qt::SolidLine);

/// Tints the selected rows of a view, so that colours that mean something stay visible.
void tintSelection(QWidget& view);

/// Background, axes, ticks, grid and fonts; QCustomPlot knows nothing of QPalette.
void applyTheme(QCustomPlot& plot, const Theme& theme);
/// The same of an axis that the plot does not know, as that of a colour scale.
void applyTheme(QCPAxis& axis, const Theme& theme);

} // namespace actigrad
