#pragma once

#include "app/plots/toolbox/activation_curve.h"
#include "app/plots/toolbox/layer_panel.h"

class QCPGraph;
class QCPItemText;

namespace actigrad {

struct CurveData;

/// The activation's curve and its slope, with the data on the curve and its density beneath.
class ActivationPanel : public LayerPanel
{
    Q_OBJECT

public:
    explicit ActivationPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "activation"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::Curve; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawGhost();
    void drawEdgeTexts();
    void drawData(const CurveData& values);
    [[nodiscard]] QString helpText() const;

    ActivationCurve m_curve;
    QCPGraph* m_data;
    QCPItemText* m_below; // the share left of the axis
    QCPItemText* m_above; // and right of it
};

} // namespace actigrad
