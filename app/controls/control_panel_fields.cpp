// The fields of ControlPanel, wherever they are.

#include "app/controls/control_panel.h"
#include "app/controls/network_form.h"
#include "app/controls/scale_form.h"
#include "app/controls/training_form.h"
#include "app/controls/width_grid.h"

#include <QCheckBox>

namespace actigrad {

ScaleSlider& ControlPanel::slider(ParameterId parameter) const
{
    return m_scales->slider(parameter);
}

ScaleSlider& ControlPanel::gainSlider() const
{
    return m_scales->gainSlider();
}

NumberBox& ControlPanel::box(std::int64_t RunConfig::*member) const
{
    NumberBox* ofNetwork = m_network->box(member);
    return ofNetwork != nullptr ? *ofNetwork : *m_training->box(member);
}

NumberBox& ControlPanel::layersBox() const
{
    return m_network->layersBox();
}

NumberBox& ControlPanel::widthBox(int layer) const
{
    return m_network->widths().box(layer);
}

QComboBox& ControlPanel::activationBox() const
{
    return m_network->activationBox();
}

QComboBox& ControlPanel::biasBox() const
{
    return m_network->biasBox();
}

QComboBox& ControlPanel::batchNormBox() const
{
    return m_network->batchNormBox();
}

QComboBox& ControlPanel::scheduleBox() const
{
    return m_training->scheduleBox();
}

int ControlPanel::shownLayer() const
{
    return m_scales->shownLayer();
}

void ControlPanel::setShownLayer(int layer)
{
    m_scales->setShownLayer(layer);
}

bool ControlPanel::restartOnRelease() const
{
    return m_restartOnRelease->isChecked();
}

void ControlPanel::setRestartOnRelease(bool restart)
{
    m_restartOnRelease->setChecked(restart);
}

} // namespace actigrad
