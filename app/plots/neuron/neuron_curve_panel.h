#pragma once

#include "app/plots/neuron/neuron_facts.h"
#include "app/plots/neuron/neuron_plot.h"
#include "app/plots/toolbox/steady_limit.h"

class QCPGraph;
class QCPItemRect;

namespace actigrad {

/// A neuron's hpreact for each example of the batch, on the activation's curve.
class NeuronCurvePanel : public NeuronPlot
{
    Q_OBJECT

public:
    explicit NeuronCurvePanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "neuron-curve"; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawCurve(double reach);
    void drawExamples();
    void nameAxes();

    std::array<QCPItemRect*, 2> m_saturatedBands;
    QCPGraph* m_curve;
    QCPGraph* m_free;
    QCPGraph* m_saturated;
    NeuronFacts m_facts;
    SteadyLimit m_reach;
};

} // namespace actigrad
