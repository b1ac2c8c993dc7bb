#pragma once

#include "app/plots/toolbox/plot_view.h"

namespace actigrad {

class LossPanel;
class NeuronPanel;

/// The six plots in the order of the data: hpreact, activation, h, gradients, neurons, loss.
class Dashboard : public PlotView
{
    Q_OBJECT

public:
    explicit Dashboard(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString fileName() const override { return "dashboard"; }

    [[nodiscard]] LossPanel& lossPanel() const { return *m_loss; }
    [[nodiscard]] NeuronPanel& neuronPanel() const { return *m_neurons; }

    void setNeuron(int neuron) override;

private:
    NeuronPanel* m_neurons;
    LossPanel* m_loss;
};

} // namespace actigrad
