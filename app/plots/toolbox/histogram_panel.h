#pragma once

#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/layer_panel.h"
#include "app/plots/toolbox/steady_limit.h"

namespace actigrad {

/// A panel of histograms: their counts in percent, on a linear or a logarithmic axis.
class HistogramPanel : public LayerPanel
{
    Q_OBJECT

public:
    using LayerPanel::LayerPanel;

    void setCountLogarithmic(bool logarithmic) override;

protected:
    /// Counts a tensor's values in the bins of an empty histogram.
    using Binning = void (*)(Histogram& into, const Tensor& tensor);
    static void binValues(Histogram& into, const Tensor& tensor);

    /// Draws values of the layer that is shown and, behind them, those of the ghost's layer.
    /// @param empty its range and bins
    void drawHistogram(HistogramGraph& graph, const Histogram& empty,
                       Tensor LayerObservation::*values, Binning binning = binValues);

    /// @param max the highest bin, in percent
    void setRanges(double low, double high, double max);

private:
    SteadyLimit m_limit;
    bool m_logCount = false;
};

} // namespace actigrad
