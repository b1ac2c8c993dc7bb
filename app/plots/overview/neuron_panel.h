#pragma once

#include "app/plots/overview/column_marker.h"
#include "app/plots/overview/neuron_map.h"
#include "app/plots/toolbox/layer_panel.h"

#include <optional>

class QCPGraph;

namespace actigrad {

/// The batch's examples × the layer's neurons: white where the output is saturated; for activations
/// that cannot be, which side of the bend it lies on, or which piece wins. Dead neurons are marked
/// above the map. A click on a column or the arrow keys choose a neuron.
class NeuronPanel : public LayerPanel
{
    Q_OBJECT

public:
    explicit NeuronPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "neurons"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::Neurons; }

    /// Marks a neuron, counted from 0, without a signal.
    void setChosenNeuron(std::optional<int> neuron);
    [[nodiscard]] std::optional<int> chosenNeuron() const { return m_chosen; }

signals:
    void neuronChosen(int neuron);   ///< by the user, counted from 0
    void neuronOpened(int neuron);   ///< to be seen up close: by a double click or Enter
    void exampleChosen(int example); ///< with the neuron, by a click; from 0

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void doubleClicked(const QPointF& position) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] int neurons() const; ///< of the layer; 0 without data
    /// The neuron of a column under a position of the plot.
    [[nodiscard]] std::optional<int> neuronAt(const QPointF& position) const;
    void choose(int neuron);
    void bringIntoView(int neuron);
    void markSilent(const LayerObservation& layer);
    void drawChosen();

    NeuronMap m_map;
    QCPGraph* m_silent; // in this batch
    QCPGraph* m_dead;   // over the dev split
    ColumnMarker m_marker;
    std::optional<int> m_chosen;
};

} // namespace actigrad
