#pragma once

#include "app/plots/layers/layer_lines.h"
#include "app/plots/toolbox/histogram_panel.h"
#include "core/observation/histogram.h"

namespace actigrad {

/// Distributions of all layers in one plot, a line each.
class LayerDensityPanel : public HistogramPanel
{
    Q_OBJECT

public:
    explicit LayerDensityPanel(QWidget* parent = nullptr);

protected:
    struct Distribution
    {
        int depth; ///< of its layer, from 1
        QString name;
        Histogram histogram; ///< all over the same range
    };

    /// Fits the range that distributions are over to the scene, which has an observation.
    virtual void fitRange() {}
    [[nodiscard]] virtual std::vector<Distribution>
    distributions(const Observation& observation) const = 0;
    [[nodiscard]] virtual Verdict judge() const = 0;
    [[nodiscard]] virtual QString rangeText(double low, double high) const = 0;

    /// Room for the legend at the right, as a share of the distributions' range.
    [[nodiscard]] virtual double legendRoom() const { return 0; }

    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawGhosts();
    [[nodiscard]] double rowHeight() const;

    LayerLines m_lines;
    LayerLines m_ghosts; // dotted, of the picture that is pinned
    std::vector<Distribution> m_distributions;
};

} // namespace actigrad
