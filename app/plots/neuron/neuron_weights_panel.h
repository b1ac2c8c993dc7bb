#pragma once

#include "app/plots/neuron/neuron_plot.h"
#include "app/plots/toolbox/steady_limit.h"

class QCPColorMap;
class QCPColorScale;
class QCPGraph;

namespace actigrad {

/// A neuron's incoming weights: in the first layer a map of position × embedding dimension, deeper
/// a line for each neuron of the layer below. Of maxout both pieces.
class NeuronWeightsPanel : public NeuronPlot
{
    Q_OBJECT

public:
    explicit NeuronWeightsPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "neuron-weights"; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    [[nodiscard]] bool isMap() const { return layer() == 0; }
    [[nodiscard]] std::size_t pieces() const;
    /// The weight of an input; row of W.
    [[nodiscard]] double weight(std::size_t input, std::size_t piece) const;
    [[nodiscard]] double max() const;
    void showKind();
    void drawMap(double limit);
    void drawLines(double limit);
    void drawVerdict();
    [[nodiscard]] QString inputText(std::size_t input) const;

    QCPColorMap* m_map;
    QCPColorScale* m_scale;
    std::array<QCPGraph*, 2> m_lines; // the second of maxout alone
    SteadyLimit m_limit;
};

} // namespace actigrad
