#pragma once

#include "app/plots/batch_norm/batch_norm_data.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/steady_limit.h"

class QCPGraph;

namespace actigrad {

/// A statistic of the batch against its running average, a dot for each neuron: on the line they
/// are equal.
class BatchNormGapPanel : public PlotPanel, public BatchNormPanel
{
    Q_OBJECT

public:
    enum class Statistic { Mean, Std };

    explicit BatchNormGapPanel(Statistic statistic, QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override;

    void setPlace(BatchNormPlace place) override;

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] bool hasData() const override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    /// Batch and running statistic of a neuron.
    [[nodiscard]] QPointF valueOf(const BatchNormObservation& norm, std::size_t neuron) const;

    Statistic m_statistic;
    BatchNormPlace m_place = BatchNormPlace::ShownLayer;
    QCPGraph* m_identity;
    QCPGraph* m_neurons;
    SteadyLimit m_limit;
};

} // namespace actigrad
