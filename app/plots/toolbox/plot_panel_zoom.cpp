// The part of PlotPanel that zooms and pans by hand; a press without a drag is a click.

#include "app/look/input_guard.h"
#include "app/plots/toolbox/plot_panel.h"

#include <QApplication>
#include <QToolButton>
#include <qcustomplot.h>

#include <cmath>

namespace actigrad {

void PlotPanel::setUpZoom()
{
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] {
        if (m_plot->interactions().testFlag(QCP::iRangeZoom))
            setZoomed(true);
    });
    m_resetZoom->hide();
    InputGuard::install(*m_resetZoom);
    m_resetZoom->setFocusPolicy(Qt::TabFocus);
    connect(m_resetZoom, &QToolButton::clicked, this, &PlotPanel::resetZoom);
}

void PlotPanel::setUpClicks()
{
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            m_pressed = event->position();
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (!m_pressed || !m_plot->interactions().testFlag(QCP::iRangeDrag))
            return;
        const QPointF way = event->position() - *m_pressed;
        if (way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_pressed.reset();
        setZoomed(true);
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton || !m_pressed)
            return;
        m_pressed.reset();
        if (!m_zoomed)
            redraw(); // where a hand that trembles has moved the plot
        clicked(event->position());
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this,
            [this](QMouseEvent* event) { doubleClicked(event->position()); });
}

void PlotPanel::setZoomed(bool zoomed)
{
    if (m_zoomed == zoomed)
        return;
    m_zoomed = zoomed;
    m_resetZoom->setVisible(zoomed);
    placeResetButton();
}

void PlotPanel::resetZoom()
{
    setZoomed(false);
    redraw();
}

void PlotPanel::doubleClicked(const QPointF& /*position*/)
{
    resetZoom();
}

void PlotPanel::placeResetButton()
{
    m_resetZoom->adjustSize();
    const QRect rect = m_plot->axisRect()->rect();
    m_resetZoom->move(rect.right() - m_resetZoom->width() - 4, rect.top() + 4);
}

void PlotPanel::keyPressEvent(QKeyEvent* event)
{
    constexpr double step = 0.1; // of the range
    QCPAxis* x = m_plot->xAxis;
    QCPAxis* y = m_plot->yAxis;
    const auto pan = [](QCPAxis* axis, double share) {
        if (axis->scaleType() == QCPAxis::stLogarithmic) // there moveRange is a factor
            axis->moveRange(std::pow(axis->range().upper / axis->range().lower, share));
        else
            axis->moveRange(share * axis->range().size());
    };
    const auto zoom = [x, y](double factor) {
        x->scaleRange(factor);
        y->scaleRange(factor);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        pan(x, -step);
        break;
    case Qt::Key_Right:
        pan(x, step);
        break;
    case Qt::Key_Up:
        pan(y, step);
        break;
    case Qt::Key_Down:
        pan(y, -step);
        break;
    case Qt::Key_Plus:
        zoom(1 / 1.25);
        break;
    case Qt::Key_Minus:
        zoom(1.25);
        break;
    case Qt::Key_0:
        resetZoom();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setZoomed(true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace actigrad
