#include "app/controls/network_form.h"

#include "app/controls/width_grid.h"
#include "app/look/activation_names.h"
#include "app/look/real_box.h"

#include <QComboBox>

namespace actigrad {

NetworkForm::NetworkForm(ConfigEditor& editor)
    : ConfigForm(editor), m_activation(&addChoice(&RunConfig::activation)), m_layers(new NumberBox),
      m_widths(new WidthGrid)
{
    addLayers();
    m_bias = &addChoice(&RunConfig::bias);
    m_batchNorm = &addChoice(&RunConfig::batchNorm);
    m_momentum = &addReal(batchNormMomentumField);
    showRowIf(*m_momentum,
              [](const RunConfig& config) { return config.batchNorm != BatchNormalisation::None; });
    addNumber(&RunConfig::context);
    addNumber(&RunConfig::embedding);
    NetworkForm::retranslate();
    showConfig();
}

void NetworkForm::addLayers()
{
    m_layers->setLimits(1, maximumHiddenLayers);
    addField(*m_layers,
             [this](const RunConfig& config) { m_layers->showValue(config.hiddenLayers()); });
    addField(*m_widths, [this](const RunConfig& config) { m_widths->setWidths(config.hidden); });
    connect(m_layers, &NumberBox::edited, this, [this](double layers) {
        m_widths->setLayers(static_cast<std::size_t>(layers));
        takeWidths();
    });
    connect(m_layers, &NumberBox::settled, &editor(), &ConfigEditor::finishEditing);
    connect(m_widths, &WidthGrid::edited, this, &NetworkForm::takeWidths);
    connect(m_widths, &WidthGrid::editingFinished, &editor(), &ConfigEditor::finishEditing);
}

void NetworkForm::takeWidths()
{
    editor().editShape([this](RunConfig& config) { config.hidden = m_widths->widths(); });
}

void NetworkForm::retranslate()
{
    QStringList names;
    for (const auto& traits : activations())
        names += displayName(traits.activation);
    nameChoices(*m_activation, names);
    nameRow(*m_activation, tr("Activation"),
            tr("The function that each hidden layer applies to hpreact."));

    nameRow(*m_layers, tr("Hidden layers"),
            tr("From 1 to %1, one after the other.").arg(maximumHiddenLayers));
    nameRow(*m_widths, tr("Width"), m_widths->hint());

    nameChoices(*m_bias, {tr("drawn"), tr("zero")});
    nameRow(
        *m_bias, tr("Bias"),
        tr("Drawn from a normal distribution and multiplied by a scale, or all zero at step 0."));

    nameChoices(*m_batchNorm, {tr("none"), tr("hidden layers"), tr("all layers")});
    nameRow(*m_batchNorm, tr("Batch norm"),
            tr("Layers whose hpreact is normalised to mean 0 and std 1 over each batch, with a "
               "gain and a shift in place of the bias."));
    nameRow(*m_momentum, tr("Momentum"),
            tr("The weight of each batch in batch norm’s running mean and variance.") + '\n' +
                tr("Above 0, at most %1.").arg(1));

    nameRow(&RunConfig::context, tr("Context"),
            tr("Number of characters from which the next one is predicted."));
    nameRow(&RunConfig::embedding, tr("Embedding"),
            tr("Number of dimensions of a character’s embedding."));
}

} // namespace actigrad
