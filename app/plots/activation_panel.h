#pragma once

#include "app/plots/plot_panel.h"
#include "app/plots/steady_limit.h"

class QCPGraph;
class QCPItemRect;
class QCPItemText;

namespace actigrad {

/// The activation's curve and its slope, with the data on the curve and its density beneath.
class ActivationPanel : public PlotPanel
{
    Q_OBJECT

public:
    explicit ActivationPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "activation"; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawCurve(Activation activation);
    void drawDensity(const Tensor& preactivation);
    void drawData(const Tensor& preactivation, const Tensor& output);

    std::array<QCPItemRect*, 2> m_flats;
    QCPGraph* m_density; // on the right axis, which is not shown
    QCPGraph* m_slope;
    QCPGraph* m_curve;
    QCPGraph* m_data;
    QCPItemText* m_below; // the share left of the axis
    QCPItemText* m_above; // and right of it
    SteadyLimit m_limit;
};

} // namespace actigrad
