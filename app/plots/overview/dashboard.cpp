#include "app/plots/overview/dashboard.h"

#include "app/plots/overview/activation_panel.h"
#include "app/plots/overview/gradient_panel.h"
#include "app/plots/overview/hpreact_panel.h"
#include "app/plots/overview/loss_panel.h"
#include "app/plots/overview/neuron_panel.h"
#include "app/plots/overview/output_panel.h"

namespace actigrad {

Dashboard::Dashboard(QWidget* parent)
    : PlotView(3, parent), m_neurons(new NeuronPanel(this)), m_loss(new LossPanel(this))
{
    addPanel(*new HpreactPanel(this));
    addPanel(*new ActivationPanel(this));
    addPanel(*new OutputPanel(this));
    addPanel(*new GradientPanel(this));
    addPanel(*m_neurons);
    addPanel(*m_loss);
    connect(m_neurons, &NeuronPanel::neuronChosen, this, &Dashboard::neuronChosen);
    connect(m_neurons, &NeuronPanel::neuronOpened, this, &Dashboard::neuronOpened);
    connect(m_neurons, &NeuronPanel::exampleChosen, this, &Dashboard::exampleChosen);
}

void Dashboard::setNeuron(int neuron)
{
    m_neurons->setChosenNeuron(neuron);
}

} // namespace actigrad
