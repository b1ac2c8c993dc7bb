#pragma once

#include "app/plots/toolbox/plot_view.h"

namespace actigrad {

class LayerTable;
class ViewSwitch;

/// All layers at once: their activations, gradients, weight gradients and updates, and a table of
/// figures; beneath the plots if there is room for both, in their place otherwise.
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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    ViewSwitch* m_switch; // seen only if there is no room for both
    LayerTable* m_table;
};

} // namespace actigrad
