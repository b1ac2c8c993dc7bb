#include "app/export/picture.h"

#include "app/look/theme.h"
#include "app/plots/toolbox/picture_canvas.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>

namespace actigrad {
namespace {

constexpr int screenDpi = 96; // at which fonts in points are as large as on screen

void paintCaption(QCPPainter& painter, const QRect& rect, const QString& caption,
                  const QFontMetrics& metrics)
{
    painter.save();
    painter.fillRect(rect, Theme::current().window);
    painter.setPen(Theme::current().text);
    const int margin = metrics.height() / 2;
    const QRect text = rect.adjusted(margin, 0, -margin, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(caption, Qt::ElideRight, text.width()));
    painter.restore();
}

/// In units, whatever they are.
void paint(PictureCanvas& canvas, const Drawing& drawing, QSize size)
{
    if (drawing.caption.isEmpty()) {
        drawing.paint(canvas, QRect(QPoint(0, 0), size));
        return;
    }
    QFont font;
    font.setPixelSize(std::clamp(size.width() / 100, 11, 64));
    const QFontMetrics metrics(font);
    const int height = metrics.height() * 3 / 2;
    drawing.paint(canvas, QRect(0, 0, size.width(), size.height() - height));
    canvas.painter().setFont(font);
    paintCaption(canvas.painter(), QRect(0, size.height() - height, size.width(), height),
                 drawing.caption, metrics);
}

void setVectorModes(QCPPainter& painter)
{
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
}

/// Qt's generator of SVG knows no clipping: what is clipped is a drawing of its own, in a group
/// with a clip path.
class SvgCanvas : public PictureCanvas
{
public:
    explicit SvgCanvas(const PictureSize& size)
        : PictureCanvas(m_own), m_layout(size.layout), m_scale(size.scale * screenDpi / size.dpi)
    {
        begin();
    }
    ~SvgCanvas() override
    {
        if (m_own.isActive())
            m_own.end();
    }
    SvgCanvas(const SvgCanvas&) = delete;
    SvgCanvas& operator=(const SvgCanvas&) = delete;

    [[nodiscard]] bool painterClips() const override { return false; }
    void beginClip(const QRect& rect) override
    {
        end();
        const QRectF clip(QPointF(rect.topLeft()) * m_scale, QSizeF(rect.size()) * m_scale);
        const QString id = QString("clip%1").arg(++m_clips);
        m_body += QString("<clipPath id=\"%1\"><rect x=\"%2\" y=\"%3\" width=\"%4\" "
                          "height=\"%5\"/></clipPath>\n<g clip-path=\"url(#%1)\">\n")
                      .arg(id)
                      .arg(clip.x())
                      .arg(clip.y())
                      .arg(clip.width())
                      .arg(clip.height())
                      .toUtf8();
        begin();
    }
    void endClip() override
    {
        end();
        m_body += "</g>\n";
        begin();
    }

    [[nodiscard]] QByteArray file(const Drawing& drawing)
    {
        end();
        const QSizeF units = QSizeF(m_layout) * m_scale;
        const double inch = millimetresInAnInch / screenDpi;
        const QString description =
            "Actigrad " + QCoreApplication::applicationVersion() +
            (drawing.caption.isEmpty() ? QString() : ": " + drawing.caption);
        const QString head =
            QString("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
                    "<svg width=\"%1mm\" height=\"%2mm\" viewBox=\"0 0 %3 %4\" "
                    "xmlns=\"http://www.w3.org/2000/svg\" "
                    "xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n<title>%5</title>\n"
                    "<desc>%6</desc>\n")
                .arg(roundedDown(units.width() * inch), roundedDown(units.height() * inch))
                .arg(units.width())
                .arg(units.height())
                .arg(drawing.title.toHtmlEscaped(), description.toHtmlEscaped());
        return head.toUtf8() + m_body + "</svg>\n";
    }

private:
    /// Else programs that draw it count one pixel more.
    static QString roundedDown(double millimetres)
    {
        constexpr double steps = 1'000;
        return QString::number(std::floor(millimetres * steps) / steps, 'f', 3);
    }

    void begin()
    {
        m_part.clear();
        m_buffer = std::make_unique<QBuffer>(&m_part);
        m_generator = std::make_unique<QSvgGenerator>();
        m_generator->setOutputDevice(m_buffer.get());
        m_generator->setResolution(screenDpi);
        m_generator->setSize((QSizeF(m_layout) * m_scale).toSize());
        m_own.begin(m_generator.get());
        setVectorModes(m_own);
        m_own.scale(m_scale, m_scale);
    }
    /// Takes the groups out of the document that the generator wrote.
    void end()
    {
        m_own.end();
        const qsizetype defs = m_part.indexOf("<defs>");
        const qsizetype last = m_part.lastIndexOf("</svg>");
        if (defs >= 0 && last > defs)
            m_body += renamed(m_part.mid(defs, last - defs));
    }
    /// Ids of gradients and patterns are counted anew in each part.
    [[nodiscard]] QByteArray renamed(QByteArray part)
    {
        const QByteArray number = "p" + QByteArray::number(++m_parts) + "-";
        for (const char* prefix : {"id=\"", "url(#", "xlink:href=\"#"})
            part.replace(prefix, prefix + number);
        return part;
    }

    QCPPainter m_own;
    QSize m_layout;
    double m_scale;
    QByteArray m_part;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QSvgGenerator> m_generator;
    QByteArray m_body;
    int m_clips = 0;
    int m_parts = 0;
};

} // namespace

QString endingOf(PictureFormat format)
{
    static const std::array<const char*, 3> endings{"png", "svg", "pdf"};
    return endings.at(static_cast<std::size_t>(format));
}

std::optional<PictureFormat> pictureFormatNamed(const QString& name)
{
    for (const auto format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        if (endingOf(format) == name)
            return format;
    }
    return std::nullopt;
}

QSize PictureSize::pixels() const
{
    return layout * scale;
}

QSizeF PictureSize::millimetres() const
{
    return QSizeF(layout) * (scale / dpi * millimetresInAnInch);
}

QImage imageOf(const Drawing& drawing, const PictureSize& size)
{
    QImage image(size.pixels(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Theme::current().window);
    QCPPainter painter(&image);
    painter.scale(size.scale, size.scale);
    PictureCanvas canvas(painter);
    paint(canvas, drawing, size.layout);
    painter.end();
    const int dotsPerMetre = qRound(size.dpi / millimetresInAnInch * 1'000);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return Theme::current().window.alpha() == 255 ? image.convertToFormat(QImage::Format_RGB32)
                                                  : image;
}

QByteArray svgOf(const Drawing& drawing, const PictureSize& size)
{
    SvgCanvas canvas(size);
    paint(canvas, drawing, size.layout);
    return canvas.file(drawing);
}

QByteArray pdfOf(const std::vector<Drawing>& drawings, const PictureSize& size)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setCreator("Actigrad " + QCoreApplication::applicationVersion());
    writer.setTitle(drawings.front().title);
    writer.setResolution(screenDpi);
    writer.setPageSize(
        QPageSize(size.millimetres(), QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QCPPainter painter;
    painter.begin(&writer);
    setVectorModes(painter);
    const double scale = size.scale * screenDpi / size.dpi;
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.scale(scale, scale);
        PictureCanvas canvas(painter);
        paint(canvas, drawings[i], size.layout);
        painter.restore();
    }
    painter.end();
    return pdf;
}

} // namespace actigrad
