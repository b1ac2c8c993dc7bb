#include "app/plots/neuron/neuron_view.h"

#include "app/look/number_format.h"
#include "app/plots/neuron/neuron_bar.h"
#include "app/plots/neuron/neuron_contexts.h"
#include "app/plots/neuron/neuron_curve_panel.h"
#include "app/plots/neuron/neuron_gradient_panel.h"
#include "app/plots/neuron/neuron_learning_panel.h"
#include "app/plots/neuron/neuron_texts.h"
#include "app/plots/neuron/neuron_weights_panel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QTableWidget>

#include <algorithm>

namespace actigrad {

NeuronView::NeuronView(QWidget* parent)
    : PlotView(2, parent), m_bar(new NeuronBar(this)), m_contexts(new NeuronContexts(this))
{
    addBar(*m_bar);
    add(new NeuronCurvePanel(this));
    add(new NeuronWeightsPanel(this));
    add(new NeuronGradientPanel(this));
    add(new NeuronLearningPanel(this));
    grid().addWidget(m_contexts, 1, 2, 2, 1);
    m_contexts->list().installEventFilter(this);
    setFocusPolicy(Qt::ClickFocus);
    connect(m_bar, &NeuronBar::neuronChosen, this, &NeuronView::choose);
    connect(m_bar, &NeuronBar::reviveRequested, this, [this] {
        if (this->scene().observation)
            emit reviveRequested(static_cast<int>(this->scene().layer) + 1, neuron());
    });
}

void NeuronView::add(NeuronPlot* plot)
{
    addPanel(*plot);
    m_plots.push_back(plot);
}

void NeuronView::setNeuron(int neuron)
{
    m_chosen = static_cast<std::size_t>(std::max(neuron, 0));
    if (scene().observation)
        pickNeuron(); // hidden, it is not drawn yet
    redrawScene();
}

/// By the user.
void NeuronView::choose(int neuron)
{
    setNeuron(neuron);
    emit neuronChosen(this->neuron());
}

void NeuronView::drawScene(const Scene& scene)
{
    if (!scene.observation)
        return;
    pickNeuron();
    for (NeuronPlot* plot : m_plots)
        plot->setNeuron(m_shown.neuron);
    PlotView::drawScene(scene);
    drawTexts();
}

/// A notable one stays while its run and layer are on view, even if another becomes more notable.
void NeuronView::pickNeuron()
{
    const LayerObservation& layer = scene().shownLayer();
    const std::size_t last = layer.output.columns - 1;
    if (m_chosen) {
        m_shown.neuron = std::min(*m_chosen, last);
        return;
    }
    if (m_pickedConfig == scene().config && m_pickedLayer == scene().layer &&
        m_shown.neuron <= last)
        return;
    m_shown = notableNeuron(layer, traitsOf(scene().config->activation));
    m_pickedConfig = scene().config;
    m_pickedLayer = scene().layer;
}

void NeuronView::drawTexts()
{
    const LayerObservation& layer = scene().shownLayer();
    const ActivationTraits& traits = traitsOf(scene().config->activation);
    NeuronFacts facts = factsOf(layer, traits, m_shown.neuron);
    m_bar->showNeuron(m_shown.neuron, layer.output.columns, titleText(),
                      lifeText(scene(), m_shown.neuron),
                      judgeNeuron(scene(), facts, m_shown.neuron));
    m_contexts->showNeuron(scene(), std::move(facts));
}

QString NeuronView::titleText() const
{
    using Reason = NotableNeuron::Reason;
    const auto& layers = scene().observation->layers;
    const QString place = tr("of %1 in layer %2")
                              .arg(countText(scene().shownLayer().output.columns),
                                   ordinalText(std::min(scene().layer, layers.size() - 1)));
    if (m_chosen)
        return place;
    switch (m_shown.reason) {
    case Reason::FirstDead:
        return tr("%1: the first silent one").arg(place);
    case Reason::MostSaturated:
        return tr("%1: the most saturated one").arg(place);
    case Reason::LargestOutput:
        return tr("%1: the one with the largest outputs").arg(place);
    }
    return place;
}

void NeuronView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || !scene().observation) {
        PlotView::keyPressEvent(event);
        return;
    }
    const int next = neuron() + step;
    if (next >= 0 && next < static_cast<int>(scene().shownLayer().output.columns))
        choose(next);
}

/// The list has no use for Left and Right.
bool NeuronView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return PlotView::eventFilter(watched, event);
}

void NeuronView::changeEvent(QEvent* event)
{
    PlotView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && scene().observation) {
        pickNeuron(); // hidden, the scene is not drawn yet, and its layer may be narrower
        drawTexts();
    }
}

} // namespace actigrad
