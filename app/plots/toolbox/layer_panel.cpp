#include "app/plots/toolbox/layer_panel.h"

#include "app/look/activation_names.h"
#include "app/look/parameter_names.h"

#include <algorithm>

namespace actigrad {

LayerPanel::Subject LayerPanel::subjectOf(const Scene& scene)
{
    if (!scene.config)
        return {};
    const int layers = scene.config->hiddenLayers();
    const int layer = std::min(static_cast<int>(scene.layer) + 1, layers);
    return {scene.config->activation, layer, layers, scene.config->isNormalised(layer),
            scene.ghost};
}

void LayerPanel::showScene(const Scene& scene)
{
    Subject subject = subjectOf(scene);
    m_isNewSubject = subject != m_subject;
    m_subject = std::move(subject);
    if (m_isNewSubject)
        retranslate();
    PlotPanel::showScene(scene);
    m_isNewSubject = false;
}

const ActivationTraits& LayerPanel::traits() const
{
    return traitsOf(m_subject.activation);
}

QString LayerPanel::activationName() const
{
    return displayName(m_subject.activation);
}

QString LayerPanel::parameter(ParameterKind kind) const
{
    return displayName(ParameterId{kind, m_subject.layer});
}

QString LayerPanel::titled(const QString& title) const
{
    return m_subject.layers == 1 ? title : tr("%1, layer %2").arg(title).arg(m_subject.layer);
}

} // namespace actigrad
