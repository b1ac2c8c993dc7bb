#pragma once

#include "app/plots/plot_panel.h"

class QCPColorMap;
class QCPGraph;

namespace actigrad {

/// The batch's examples × the layer's neurons: white where the output is saturated. Dead neurons,
/// whose whole column is white, are marked above it.
class NeuronPanel : public PlotPanel
{
    Q_OBJECT

public:
    explicit NeuronPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "neurons"; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawMap(const LayerObservation& layer);
    void drawDead(const LayerObservation& layer);

    QCPColorMap* m_map;
    QCPGraph* m_dead;
};

} // namespace actigrad
