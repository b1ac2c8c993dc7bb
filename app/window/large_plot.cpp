#include "app/window/large_plot.h"

#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace actigrad {

LargePlot::LargePlot(QWidget& covered)
    : QWidget(covered.parentWidget()), m_covered(covered), m_layout(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    covered.installEventFilter(this);
    hide();
}

void LargePlot::toggle(PlotPanel& panel, PlotView& page)
{
    const bool isShown = m_panel == &panel;
    leave();
    if (isShown)
        return;
    m_panel = &panel;
    m_page = &page;
    m_layout->addWidget(&panel);
    setGeometry(m_covered.geometry());
    raise();
    show();
    panel.setFocus(Qt::OtherFocusReason);
    emit shownChanged();
}

void LargePlot::leave()
{
    if (m_panel == nullptr)
        return;
    hide();
    PlotPanel& panel = *std::exchange(m_panel, nullptr);
    m_layout->removeWidget(&panel);
    m_page->putBack(panel);
    panel.show();
    emit shownChanged();
}

bool LargePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        setGeometry(m_covered.geometry());
    return QWidget::eventFilter(watched, event);
}

} // namespace actigrad
