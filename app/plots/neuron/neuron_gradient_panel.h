#pragma once

#include "app/plots/neuron/neuron_plot.h"
#include "app/plots/toolbox/steady_limit.h"

#include <QSharedPointer>

class QCPGraph;

namespace actigrad {

class ScaledTicker;

/// The gradients at a neuron, dL/dh and dL/dhpreact, for each example of the batch.
class NeuronGradientPanel : public NeuronPlot
{
    Q_OBJECT

public:
    explicit NeuronGradientPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "neuron-gradients"; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawLegend();

    QCPGraph* m_zero;
    QCPGraph* m_atOutput;
    std::array<QCPGraph*, 2> m_atPieces;   // at hpreact; the second of maxout alone
    QSharedPointer<ScaledTicker> m_ticker; // of the gradients
    SteadyLimit m_limit;
};

} // namespace actigrad
