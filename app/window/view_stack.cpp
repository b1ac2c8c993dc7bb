#include "app/window/view_stack.h"

#include "app/look/input_guard.h"
#include "app/plots/batch_norm/batch_norm_view.h"
#include "app/plots/gallery/activation_gallery.h"
#include "app/plots/layers/layers_view.h"
#include "app/plots/neuron/neuron_view.h"
#include "app/plots/overview/dashboard.h"
#include "app/plots/overview/neuron_panel.h"
#include "app/plots/toolbox/plot_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QTabBar>

#include <algorithm>

namespace actigrad {

ViewStack::ViewStack(QWidget* parent)
    : QTabWidget(parent), m_dashboard(new Dashboard(this)), m_layers(new LayersView(this)),
      m_norm(new BatchNormView(this)), m_neuron(new NeuronView(this)),
      m_gallery(new ActivationGallery(this)), m_views{m_dashboard, m_layers, m_norm, m_neuron,
                                                      m_gallery},
      m_layerBox(new QComboBox(this))
{
    for (PlotView* view : m_views)
        addTab(view, QString());
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setFocusPolicy(Qt::TabFocus);
    InputGuard::install(*m_layerBox);
    setCornerWidget(m_layerBox);
    m_layerBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    showLayers({});
    connect(m_layerBox, &QComboBox::activated, this, &ViewStack::layerChosen);
    connect(m_layers, &LayersView::layerChosen, this, &ViewStack::layerChosen);
    connect(m_norm, &BatchNormView::batchNormRequested, this, &ViewStack::batchNormRequested);
    connect(m_gallery, &ActivationGallery::activationChosen, this, &ViewStack::activationChosen);
    connectNeurons();
    retranslate();
}

void ViewStack::connectNeurons()
{
    NeuronPanel& map = m_dashboard->neuronPanel();
    connect(&map, &NeuronPanel::neuronChosen, m_neuron, &NeuronView::setNeuron);
    connect(&map, &NeuronPanel::neuronOpened, this, &ViewStack::openNeuron);
    connect(m_neuron, &NeuronView::neuronChosen, &map,
            [&map](int neuron) { map.setChosenNeuron(neuron); });
}

void ViewStack::openNeuron(int neuron)
{
    m_neuron->setNeuron(neuron);
    setCurrentWidget(m_neuron);
}

PlotView& ViewStack::currentView() const
{
    return *m_views[static_cast<std::size_t>(std::max(currentIndex(), 0))];
}

void ViewStack::setScene(const Scene& scene)
{
    if (scene == m_dashboard->scene()) // a preview stays while the run trains on
        return;
    showLayers(scene);
    for (PlotView* view : m_views)
        view->setScene(scene);
}

void ViewStack::showLayers(const Scene& scene)
{
    const int layers = scene.observation ? static_cast<int>(scene.observation->layers.size()) : 1;
    if (m_layerBox->count() != layers) {
        m_layerBox->clear();
        for (int layer = 0; layer < layers; ++layer)
            m_layerBox->addItem({});
        retranslate();
    }
    m_layerBox->setCurrentIndex(std::min(static_cast<int>(scene.layer), layers - 1));
    m_layerBox->setEnabled(layers > 1); // not hidden, which would move the tabs
}

void ViewStack::setCountLogarithmic(bool logarithmic)
{
    for (PlotView* view : m_views)
        view->setCountLogarithmic(logarithmic);
}

void ViewStack::resetZoom()
{
    for (PlotView* view : m_views) {
        for (PlotPanel* panel : view->panels())
            panel->resetZoom();
    }
}

void ViewStack::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setTabText(i, m_views[static_cast<std::size_t>(i)]->title());
    const QString layers = QLocale().toString(m_layerBox->count());
    for (int i = 0; i < m_layerBox->count(); ++i)
        m_layerBox->setItemText(i, tr("Layer %1 of %2").arg(QLocale().toString(i + 1), layers));
    m_layerBox->setAccessibleName(tr("Hidden layer on view"));
    m_layerBox->setToolTip(tr("The hidden layer that the plots of one layer show"));
}

void ViewStack::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace actigrad
