#pragma once

#include "app/look/theme.h"
#include "app/plots/toolbox/scene.h"

#include <QPointF>

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

class QCPGraph;
class QCustomPlot;

namespace actigrad {

class SettlingGraph;

/// A run on the loss plot: its batch losses, faint; their moving average, bold; a dot at step 0;
/// and the losses of whole splits, train ○ and dev □. The graphs belong to the plot.
class LossGraphs
{
public:
    explicit LossGraphs(QCustomPlot& plot);
    void removeFromPlot() const; ///< not to be used afterwards

    void recolor(const LossCurve& curve, const Theme& theme);
    /// Draws what is new, and tells whether the curves have changed.
    bool draw(const LossCurve& curve);
    /// The line becomes a moving average over so many steps, 0 for the losses themselves; none: the
    /// history's own average.
    void setSmoothing(std::optional<double> steps);
    /// The run that stands out has its batch losses beneath a thicker line.
    /// @return whether that is new
    bool setSelected(bool isSelected, const LossCurve& curve);
    /// The average alone stands in the legend.
    [[nodiscard]] QCPGraph& average() const;

    /// All but the losses of whole splits, the lowest first.
    [[nodiscard]] std::vector<SettlingGraph*> curves() const
    {
        return {m_batches, m_average, m_start};
    }

    struct Extent
    {
        double min = std::numeric_limits<double>::infinity();
        double max = -std::numeric_limits<double>::infinity();
    };
    /// Of the line, from a key on.
    [[nodiscard]] Extent extentFrom(double key) const;
    [[nodiscard]] double end() const; ///< of the line; not a number without one
    /// Of the line at a key, between its points; not a number where there is none.
    [[nodiscard]] double at(double key) const;

    /// A step's place on the axis: from 1, so that step 0 has one on a logarithmic axis too.
    [[nodiscard]] static double keyOf(const LossHistory::Bucket& bucket);
    [[nodiscard]] static double keyOf(const Evaluation& evaluation);

    /// The curve's evaluation whose mark lies under a position of the plot; null if there is none.
    [[nodiscard]] static const Evaluation*
    evaluationAt(const LossCurve& curve, const QCustomPlot& plot, const QPointF& position);

private:
    bool drawHistory(const LossHistory& history);
    void drawEvaluations(const std::vector<Evaluation>& evaluations);

    QCustomPlot* m_plot;
    SettlingGraph* m_batches;
    SettlingGraph* m_average;
    SettlingGraph* m_start;
    QCPGraph* m_train;
    QCPGraph* m_dev;
    bool m_isSelected = true;
    std::optional<double> m_smoothing;
    std::size_t m_drawnBuckets = 0;
    std::int64_t m_drawnSteps = -1;
    int m_generation = -1;
};

} // namespace actigrad
