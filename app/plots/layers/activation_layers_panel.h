#pragma once

#include "app/plots/layers/layer_density_panel.h"
#include "app/plots/toolbox/steady_limit.h"

namespace actigrad {

/// h of every layer, a line each.
class ActivationLayersPanel : public LayerDensityPanel
{
    Q_OBJECT

public:
    explicit ActivationLayersPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "layer-activations"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::ActivationLayers; }

protected:
    void retranslate() override;
    void fitRange() override;
    [[nodiscard]] std::vector<Distribution>
    distributions(const Observation& observation) const override;
    [[nodiscard]] Verdict judge() const override;
    [[nodiscard]] QString rangeText(double low, double high) const override;

private:
    SteadyLimit m_below; // of the axis, where the activation has no bound
    SteadyLimit m_above;
    double m_low = -1; // of the axis
    double m_high = 1;
};

} // namespace actigrad
