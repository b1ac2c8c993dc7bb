#pragma once

#include "app/plots/scene.h"
#include "app/plots/theme.h"

#include <QPointF>

#include <cstddef>
#include <optional>

class QCPGraph;
class QCustomPlot;

namespace actigrad {

/// A run on the loss plot: its batch losses, faint; their moving average, bold; a dot at step 0;
/// and the losses of whole splits, train ○ and dev □. The graphs belong to the plot.
class LossGraphs
{
public:
    explicit LossGraphs(QCustomPlot& plot);
    void removeFromPlot() const; ///< not to be used afterwards

    void recolor(const LossCurve& curve, const Theme& theme);
    /// Draws what is new.
    void draw(const LossCurve& curve);
    /// The average alone stands in the legend.
    [[nodiscard]] QCPGraph& average() const { return *m_average; }

    /// A step's place on the axis: from 1, so that step 0 has one on a logarithmic axis too.
    [[nodiscard]] static double keyOf(const LossHistory::Bucket& bucket);
    [[nodiscard]] static double keyOf(const Evaluation& evaluation);

    /// The curve's evaluation whose mark lies under a position of the plot; null if there is none.
    [[nodiscard]] static const Evaluation*
    evaluationAt(const LossCurve& curve, const QCustomPlot& plot, const QPointF& position);

private:
    void drawHistory(const LossHistory& history);
    void drawEvaluations(const std::vector<Evaluation>& evaluations);

    QCustomPlot* m_plot;
    QCPGraph* m_batches;
    QCPGraph* m_average;
    QCPGraph* m_start;
    QCPGraph* m_train;
    QCPGraph* m_dev;
    std::size_t m_drawnBuckets = 0;
    int m_generation = -1;
};

} // namespace actigrad
