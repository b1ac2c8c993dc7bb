#include "app/window/view_stack.h"

#include "app/controls/control_panel.h"
#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/plots/overview/loss_panel.h"
#include "app/plots/pages.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/session/session.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QTabBar>

#include <algorithm>

namespace actigrad {

ViewStack::ViewStack(QWidget* parent) : QTabWidget(parent), m_layerBox(new QComboBox(this))
{
    for (auto& page : allPages())
        add(*page.release());
    add(*new CompareView);
    add(*new ExperimentsPage);
    connect(this, &QTabWidget::currentChanged, this, &ViewStack::fitCurrent);
    fitCurrent();
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setFocusPolicy(Qt::TabFocus);
    InputGuard::install(*m_layerBox);
    setCornerWidget(m_layerBox);
    m_layerBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    showLayers({});
    connect(m_layerBox, &QComboBox::activated, this, &ViewStack::layerChosen);
    retranslate();
}

void ViewStack::add(PlotView& view)
{
    addTab(&view, QString());
    m_views.push_back(&view);
    connect(&view, &PlotView::layerChosen, this, &ViewStack::layerChosen);
    connect(&view, &PlotView::neuronChosen, this, &ViewStack::chooseNeuron);
    connect(&view, &PlotView::neuronOpened, this, &ViewStack::openNeuron);
    connect(&view, &PlotView::exampleChosen, this, [this](int example) {
        for (PlotView* each : m_views)
            each->setExample(example);
    });
    for (PlotPanel* panel : view.panels()) {
        connect(panel, &PlotPanel::largeRequested, this,
                [this, panel, of = &view] { emit largeRequested(panel, of); });
    }
}

void ViewStack::fitCurrent()
{
    for (PlotView* view : m_views) {
        const auto policy = view == currentWidget() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        view->setSizePolicy(policy, policy);
    }
}

std::vector<PlotPanel*> ViewStack::panels() const
{
    std::vector<PlotPanel*> panels;
    for (const PlotView* view : m_views)
        panels.insert(panels.end(), view->panels().begin(), view->panels().end());
    return panels;
}

void ViewStack::ring(std::optional<Place> place)
{
    const PlotView* page = place ? pageOf(*place) : nullptr; // others may show it, too
    for (PlotView* view : m_views) {
        for (PlotPanel* panel : view->panels())
            panel->setRinged(view == page && panel->place() == place);
    }
}

void ViewStack::setVerdictsConcealed(bool concealed)
{
    for (PlotPanel* panel : panels())
        panel->setVerdictConcealed(concealed);
}

void ViewStack::follow(Session& session, ControlPanel& controls)
{
    connect(&session, &Session::frameReady, this, [this, &session] { setScene(session.scene()); });
    connect(this, &ViewStack::layerChosen, &controls, [&session, &controls](int layer) {
        controls.setShownLayer(layer + 1);
        session.setLayer(static_cast<std::size_t>(layer));
    });
    connect(&controls, &ControlPanel::layerChosen, &session,
            [&session](int layer) { session.setLayer(static_cast<std::size_t>(layer - 1)); });
    connect(&controls, &ControlPanel::partChosen, this, &ViewStack::showPart);
    connect(&dashboard().lossPanel(), &LossPanel::runChosen, &session, &Session::selectRun);
    connect(&compare(), &CompareView::runChosen, &session, &Session::selectRun);
    connect(&compare(), &CompareView::comparedChosen, &session, &Session::compareWith);
    connect(&compare(), &CompareView::comparing, &session, &Session::setComparing);
    experiments().follow(session, controls.editor());
    connect(&controls, &ControlPanel::tryValuesRequested, &experiments(),
            &ExperimentsPage::askToTry);
    connect(&experiments(), &ExperimentsPage::shown, this,
            [this] { setCurrentWidget(&experiments()); });
    for (PlotView* view : m_views)
        connect(view, &PlotView::shapeChangeRequested, &controls, &ControlPanel::changeShape);
}

void ViewStack::chooseNeuron(int neuron)
{
    for (PlotView* view : m_views)
        view->setNeuron(neuron);
}

void ViewStack::openNeuron(int neuron)
{
    chooseNeuron(neuron);
    setCurrentWidget(&neuronView());
    emit neuronShown();
}

void ViewStack::showPart(NetworkPart part)
{
    switch (part) {
    case NetworkPart::Letters: // the contexts that a neuron answers to, and its weights for them
    case NetworkPart::Embedding:
        setCurrentWidget(&neuronView());
        break;
    case NetworkPart::HiddenWeights:
    case NetworkPart::OutputWeights:
        setCurrentWidget(&layersView());
        break;
    case NetworkPart::BatchNorm:
        setCurrentWidget(&normView());
        break;
    case NetworkPart::Activation:
        setCurrentWidget(&gallery());
        break;
    case NetworkPart::Probabilities:
        setCurrentWidget(&dashboard());
        break;
    }
}

void ViewStack::showPlace(Place place)
{
    showPage(place);
    for (PlotPanel* panel : currentView().panels()) {
        if (panel->place() == place)
            panel->setFocus(Qt::ShortcutFocusReason);
    }
}

PlotView* ViewStack::pageOf(Place place) const
{
    const auto shows = [place](const PlotPanel* panel) { return panel->place() == place; };
    const auto page = std::ranges::find_if(m_views, [&shows](const PlotView* view) {
        return std::ranges::any_of(view->panels(), shows);
    });
    return page != m_views.end() ? *page : nullptr;
}

void ViewStack::showPage(Place place)
{
    if (PlotView* page = pageOf(place))
        setCurrentWidget(page);
}

PlotView& ViewStack::currentView() const
{
    return *m_views[static_cast<std::size_t>(std::max(currentIndex(), 0))];
}

void ViewStack::setScene(const Scene& scene)
{
    if (scene == m_views.front()->scene()) // a preview stays while the run trains on
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
    for (PlotPanel* panel : panels())
        panel->resetZoom();
}

void ViewStack::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setTabText(i, m_views[static_cast<std::size_t>(i)]->title());
    const QString layers = countText(m_layerBox->count());
    for (int i = 0; i < m_layerBox->count(); ++i)
        m_layerBox->setItemText(i, tr("Layer %1 of %2").arg(ordinalText(i), layers));
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
