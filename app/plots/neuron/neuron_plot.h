#pragma once

#include "app/plots/toolbox/plot_panel.h"

namespace actigrad {

/// A plot of one neuron. Left and Right are not its keys: they go from neuron to neuron.
class NeuronPlot : public PlotPanel
{
    Q_OBJECT

public:
    using PlotPanel::PlotPanel;

    /// Shows a neuron of the layer on view; drawn with the next scene.
    void setNeuron(std::size_t neuron) { m_neuron = neuron; }

protected:
    [[nodiscard]] std::size_t neuron() const { return m_neuron; }
    /// The weights of the layer on view, or null if there are none to show.
    [[nodiscard]] const ParameterObservation* weights() const;
    [[nodiscard]] const ActivationTraits& traits() const;
    /// Of the layer on view, from 0.
    [[nodiscard]] std::size_t layer() const;

    void keyPressEvent(QKeyEvent* event) override;

private:
    std::size_t m_neuron = 0;
};

} // namespace actigrad
