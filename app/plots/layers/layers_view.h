#pragma once

#include "app/plots/toolbox/plot_view.h"

namespace actigrad {

class LayerTable;
class ViewSwitch;

/// All layers at once: their activations, gradients, weight gradients and updates, and a table of
/// figures; beneath the plots if there is room for both, in their place otherwise. And, in their
/// place too, what theory says of the layers.
class LayersView : public PlotView
{
    Q_OBJECT

public:
    explicit LayersView(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Layers"); }
    [[nodiscard]] QString fileName() const override { return "layers"; }

    [[nodiscard]] LayerTable& table() const { return *m_table; }

protected:
    void drawScene(const Scene& scene) override;
    [[nodiscard]] std::vector<PlotPanel*> pictured() const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    ViewSwitch* m_switch; // plots, with the table if there is room for both; the table; theory
    LayerTable* m_table;
};

} // namespace actigrad
