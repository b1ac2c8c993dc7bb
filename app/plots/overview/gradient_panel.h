#pragma once

#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/histogram_panel.h"

class QCPItemRect;

namespace actigrad {

/// The magnitudes of the gradients at h and at hpreact, on a logarithmic axis: what saturation
/// crushes moves left by orders of magnitude.
class GradientPanel : public HistogramPanel
{
    Q_OBJECT

public:
    explicit GradientPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "gradients"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::Gradients; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    [[nodiscard]] QString helpText() const;

    HistogramGraph m_atOutput;
    HistogramGraph m_atPreactivation;
    QCPItemRect* m_vanished; // the range that counts as practically zero
};

} // namespace actigrad
