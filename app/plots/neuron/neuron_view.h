#pragma once

#include "app/plots/neuron/neuron_facts.h"
#include "app/plots/toolbox/plot_view.h"

#include <optional>
#include <vector>

namespace actigrad {

class NeuronBar;
class NeuronContexts;
class NeuronPlot;

/// A neuron of the layer on view, up close. Until one is chosen, the first dead one or else the
/// most saturated.
class NeuronView : public PlotView
{
    Q_OBJECT

public:
    explicit NeuronView(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Neuron"); }
    [[nodiscard]] QString fileName() const override { return "neuron"; }

    /// Chooses a neuron, from 0; beyond the layer's last, the last is shown.
    void setNeuron(int neuron) override;
    /// The one on view.
    [[nodiscard]] int neuron() const { return static_cast<int>(m_shown.neuron); }

    [[nodiscard]] NeuronBar& bar() const { return *m_bar; }
    [[nodiscard]] NeuronContexts& contexts() const { return *m_contexts; }

signals:
    /// To fork the run with this neuron drawn anew. @param layer from 1; @param neuron from 0
    void reviveRequested(int layer, int neuron);

protected:
    void drawScene(const Scene& scene) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(NeuronPlot* plot);
    void choose(int neuron);
    void pickNeuron();
    void drawTexts();
    [[nodiscard]] QString titleText() const;

    std::vector<NeuronPlot*> m_plots; // all panels
    NeuronBar* m_bar;
    NeuronContexts* m_contexts;
    std::optional<std::size_t> m_chosen;
    NotableNeuron m_shown{};                         // its reason counts only if none is chosen
    std::shared_ptr<const RunConfig> m_pickedConfig; // what the notable one was picked for
    std::size_t m_pickedLayer = 0;
};

} // namespace actigrad
