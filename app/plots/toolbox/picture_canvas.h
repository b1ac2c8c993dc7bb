#pragma once

#include <QRect>

class QCPPainter;
class QCustomPlot;

namespace actigrad {

/// What pictures are painted on.
class PictureCanvas
{
public:
    explicit PictureCanvas(QCPPainter& painter) : m_painter(&painter) {}
    virtual ~PictureCanvas() = default;
    PictureCanvas(const PictureCanvas&) = delete;
    PictureCanvas& operator=(const PictureCanvas&) = delete;

    [[nodiscard]] QCPPainter& painter() const { return *m_painter; }

    /// Whether the painter's clipping has an effect. Else what is painted between `beginClip` and
    /// `endClip` is clipped to a rectangle, in the painter's units.
    [[nodiscard]] virtual bool painterClips() const { return true; }
    virtual void beginClip(const QRect& rect) { Q_UNUSED(rect) }
    virtual void endClip() {}

protected:
    QCPPainter* m_painter;
};

/// Paints a plot as lines and text into a rectangle of the canvas.
void paintVector(QCustomPlot& plot, PictureCanvas& canvas, const QRect& rect);

} // namespace actigrad
