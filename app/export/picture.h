#pragma once

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace actigrad {

class PictureCanvas;

enum class PictureFormat { Png, Svg, Pdf };

/// "png", "svg", "pdf": the ending of its files, and its name on the command line.
[[nodiscard]] QString endingOf(PictureFormat format);
[[nodiscard]] std::optional<PictureFormat> pictureFormatNamed(const QString& name);

inline constexpr double millimetresInAnInch = 25.4;

/// How large a picture is. It is laid out in units that are a pixel at scale 1.
struct PictureSize
{
    QSize layout;     ///< units
    double scale = 1; ///< pixels for a unit
    double dpi = 96;  ///< pixels for an inch

    [[nodiscard]] QSize pixels() const;
    [[nodiscard]] QSizeF millimetres() const;
};

/// Something that can be drawn, and a line of text beneath it.
struct Drawing
{
    std::function<void(PictureCanvas&, const QRect&)> paint;
    QString title;
    QString caption = {}; ///< empty: none
};

// GUI thread only.

/// Null if there is not enough memory.
[[nodiscard]] QImage imageOf(const Drawing& drawing, const PictureSize& size);
/// Lines and text stay lines and text; a map is one image.
[[nodiscard]] QByteArray svgOf(const Drawing& drawing, const PictureSize& size);
/// The same, a page for each.
[[nodiscard]] QByteArray pdfOf(const std::vector<Drawing>& drawings, const PictureSize& size);

} // namespace actigrad
