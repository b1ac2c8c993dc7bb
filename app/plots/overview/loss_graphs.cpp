#include "app/plots/overview/loss_graphs.h"

#include "app/plots/overview/settled_graphs.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double markSize = 8; // pixels

SettlingGraph* addCurve(QCustomPlot& plot)
{
    return new SettlingGraph(plot.xAxis, plot.yAxis); // the plot's
}

SettlingGraph* addPoints(QCustomPlot& plot)
{
    SettlingGraph* points = addCurve(plot);
    points->removeFromLegend();
    points->setLineStyle(QCPGraph::lsNone);
    return points;
}

bool isNear(const QCustomPlot& plot, const QPointF& position, double key, double loss)
{
    constexpr double reach = 8; // pixels
    return std::hypot(plot.xAxis->coordToPixel(key) - position.x(),
                      plot.yAxis->coordToPixel(loss) - position.y()) <= reach;
}

} // namespace

LossGraphs::LossGraphs(QCustomPlot& plot)
    : m_plot(&plot), m_batches(addCurve(plot)), m_average(addCurve(plot)), m_start(addPoints(plot)),
      m_train(addPoints(plot)), m_dev(addPoints(plot))
{
    m_batches->removeFromLegend();
    for (QCPGraph* marks : {m_train, m_dev})
        marks->setLayer("axes"); // above the curves
}

void LossGraphs::removeFromPlot() const
{
    for (SettlingGraph* graph : curves())
        m_plot->removeGraph(graph);
    for (QCPGraph* marks : {m_train, m_dev})
        m_plot->removeGraph(marks);
}

QCPGraph& LossGraphs::average() const
{
    return *m_average;
}

void LossGraphs::recolor(const LossCurve& curve, const Theme& theme)
{
    const RunStyle run = RunStyle::of(curve.styleIndex, theme);
    QColor faint = run.color;
    faint.setAlphaF(0.15F);
    m_batches->setPen(QPen(faint, 1));
    m_average->setPen(QPen(run.color, 2, run.dash));
    m_start->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, run.color, 7));
    const QPen outline(run.color, 1.5);
    m_train->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, outline, theme.panel, markSize));
    m_dev->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssSquare, outline, theme.panel, markSize));
}

double LossGraphs::keyOf(const LossHistory::Bucket& bucket)
{
    return static_cast<double>(bucket.firstStep + bucket.steps);
}

double LossGraphs::keyOf(const Evaluation& evaluation)
{
    return static_cast<double>(evaluation.step + 1);
}

const Evaluation* LossGraphs::evaluationAt(const LossCurve& curve, const QCustomPlot& plot,
                                           const QPointF& position)
{
    if (!curve.evaluations)
        return nullptr;
    for (const Evaluation& evaluation : *curve.evaluations) {
        const double key = keyOf(evaluation);
        if (isNear(plot, position, key, evaluation.trainLoss) ||
            (evaluation.devLoss && isNear(plot, position, key, *evaluation.devLoss)))
            return &evaluation;
    }
    return nullptr;
}

bool LossGraphs::draw(const LossCurve& curve)
{
    if (m_average->name() != curve.name)
        m_average->setName(curve.name);
    if (curve.evaluations)
        drawEvaluations(*curve.evaluations);
    return drawHistory(*curve.history);
}

bool LossGraphs::drawHistory(const LossHistory& history)
{
    if (m_drawnSteps == history.steps())
        return false;
    m_drawnSteps = history.steps();
    const auto& buckets = history.buckets();
    std::size_t from = m_drawnBuckets;
    if (m_generation != history.generation() || from > buckets.size()) {
        m_batches->data()->clear();
        m_average->data()->clear();
        from = 0;
    } else if (from > 0) { // the last one drawn may have grown since
        --from;
        const double last = static_cast<double>(buckets[from].firstStep) + 0.5;
        m_batches->data()->removeAfter(last);
        m_average->data()->removeAfter(last);
    }
    QVector<QCPGraphData> batches;
    QVector<QCPGraphData> average;
    for (std::size_t i = from; i < buckets.size(); ++i) {
        const auto& bucket = buckets[i];
        const double key = keyOf(bucket);
        if (bucket.steps > 1) { // a band from the least to the greatest loss
            batches.append({key, static_cast<double>(bucket.min)});
            batches.append({key, static_cast<double>(bucket.max)});
        } else {
            batches.append({key, bucket.mean});
        }
        average.append({key, static_cast<double>(bucket.smoothed)});
    }
    m_batches->data()->add(batches, true);
    m_average->data()->add(average, true);
    if (from == 0 && !buckets.empty())
        m_start->setData({keyOf(buckets.front())}, {buckets.front().mean}, true);
    m_drawnBuckets = buckets.size();
    m_generation = history.generation();
    m_extent = {};
    for (const auto& bucket : buckets) {
        m_extent.min = std::min(m_extent.min, bucket.smoothed);
        m_extent.max = std::max(m_extent.max, bucket.smoothed);
    }
    return true;
}

void LossGraphs::drawEvaluations(const std::vector<Evaluation>& evaluations)
{
    QVector<QCPGraphData> train;
    QVector<QCPGraphData> dev;
    for (auto i = static_cast<std::size_t>(m_train->dataCount()); i < evaluations.size(); ++i) {
        const double key = keyOf(evaluations[i]);
        const auto finite = [](double loss) { return std::isfinite(loss) ? loss : qQNaN(); };
        train.append({key, finite(evaluations[i].trainLoss)});
        dev.append({key, finite(evaluations[i].devLoss.value_or(qQNaN()))});
    }
    m_train->data()->add(train, true);
    m_dev->data()->add(dev, true);
}

} // namespace actigrad
