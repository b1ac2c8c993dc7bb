#pragma once

#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/saturation_bands.h"
#include "app/plots/toolbox/steady_limit.h"
#include "core/observation/observation.h"

#include <QLocale>
#include <QString>

class QCPGraph;

namespace actigrad {

/// An activation drawn in a plot: its curve, its slope, its flats shaded, and the density of data
/// beneath.
class ActivationCurve
{
public:
    static constexpr double reach = 6; ///< of x, to either side

    explicit ActivationCurve(QCustomPlot& plot);

    void setTheme(const Theme& theme, double densityOpacity);
    void setNames(const QString& curve, const QString& slope);
    void setActivation(const ActivationTraits& traits);

    /// @param x values on the curve's axis
    void setDensity(const Tensor& x);
    /// @param x null for none
    void setGhost(const Tensor* x);
    void removeDensity();

    [[nodiscard]] HistogramGraph& density() { return m_density; }
    [[nodiscard]] const Histogram& histogram() const { return m_histogram; } ///< of the density
    /// Value and slope at x, in words.
    [[nodiscard]] QString readOut(double x, const QLocale& locale) const;
    /// Shows all of the curve and its slope.
    void setRanges();

private:
    QCustomPlot& m_plot;
    SaturationBands m_saturatedBands;
    HistogramGraph m_density; // on the right axis, which is not shown
    QCPGraph* m_slope;
    QCPGraph* m_curve;
    Histogram m_histogram;
    SteadyLimit m_limit;
    const ActivationTraits* m_traits;
    double m_low = 0; // of the curve and its slope
    double m_high = 1;
};

} // namespace actigrad
