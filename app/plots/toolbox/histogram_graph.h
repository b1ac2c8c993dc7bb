#pragma once

#include "core/observation/histogram.h"

#include <QColor>
#include <QString>

#include <functional>
#include <optional>

class QCPAxis;
class QCPBars;
class QCPGraph;
class QCustomPlot;
class QPen;

namespace actigrad {

struct Theme;

/// What share of the histogram's values so many are, in percent.
[[nodiscard]] double percentOf(std::int64_t count, const Histogram& histogram);

/// A histogram as a filled step line, in percent of all values a bin; what lies outside of its
/// range stands in a wider bar at either end. Another may stand behind it as a mere outline: its
/// ghost.
class HistogramGraph
{
public:
    explicit HistogramGraph(QCustomPlot& plot);
    HistogramGraph(QCPAxis& key, QCPAxis& value);

    void setColor(const QColor& color, double fillOpacity);
    void setGhostColor(const Theme& theme, Qt::PenStyle dash = Qt::SolidLine);
    /// In the legend; the ghost is there while there is one.
    void setNames(const QString& name, const QString& ghost);
    void setData(const Histogram& histogram);
    /// A thin line of what shares the bins are to have, from P(value < x); none takes it away.
    void setTheory(const Histogram& bins, const std::function<double(double)>& cdf);
    void setTheoryPen(const QPen& pen);
    /// @param histogram over the same range; none takes the ghost away
    void setGhost(const std::optional<Histogram>& histogram);

    [[nodiscard]] const std::optional<Histogram>& ghost() const { return m_ghostHistogram; }

    /// The height of the highest bin or bar, in percent; that of the ghost too, unless it towers
    /// over the live ones, for which there is to be room.
    [[nodiscard]] double max() const;

    /// How far an outer bar reaches beyond the range of the histogram.
    [[nodiscard]] static double outerWidth(const Histogram& histogram);

    /// The percentage at a key, for a read-out.
    struct Bin
    {
        double low;
        double high;
        double percent;
        std::optional<double> ghostPercent;
    };
    [[nodiscard]] std::optional<Bin> binAt(double key) const;

private:
    QCPGraph* m_ghost;
    QCPGraph* m_line;
    QCPGraph* m_theory;
    double m_theoryMax = 0;
    QCPBars* m_outside;
    std::optional<Histogram> m_histogram;
    std::optional<Histogram> m_ghostHistogram;
    double m_max = 0;
    double m_ghostGreatest = 0;
};

} // namespace actigrad
