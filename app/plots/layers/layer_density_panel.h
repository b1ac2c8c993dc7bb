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
    /// @param labelWidth pixels at text scale 1 for the lines' names at the right
    explicit LayerDensityPanel(int labelWidth, QWidget* parent = nullptr);

protected:
    // Widths of labels:
    static constexpr int numberWidth = 58; ///< of a layer's number
    static constexpr int figureWidth = 86; ///< of a name and a figure

    struct Distribution
    {
        int depth; ///< of its layer, from 1
        QString name;
        QString label;       ///< short: beside the axes
        Histogram histogram; ///< all over the same range
    };

    /// Fits the range that distributions are over to the scene, which has an observation.
    virtual void fitRange() {}
    [[nodiscard]] virtual std::vector<Distribution>
    distributions(const Observation& observation) const = 0;
    [[nodiscard]] virtual Verdict judge() const = 0;
    [[nodiscard]] virtual QString rangeText(double low, double high) const = 0;

    [[nodiscard]] int rightMargin(int width) const override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawRims();
    void drawGhosts();
    [[nodiscard]] double rowHeight() const;

    LineLabels* m_labels; // the plot's
    LayerLines m_lines;
    std::vector<QCPGraph*> m_rims; // of each line, what lies outside of the axis
    LayerLines m_ghosts;           // dotted, of the picture that is pinned
    std::vector<Distribution> m_distributions;
};

} // namespace actigrad
