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
    /// The average alone stands in the legend.
    [[nodiscard]] QCPGraph& average() const;

    /// All but the losses of whole splits, the lowest first.
    [[nodiscard]] std::vector<SettlingGraph*> curves() const
    {
        return {m_batches, m_average, m_start};
    }

    struct Extent
    {
        float min = std::numeric_limits<float>::infinity();
        float max = -std::numeric_limits<float>::infinity();
    };
    /// Of the moving average.
    [[nodiscard]] Extent extent() const { return m_extent; }

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
    Extent m_extent;
    std::size_t m_drawnBuckets = 0;
    std::int64_t m_drawnSteps = -1;
    int m_generation = -1;
};

} // namespace actigrad
