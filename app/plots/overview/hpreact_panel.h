#pragma once

#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/histogram_panel.h"
#include "app/plots/toolbox/saturation_bands.h"

namespace actigrad {

/// The histogram of hpreact, with the ranges in which the activation is flat shaded.
class HpreactPanel : public HistogramPanel
{
    Q_OBJECT

public:
    explicit HpreactPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "hpreact"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::Hpreact; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    [[nodiscard]] QString helpText() const;

    HistogramGraph m_histogram;
    SaturationBands m_saturatedBands;
};

} // namespace actigrad
