#include "app/plots/layers/layers_view.h"

#include "app/plots/layers/activation_layers_panel.h"
#include "app/plots/layers/gradient_layers_panel.h"
#include "app/plots/layers/layer_table.h"
#include "app/plots/layers/update_panel.h"
#include "app/plots/layers/weight_gradients_panel.h"
#include "app/plots/toolbox/view_switch.h"

#include <QEvent>
#include <QGridLayout>

namespace actigrad {
namespace {

constexpr int minPlotHeight = 225; // for its header and axes to leave a picture
constexpr int firstPlotRow = 1;    // of the grid
constexpr int tableRow = 3;

} // namespace

LayersView::LayersView(QWidget* parent)
    : PlotView(2, parent), m_switch(new ViewSwitch(2, this)), m_table(new LayerTable(this))
{
    connect(m_switch, &ViewSwitch::chosen, this, &LayersView::arrange);
    connect(m_table, &LayerTable::layerChosen, this, &LayersView::layerChosen);

    addBar(*m_switch);
    addPanel(*new ActivationLayersPanel(this));
    addPanel(*new GradientLayersPanel(this));
    addPanel(*new WeightGradientsPanel(this));
    addPanel(*new UpdatePanel(this));
    grid().addWidget(m_table, tableRow, 0, 1, -1);
    retranslate();
    arrange();
}

void LayersView::drawScene(const Scene& scene)
{
    PlotView::drawScene(scene);
    m_table->showScene(scene);
    arrange();
}

void LayersView::arrange()
{
    const int table = m_table->wholeHeight();
    const bool both = height() >= 2 * minPlotHeight + table + 2 * grid().spacing();
    const bool isTableChosen = m_switch->choice() == 1;
    m_switch->setVisible(!both);
    m_table->setVisible(both || isTableChosen);
    m_table->setMinimumHeight(both ? table : 0);
    m_table->setMaximumHeight(both ? table : QWIDGETSIZE_MAX);
    for (PlotPanel* panel : panels())
        panel->setVisible(both || !isTableChosen);
    for (int row = firstPlotRow; row < tableRow; ++row)
        grid().setRowStretch(row, both || !isTableChosen ? 1 : 0);
    grid().setRowStretch(tableRow, both || !isTableChosen ? 0 : 1);
}

void LayersView::resizeEvent(QResizeEvent* event)
{
    PlotView::resizeEvent(event);
    arrange();
}

void LayersView::changeEvent(QEvent* event)
{
    PlotView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LayersView::retranslate()
{
    m_switch->setTexts({tr("Plots"), tr("Table")},
                       {tr("Show the distributions"), tr("Show the figures of the layers")});
}

} // namespace actigrad
