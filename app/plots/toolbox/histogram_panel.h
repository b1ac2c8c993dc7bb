#pragma once

#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/layer_panel.h"
#include "app/plots/toolbox/steady_limit.h"

#include <functional>

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

    /// The theory's line for the layer that is shown, if the scene has one.
    /// @param cdf P(value < x)
    void drawTheory(HistogramGraph& graph, const Histogram& bins,
                    const std::function<double(const LayerTheory&, double)>& cdf);

    /// "dashed: theory 63 %", the share saturated; empty if the scene has none.
    [[nodiscard]] QString theoryNote() const;

    /// @param max the highest bin, in percent
    void setRanges(double low, double high, double max);

private:
    [[nodiscard]] const LayerTheory* shownTheory() const; ///< null if the scene has none

    SteadyLimit m_limit;
    bool m_logCount = false;
};

} // namespace actigrad
