#include "app/plots/toolbox/plot_view.h"

#include "app/plots/toolbox/picture_canvas.h"
#include "app/plots/toolbox/plot_panel.h"

#include <QGridLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace actigrad {
namespace {

constexpr int panelGap = 8;

} // namespace

PlotView::PlotView(int columns, QWidget* parent)
    : QWidget(parent), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(panelGap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void PlotView::addBar(QWidget& bar)
{
    m_grid->addWidget(&bar, m_firstRow++, 0, 1, -1);
}

void PlotView::addPanel(PlotPanel& panel)
{
    m_panels.push_back(&panel);
    putBack(panel);
    m_grid->setRowStretch(m_firstRow + rows(m_panels) - 1, 1);
}

void PlotView::putBack(PlotPanel& panel)
{
    const auto at = std::ranges::find(m_panels, &panel);
    const int place = static_cast<int>(at - m_panels.begin());
    m_grid->addWidget(&panel, m_firstRow + place / m_columns, place % m_columns);
    if (at != m_panels.begin())
        setTabOrder(*std::prev(at), &panel);
}

void PlotView::setVerdictLines(int lines)
{
    for (PlotPanel* panel : m_panels)
        panel->setVerdictLines(lines);
}

int PlotView::rows(const std::vector<PlotPanel*>& panels) const
{
    return (static_cast<int>(panels.size()) + m_columns - 1) / m_columns;
}

void PlotView::setScene(const Scene& scene)
{
    m_scene = scene;
    m_stale = true;
    const bool isBehindAnother = !isVisible() && window()->isVisible();
    if (!isBehindAnother)
        drawWhatIsNew();
}

void PlotView::redrawScene()
{
    m_drawn = {};
    setScene(Scene(m_scene));
}

/// In a preview only the losses are new while the run trains on.
void PlotView::drawWhatIsNew()
{
    if (!std::exchange(m_stale, false))
        return;
    if (m_scene.observation && m_scene.isSameStep(m_drawn)) {
        for (PlotPanel* panel : m_panels) {
            if (panel->showsLosses())
                panel->showScene(m_scene);
        }
    } else {
        drawScene(m_scene);
    }
    m_drawn = m_scene;
}

void PlotView::drawScene(const Scene& scene)
{
    for (PlotPanel* panel : m_panels)
        panel->showScene(scene);
}

void PlotView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    drawWhatIsNew();
}

void PlotView::setCountLogarithmic(bool logarithmic)
{
    for (PlotPanel* panel : m_panels)
        panel->setCountLogarithmic(logarithmic);
}

QImage PlotView::picture(QSize size, double scale)
{
    QImage image(size * scale, QImage::Format_RGB32);
    QCPPainter painter(&image);
    painter.scale(scale, scale);
    PictureCanvas canvas(painter);
    paintPicture(canvas, QRect(QPoint(0, 0), size));
    return image;
}

void PlotView::paintPicture(PictureCanvas& canvas, const QRect& rect)
{
    drawWhatIsNew(); // it may be behind another
    canvas.painter().fillRect(rect, Theme::current().window);
    const QSize size = rect.size();
    const std::vector<PlotPanel*> panels = pictured();
    const int rows = std::max(this->rows(panels), 1);
    const QSize cell((size.width() - (m_columns + 1) * panelGap) / m_columns,
                     (size.height() - (rows + 1) * panelGap) / rows);
    for (int i = 0; i < static_cast<int>(panels.size()); ++i) {
        const QPoint corner(panelGap + i % m_columns * (cell.width() + panelGap),
                            panelGap + i / m_columns * (cell.height() + panelGap));
        panels[static_cast<std::size_t>(i)]->paintPicture(canvas,
                                                          QRect(rect.topLeft() + corner, cell));
    }
}

} // namespace actigrad
