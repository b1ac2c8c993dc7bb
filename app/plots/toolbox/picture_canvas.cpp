#include "app/plots/toolbox/picture_canvas.h"

#include "app/look/theme.h"

#include <qcustomplot.h>

#include <utility>
#include <vector>

namespace actigrad {
namespace {

/// Whether it belongs to the data, which ends at the axes.
bool isData(QCPLayerable* layerable)
{
    if (auto* item = qobject_cast<QCPAbstractItem*>(layerable))
        return item->clipToAxisRect();
    return qobject_cast<QCPAbstractPlottable*>(layerable) != nullptr;
}

/// Hides what is, or is not, data while it lives.
class Hidden
{
public:
    Hidden(QCustomPlot& plot, bool isDataHidden)
    {
        for (int i = 0; i < plot.layerCount(); ++i) {
            for (QCPLayerable* layerable : plot.layer(i)->children()) {
                const bool carriesOthers =
                    qobject_cast<QCPLayoutElement*>(layerable) != nullptr &&
                    qobject_cast<QCPAbstractLegendItem*>(layerable) == nullptr &&
                    qobject_cast<QCPLegend*>(layerable) == nullptr;
                if (carriesOthers || !layerable->visible() || isData(layerable) != isDataHidden)
                    continue;
                layerable->setVisible(false);
                m_hidden.push_back(layerable);
            }
        }
    }
    ~Hidden()
    {
        for (QCPLayerable* layerable : m_hidden)
            layerable->setVisible(true);
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;

private:
    std::vector<QCPLayerable*> m_hidden;
};

void paintInto(QCustomPlot& plot, QCPPainter& painter, const QRect& rect)
{
    painter.save();
    painter.translate(rect.topLeft());
    plot.toPainter(&painter, rect.width(), rect.height());
    painter.restore();
}

} // namespace

void paintVector(QCustomPlot& plot, PictureCanvas& canvas, const QRect& rect)
{
    if (canvas.painterClips()) {
        paintInto(plot, canvas.painter(), rect);
        return;
    }
    {
        const Hidden data(plot, true);
        paintInto(plot, canvas.painter(), rect);
    }
    const QRect axes = plot.axisRect()->rect().adjusted(0, 0, 1, 1); // as it was just laid out
    const Hidden others(plot, false);
    canvas.beginClip(axes.translated(rect.topLeft()));
    plot.setBackground(QBrush(Qt::NoBrush));
    paintInto(plot, canvas.painter(), rect);
    plot.setBackground(QBrush(Theme::current().panel));
    canvas.endClip();
}

} // namespace actigrad
