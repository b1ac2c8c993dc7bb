#include "app/plots/overview/loss_graphs.h"

#include "app/look/text_scale.h"
#include "app/plots/overview/settled_graphs.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

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
    const RunStyle run = RunStyle::of(curve.styleIndex);
    QColor faint = run.color;
    faint.setAlphaF(0.15F);
    m_batches->setPen(linePen(faint, 1));
    m_average->setPen(linePen(run.color, m_isSelected ? 2.5 : 1.5, run.dash));
    m_start->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, run.color, scaled(7.0)));
    const QPen outline = linePen(run.color, 1.5);
    m_train->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, outline, theme.panel, scaled(markSize)));
    m_dev->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssSquare, outline, theme.panel, scaled(markSize)));
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

void LossGraphs::setSmoothing(std::optional<double> steps)
{
    m_smoothing = steps;
    m_drawnSteps = -1;
    m_generation = -1;
}

bool LossGraphs::setSelected(bool isSelected, const LossCurve& curve)
{
    if (std::exchange(m_isSelected, isSelected) == isSelected)
        return false;
    m_batches->setVisible(isSelected);
    recolor(curve, Theme::current());
    return true;
}

LossGraphs::Extent LossGraphs::extentFrom(double key) const
{
    Extent extent;
    const auto& line = *m_average->data();
    for (auto point = line.findBegin(key, false); point != line.constEnd(); ++point) {
        extent.min = std::min(extent.min, point->value);
        extent.max = std::max(extent.max, point->value);
    }
    return extent;
}

double LossGraphs::end() const
{
    const auto& line = *m_average->data();
    return line.isEmpty() ? qQNaN() : std::prev(line.constEnd())->value;
}

double LossGraphs::at(double key) const
{
    const auto& line = *m_average->data();
    const auto right = line.findBegin(key, false);
    return right == line.constEnd() ? qQNaN() : right->value;
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
    if (m_generation != history.generation() || from > buckets.size() || m_smoothing) {
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
    double smoothed = buckets.empty() ? 0 : buckets.front().mean;
    for (std::size_t i = from; i < buckets.size(); ++i) {
        const auto& bucket = buckets[i];
        const double key = keyOf(bucket);
        if (bucket.steps > 1) { // a band from the least to the greatest loss
            batches.append({key, static_cast<double>(bucket.min)});
            batches.append({key, static_cast<double>(bucket.max)});
        } else {
            batches.append({key, bucket.mean});
        }
        if (m_smoothing) {
            const double share =
                *m_smoothing > 0 ? -std::expm1(-static_cast<double>(bucket.steps) / *m_smoothing)
                                 : 1;
            smoothed += share * (bucket.mean - smoothed);
        } else {
            smoothed = static_cast<double>(bucket.smoothed);
        }
        average.append({key, smoothed});
    }
    m_batches->data()->add(batches, true);
    m_average->data()->add(average, true);
    if (from == 0 && !buckets.empty())
        m_start->setData({keyOf(buckets.front())}, {buckets.front().mean}, true);
    m_drawnBuckets = buckets.size();
    m_generation = history.generation();
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
