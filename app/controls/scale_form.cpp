#include "app/controls/scale_form.h"

#include "app/controls/code_line.h"
#include "app/controls/layer_picker.h"
#include "app/controls/layer_scales.h"
#include "app/controls/scale_slider.h"
#include "app/look/activation_names.h"
#include "core/training/depth.h"
#include "core/training/presets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace actigrad {
namespace {

/// Where the gain's handle stands when the layers' gains differ.
double meanGain(const RunConfig& config)
{
    double sum = 0;
    for (int layer = 1; layer < config.layers(); ++layer) {
        sum += config.scales[{ParameterKind::Weights, layer}] *
               std::sqrt(static_cast<double>(config.fanIn(layer)));
    }
    return sum / config.hiddenLayers();
}

} // namespace

ScaleForm::ScaleForm(ConfigEditor& editor)
    : m_editor(editor), m_depth(editor.config().layers()), m_embedding(new ScaleSlider),
      m_gainHeading(new QLabel), m_gain(new ScaleSlider), m_pickerRow(new QWidget),
      m_pickerLabel(new QLabel), m_picker(new LayerPicker)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_embedding);
    layout->addWidget(m_gainHeading);
    layout->addWidget(m_gain);
    layout->addWidget(m_pickerRow);
    connect(m_embedding, &ScaleSlider::valueChanged, this, [this](double scale) {
        m_editor.edit([&](RunConfig& config) {
            config.scales[{ParameterKind::Embedding, 0}] = scale;
        });
    });
    connect(m_embedding, &ScaleSlider::editingFinished, &m_editor, &ConfigEditor::finishEditing);
    connect(m_embedding, &ScaleSlider::pointedAt, this, [this](bool isPointedAt) {
        emit pointedAt({ParameterKind::Embedding, 0}, isPointedAt);
    });
    addGain();
    addPicker();
    for (int layer = 1; layer <= maximumLayers; ++layer) {
        auto* scales = new LayerScales(layer, m_editor);
        layout->addWidget(scales);
        connect(scales, &LayerScales::pointedAt, this, &ScaleForm::pointedAt);
        m_layers.push_back(scales);
    }
    retranslate();
    showConfig();
    connect(&m_editor, &ConfigEditor::changed, this, &ScaleForm::showConfig);
}

void ScaleForm::addGain()
{
    m_gainHeading->setForegroundRole(QPalette::PlaceholderText);
    m_gainHeading->setContentsMargins(0, 6, 0, 0);
    m_gainHeading->setWordWrap(true); // so that a long text does not widen the panel
    connect(m_gain, &ScaleSlider::valueChanged, this, [this](double gain) {
        m_editor.edit([&](RunConfig& config) { config.setHiddenGain(gain); });
    });
    connect(m_gain, &ScaleSlider::pointedAt, this, [this](bool isPointedAt) {
        emit pointedAt({ParameterKind::Weights, 1}, isPointedAt);
    });
    connect(m_gain, &ScaleSlider::editingFinished, &m_editor, &ConfigEditor::finishEditing);
}

void ScaleForm::addPicker()
{
    m_pickerLabel->setForegroundRole(QPalette::PlaceholderText);
    m_pickerLabel->setBuddy(m_picker);
    auto* row = new QHBoxLayout(m_pickerRow);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_pickerLabel);
    row->addWidget(m_picker, 1);
    connect(m_picker, &LayerPicker::valueChanged, this, [this](int layer) {
        m_chosenLayer = layer;
        arrange();
        emit layerChosen(layer);
    });
}

ScaleSlider& ScaleForm::slider(ParameterId parameter) const
{
    if (parameter.kind == ParameterKind::Embedding)
        return *m_embedding;
    return m_layers[static_cast<std::size_t>(parameter.layer - 1)]->slider(parameter.kind);
}

void ScaleForm::setCodeShown(bool isShown)
{
    m_embedding->setCodeShown(isShown);
    m_gain->setCodeShown(isShown);
    for (LayerScales* layer : m_layers)
        layer->setCodeShown(isShown);
}

int ScaleForm::shownLayer() const
{
    return m_picker->layer();
}

void ScaleForm::setShownLayer(int layer)
{
    m_chosenLayer = layer;
    m_picker->setLayer(layer);
    arrange();
}

void ScaleForm::showConfig()
{
    const RunConfig& config = m_editor.config();
    if (presetOf(config) != nullptr || config.layers() != m_depth)
        setDefaults();
    m_depth = config.layers();
    m_embedding->setValue(config.scales[{ParameterKind::Embedding, 0}]);
    m_embedding->setCode(codeLine({ParameterKind::Embedding, 0}, config));
    m_gain->setCode(gainCodeLine(config));
    for (LayerScales* layer : m_layers)
        layer->showConfig();
    showGain();
    m_picker->setLayers(config.hiddenLayers());
    m_picker->setLayer(m_chosenLayer); // as plots do, which go back to it too
    arrange();
}

void ScaleForm::setDefaults()
{
    const RunConfig& config = m_editor.config();
    m_embedding->setDefault(config.scales[{ParameterKind::Embedding, 0}]);
    for (LayerScales* layer : m_layers)
        layer->setDefaults(config.scales);
    m_gain->setDefault(hiddenGainsDiffer(config) ? traitsOf(config.activation).gain
                                                 : config.hiddenGain());
}

void ScaleForm::showGain()
{
    const RunConfig& config = m_editor.config();
    m_gain->setKaiming(traitsOf(config.activation).gain);
    if (hiddenGainsDiffer(config))
        m_gain->setUndecided(meanGain(config));
    else
        m_gain->setValue(config.hiddenGain());
    nameGain();
}

void ScaleForm::nameGain()
{
    m_gain->setTexts(
        {tr("gain"), tr("Gain of all hidden layers"),
         tr("Weights of all hidden layers are drawn from a normal distribution of "
            "the standard deviation gain/√fan_in."),
         tr("◆ Recommended for %1: %2.").arg(displayName(m_editor.config().activation), "%1")});
}

void ScaleForm::arrange()
{
    const RunConfig& config = m_editor.config();
    const bool isDeep = config.hiddenLayers() > 1;
    m_gainHeading->setVisible(isDeep);
    m_gain->setVisible(isDeep);
    m_pickerRow->setVisible(isDeep);
    for (int layer = 1; layer <= maximumLayers; ++layer) {
        LayerScales& scales = *m_layers[static_cast<std::size_t>(layer - 1)];
        const bool isOutput = layer == config.layers();
        scales.setVisible(isOutput || layer == shownLayer());
        scales.setHeading(isDeep && isOutput ? tr("Output layer") : QString());
    }
}

void ScaleForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
    }
}

void ScaleForm::retranslate()
{
    m_embedding->setTexts(ScaleTexts::ofDrawn("C"));
    m_gainHeading->setText(tr("All hidden layers: W = gain/√fan_in"));
    nameGain();
    m_pickerLabel->setText(tr("Layer"));
    m_picker->setAccessibleName(tr("Hidden layer whose scales are shown"));
    m_picker->setToolTip(tr("The hidden layer whose scales are shown"));
}

} // namespace actigrad
