#include "app/plots/neuron/neuron_plot.h"

#include <QKeyEvent>

#include <algorithm>

namespace actigrad {

const ParameterObservation* NeuronPlot::weights() const
{
    const auto* weights =
        scene().observation->find({ParameterKind::Weights, static_cast<int>(layer()) + 1});
    return weights != nullptr && !weights->values.values.empty() ? weights : nullptr;
}

const ActivationTraits& NeuronPlot::traits() const
{
    return traitsOf(scene().config->activation);
}

std::size_t NeuronPlot::layer() const
{
    return std::min(scene().layer, scene().observation->layers.size() - 1);
}

void NeuronPlot::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore();
    else
        PlotPanel::keyPressEvent(event);
}

} // namespace actigrad
