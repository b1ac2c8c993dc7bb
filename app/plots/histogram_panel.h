#pragma once

#include "app/plots/plot_panel.h"
#include "app/plots/steady_limit.h"

namespace actigrad {

/// A panel of histograms: their counts in percent, on a linear or a logarithmic axis.
class HistogramPanel : public PlotPanel
{
    Q_OBJECT

public:
    using PlotPanel::PlotPanel;

    void setCountLogarithmic(bool logarithmic);

protected:
    /// @param greatest the highest bin, in percent
    void setRanges(double low, double high, double greatest);

private:
    SteadyLimit m_limit;
    bool m_logCount = false;
};

} // namespace actigrad
