#pragma once

#include "core/observation/histogram.h"

#include <QColor>

#include <optional>

class QCPBars;
class QCPGraph;
class QCustomPlot;

namespace actigrad {

/// A histogram as a filled step line, in percent of all values a bin; what lies outside of its
/// range stands in a wider bar at either end.
class HistogramGraph
{
public:
    explicit HistogramGraph(QCustomPlot& plot);

    void setColor(const QColor& color, double fillOpacity);
    void setName(const QString& name);
    void setData(const Histogram& histogram);

    /// The height of the highest bin or bar, in percent.
    [[nodiscard]] double greatest() const { return m_greatest; }

    /// How far an outer bar reaches beyond the range of the histogram.
    [[nodiscard]] static double outerWidth(const Histogram& histogram);

    /// The percentage at a key, for a read-out.
    struct Bin
    {
        double low;
        double high;
        double percent;
    };
    [[nodiscard]] std::optional<Bin> binAt(double key) const;

private:
    QCPGraph* m_line;
    QCPBars* m_outside;
    std::optional<Histogram> m_histogram;
    double m_greatest = 0;
};

} // namespace actigrad
