#pragma once

#include "app/plots/layers/layer_density_panel.h"

namespace actigrad {

/// The magnitudes of the weights' gradients, a line for each matrix.
class WeightGradientsPanel : public LayerDensityPanel
{
    Q_OBJECT

public:
    explicit WeightGradientsPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "weight-gradients"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::WeightGradients; }

protected:
    void retranslate() override;
    [[nodiscard]] std::vector<Distribution>
    distributions(const Observation& observation) const override;
    [[nodiscard]] Verdict judge() const override;
    [[nodiscard]] QString rangeText(double low, double high) const override;
};

} // namespace actigrad
