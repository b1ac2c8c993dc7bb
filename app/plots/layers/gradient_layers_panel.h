#pragma once

#include "app/plots/layers/layer_density_panel.h"

namespace actigrad {

/// The magnitudes of dL/dh of every layer, a line each.
class GradientLayersPanel : public LayerDensityPanel
{
    Q_OBJECT

public:
    explicit GradientLayersPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "layer-gradients"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::GradientLayers; }

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<Distribution>
    distributions(const Observation& observation) const override;
    [[nodiscard]] Verdict judge() const override;
    [[nodiscard]] QString rangeText(double low, double high) const override;
};

} // namespace actigrad
