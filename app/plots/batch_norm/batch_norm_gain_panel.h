#pragma once

#include "app/plots/batch_norm/batch_norm_data.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/steady_limit.h"

class QCPGraph;

namespace actigrad {

/// What batch norm has learned: gain and shift, a dot for each neuron.
class BatchNormGainPanel : public PlotPanel, public BatchNormPanel
{
    Q_OBJECT

public:
    explicit BatchNormGainPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "norm-gain"; }

    void setPlace(BatchNormPlace place) override;

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] bool hasData() const override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    BatchNormPlace m_place = BatchNormPlace::ShownLayer;
    QCPGraph* m_neurons;
    SteadyLimit m_gain;
    SteadyLimit m_shift;
};

} // namespace actigrad
