#pragma once

#include "app/plots/batch_norm/norm_data.h"
#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/histogram_panel.h"
#include "app/plots/toolbox/steady_limit.h"

namespace actigrad {

/// A layer's values at one stage of batch norm.
class NormHistogramPanel : public HistogramPanel
{
    Q_OBJECT

public:
    enum class Stage { Raw, Normalised, GainedAndShifted };

    explicit NormHistogramPanel(Stage stage, QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override;

    void setPlace(NormPlace place);

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] bool hasData() const override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    void drawGhost(Histogram histogram);
    [[nodiscard]] Tensor values(const NormObservation& norm) const;
    [[nodiscard]] Verdict judge(const NormObservation& norm, const Statistics& statistics) const;

    Stage m_stage;
    NormPlace m_place = NormPlace::ShownLayer;
    HistogramGraph m_histogram;
    SteadyLimit m_reach;
};

} // namespace actigrad
