#include "app/plots/layers/layers_view.h"

#include "app/plots/layers/activation_layers_panel.h"
#include "app/plots/layers/gradient_layers_panel.h"
#include "app/plots/layers/layer_table.h"
#include "app/plots/layers/theory_panel.h"
#include "app/plots/layers/update_panel.h"
#include "app/plots/layers/weight_gradients_panel.h"
#include "app/plots/toolbox/view_switch.h"

#include <QEvent>
#include <QGridLayout>

namespace actigrad {
namespace {

constexpr int minPlotHeight = 225; // for its header and axes to leave a picture
constexpr int firstPlotRow = 1;    // of the grid
constexpr int theoryRow = 3;
constexpr int tableRow = 4;
constexpr std::size_t plots = 4; // the panels after them are theory's

enum Choice { Plots, Table, TheoryChoice };

} // namespace

LayersView::LayersView(QWidget* parent)
    : PlotView(2, parent), m_switch(new ViewSwitch(3, this)), m_table(new LayerTable(this))
{
    connect(m_switch, &ViewSwitch::chosen, this, &LayersView::arrange);
    connect(m_table, &LayerTable::layerChosen, this, &LayersView::layerChosen);

    addBar(*m_switch);
    addPanel(*new ActivationLayersPanel(this));
    addPanel(*new GradientLayersPanel(this));
    addPanel(*new WeightGradientsPanel(this));
    addPanel(*new UpdatePanel(this));
    addPanel(*new TheoryPanel(TheoryPanel::Quantity::Output, this));
    addPanel(*new TheoryPanel(TheoryPanel::Quantity::Gradient, this));
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
    const int choice = m_switch->choice();
    const bool hasTable = choice == Table || (choice == Plots && both);
    m_table->setVisible(hasTable);
    m_table->setMinimumHeight(choice == Plots ? table : 0);
    m_table->setMaximumHeight(choice == Plots ? table : QWIDGETSIZE_MAX);
    for (std::size_t i = 0; i < panels().size(); ++i)
        panels()[i]->setVisible(choice == (i < plots ? Plots : TheoryChoice));
    for (int row = firstPlotRow; row < theoryRow; ++row)
        grid().setRowStretch(row, choice == Plots ? 1 : 0);
    grid().setRowStretch(theoryRow, choice == TheoryChoice ? 1 : 0);
    grid().setRowStretch(tableRow, choice == Table ? 1 : 0);
}

std::vector<PlotPanel*> LayersView::pictured() const
{
    const auto middle = panels().begin() + plots;
    return m_switch->choice() == TheoryChoice ? std::vector<PlotPanel*>(middle, panels().end())
                                              : std::vector<PlotPanel*>(panels().begin(), middle);
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
    m_switch->setTexts({tr("Plots"), tr("Table"), tr("Theory")},
                       {tr("Show the distributions"), tr("Show the figures of the layers"),
                        tr("Show what theory says of the layers at step 0: why 5/3?")});
}

} // namespace actigrad
