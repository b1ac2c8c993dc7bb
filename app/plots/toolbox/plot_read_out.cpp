#include "app/plots/toolbox/plot_read_out.h"

#include "app/look/theme.h"

#include <qcustomplot.h>

namespace actigrad {

PlotReadOut::PlotReadOut(QCustomPlot& plot) : m_plot(plot)
{
    m_plot.addLayer("overlay-read-out", m_plot.layer("overlay"), QCustomPlot::limAbove);
    m_layer = m_plot.layer("overlay-read-out");
    m_layer->setMode(QCPLayer::lmBuffered);
    m_text = new QCPItemText(&m_plot);
    m_text->setLayer(m_layer);
    m_text->setClipToAxisRect(false);
    m_text->position->setType(QCPItemPosition::ptAbsolute);
    m_text->setPadding({6, 3, 6, 3});
    m_text->setVisible(false);
}

void PlotReadOut::show(const QPointF& position, const QString& text)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    const QRect rect = m_plot.axisRect()->rect();
    const bool atLeft = position.x() < rect.center().x();
    const bool atTop = position.y() < rect.top() + rect.height() / 3.0;
    const int horizontal = atLeft ? Qt::AlignLeft : Qt::AlignRight;
    const int vertical = atTop ? Qt::AlignTop : Qt::AlignBottom;
    m_text->setText(text);
    m_text->setPositionAlignment(Qt::Alignment(horizontal | vertical));
    m_text->position->setCoords(position + QPointF(atLeft ? 12 : -12, atTop ? 12 : -8));
    m_text->setVisible(true);
    m_layer->replot();
}

void PlotReadOut::hide()
{
    if (!isVisible())
        return;
    m_text->setVisible(false);
    m_layer->replot();
}

bool PlotReadOut::isVisible() const
{
    return m_text->visible();
}

void PlotReadOut::setTheme(const Theme& theme)
{
    m_text->setColor(theme.text);
    m_text->setBrush(theme.panel);
    m_text->setPen(linePen(theme.border));
}

void PlotReadOut::setPainted(bool painted)
{
    m_text->setVisible(painted);
}

} // namespace actigrad
