#pragma once

#include "app/plots/batch_norm/batch_norm_data.h"
#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/histogram_panel.h"
#include "app/plots/toolbox/steady_limit.h"

namespace actigrad {

/// A layer's values at one stage of batch norm.
class BatchNormHistogramPanel : public HistogramPanel, public BatchNormPanel
{
    Q_OBJECT

public:
    enum class Stage { Raw, Normalised, GainedAndShifted };

    explicit BatchNormHistogramPanel(Stage stage, QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override;

    void setPlace(BatchNormPlace place) override;

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] bool hasData() const override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawGhost(Histogram histogram);
    [[nodiscard]] Tensor values(const BatchNormObservation& norm) const;
    [[nodiscard]] Verdict judge(const BatchNormObservation& norm,
                                const Statistics& statistics) const;

    Stage m_stage;
    BatchNormPlace m_place = BatchNormPlace::ShownLayer;
    HistogramGraph m_histogram;
    SteadyLimit m_reach;
};

} // namespace actigrad
