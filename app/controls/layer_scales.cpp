#include "app/controls/layer_scales.h"

#include "app/controls/code_line.h"
#include "app/controls/scale_slider.h"
#include "app/look/parameter_names.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace actigrad {

std::span<const ParameterKind> LayerScales::kinds()
{
    static constexpr std::array all{ParameterKind::Weights, ParameterKind::Bias,
                                    ParameterKind::Gain};
    return all;
}

LayerScales::LayerScales(int layer, ConfigEditor& editor)
    : m_layer(layer), m_editor(editor), m_heading(new QLabel)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setContentsMargins(0, 6, 0, 0);
    m_heading->hide();
    for (const ParameterKind kind : kinds()) {
        auto* slider = new ScaleSlider;
        layout->addWidget(slider);
        m_sliders.push_back(slider);
        connect(slider, &ScaleSlider::valueChanged, this, [this, kind](double scale) {
            m_editor.edit([&](RunConfig& config) { config.scales[{kind, m_layer}] = scale; });
        });
        connect(slider, &ScaleSlider::pointedAt, this, [this, kind](bool isPointedAt) {
            emit pointedAt({kind, m_layer}, isPointedAt);
        });
        connect(slider, &ScaleSlider::editingFinished, &m_editor, &ConfigEditor::finishEditing);
    }
    retranslate();
}

ScaleSlider& LayerScales::slider(ParameterKind kind) const
{
    const auto place = std::ranges::find(kinds(), kind) - kinds().begin();
    return *m_sliders[static_cast<std::size_t>(place)];
}

void LayerScales::showConfig()
{
    const RunConfig& config = m_editor.config();
    const auto scaled = config.scaledParameters();
    for (const ParameterKind kind : kinds()) {
        const ParameterId id{kind, m_layer};
        const bool isUsed = std::ranges::find(scaled, id) != scaled.end();
        slider(kind).setVisible(isUsed);
        if (!isUsed)
            continue;
        slider(kind).setValue(config.scales[id]);
        slider(kind).setKaiming(config.kaimingScale(id));
        slider(kind).setCode(codeLine(id, config));
    }
}

void LayerScales::setDefaults(const InitScales& scales)
{
    for (const ParameterKind kind : kinds())
        slider(kind).setDefault(scales[{kind, m_layer}]);
}

void LayerScales::setCodeShown(bool isShown)
{
    for (ScaleSlider* slider : m_sliders)
        slider->setCodeShown(isShown);
}

void LayerScales::setHeading(const QString& text)
{
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
}

void LayerScales::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LayerScales::retranslate()
{
    const auto letter = [this](ParameterKind kind) {
        return displayName(ParameterId{kind, m_layer});
    };
    for (const ParameterKind kind : {ParameterKind::Weights, ParameterKind::Bias})
        slider(kind).setTexts(ScaleTexts::ofDrawn(letter(kind)));
    const QString gain = letter(ParameterKind::Gain);
    slider(ParameterKind::Gain)
        .setTexts({gain,
                   tr("Initial %1").arg(gain),
                   tr("%1, which batch norm multiplies with, starts at this.").arg(gain),
                   {}});
}

} // namespace actigrad
