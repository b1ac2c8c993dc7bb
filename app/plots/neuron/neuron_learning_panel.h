#pragma once

#include "app/plots/neuron/neuron_plot.h"

class QCPGraph;

namespace actigrad {

/// The norm of the gradient of each neuron's weights, sorted, with one neuron and the median
/// marked.
class NeuronLearningPanel : public NeuronPlot
{
    Q_OBJECT

public:
    explicit NeuronLearningPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "neuron-learning"; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawVerdict(double norm, double median);

    QCPGraph* m_median;
    QCPGraph* m_all;
    QCPGraph* m_own;
    std::vector<double> m_sorted;
};

} // namespace actigrad
