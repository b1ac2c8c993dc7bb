#include "app/plots/loss_panel.h"

#include "app/plots/steady_limit.h"
#include "app/plots/tickers.h"

#include <QMenu>
#include <QToolButton>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr std::size_t mostInLegend = 6; // the newest runs; the table names them all

/// A step's place on the axis: from 1, so that step 0 has one on a logarithmic axis too.
double keyOf(const LossHistory::Bucket& bucket)
{
    return static_cast<double>(bucket.firstStep + bucket.steps);
}

} // namespace

LossPanel::LossPanel(QWidget* parent)
    : PlotPanel(parent), m_expectedLine(plot().addGraph()), m_preview(plot().addGraph()),
      m_logStepButton(new QToolButton(this)), m_logLossButton(new QToolButton(this))
{
    m_preview->setLineStyle(QCPGraph::lsNone);
    m_preview->setLayer("axes"); // above the curves
    for (QToolButton* button : {m_logStepButton, m_logLossButton}) {
        button->setCheckable(true);
        button->setChecked(true);
        addHeaderButton(button);
    }
    connect(m_logStepButton, &QToolButton::clicked, this, &LossPanel::setStepLogarithmic);
    connect(m_logLossButton, &QToolButton::clicked, this, &LossPanel::setLossLogarithmic);
    plot().legend->setVisible(true);
    applyScaleTypes();
    finishSetup();
}

void LossPanel::retranslate()
{
    setTexts(tr("Loss"),
             tr("<b>The cross-entropy of each step's batch</b>: bold, smoothed; faint, the batch "
                "losses themselves.<p>Before it learns, a network can do no better than to take "
                "all characters to be equally likely: its loss is then log(vocabulary), the dashed "
                "line.<p>Healthy: the curve starts on the line and falls at once.<p>Sick: it "
                "starts far above, and the first thousands of steps go into unlearning."));
    plot().xAxis->setLabel(tr("step"));
    plot().yAxis->setLabel(tr("loss"));
    m_logStepButton->setText(tr("log step"));
    m_logStepButton->setToolTip(tr("Logarithmic axis of steps (counted from 1)"));
    m_logLossButton->setText(tr("log loss"));
    m_logLossButton->setToolTip(tr("Logarithmic axis of losses"));
    for (QToolButton* button : {m_logStepButton, m_logLossButton})
        button->setAccessibleName(button->toolTip());
}

void LossPanel::recolor(const Theme& theme)
{
    m_expectedLine->setPen(QPen(theme.mutedText, 1, Qt::DashLine));
    m_preview->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(theme.accent, 2),
                                               QBrush(theme.panel), 11));
    for (const LossCurve& curve : m_losses.curves)
        style(curve, graphsOf(curve));
}

void LossPanel::showLosses(const Losses& losses)
{
    m_losses = losses;
    if (losses.preview && !std::isfinite(*losses.preview))
        m_losses.preview.reset();
    removeGraphsWithout(losses.curves);
    redraw();
}

void LossPanel::removeGraphsWithout(const std::vector<LossCurve>& curves)
{
    std::erase_if(m_graphs, [&](const auto& entry) {
        const bool stays = std::ranges::any_of(
            curves, [&](const LossCurve& curve) { return curve.run == entry.first; });
        if (!stays) {
            plot().removeGraph(entry.second.raw);
            plot().removeGraph(entry.second.smoothed);
            plot().removeGraph(entry.second.start);
        }
        return !stays;
    });
}

LossPanel::Graphs& LossPanel::graphsOf(const LossCurve& curve)
{
    const auto found = m_graphs.find(curve.run);
    if (found != m_graphs.end())
        return found->second;
    Graphs graphs{plot().addGraph(), plot().addGraph(), plot().addGraph()};
    graphs.raw->removeFromLegend();
    graphs.start->removeFromLegend();
    graphs.start->setLineStyle(QCPGraph::lsNone);
    auto& placed = m_graphs.emplace(curve.run, graphs).first->second;
    style(curve, placed);
    return placed;
}

void LossPanel::style(const LossCurve& curve, Graphs& graphs)
{
    const RunStyle runStyle = RunStyle::of(curve.styleIndex, Theme::current());
    QColor faint = runStyle.color;
    faint.setAlphaF(0.15F);
    graphs.raw->setPen(QPen(faint, 1));
    graphs.smoothed->setPen(QPen(runStyle.color, 2, runStyle.dash));
    graphs.start->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, runStyle.color, 7));
}

void LossPanel::append(const LossHistory& history, Graphs& graphs)
{
    const auto& buckets = history.buckets();
    std::size_t from = graphs.drawnBuckets;
    if (graphs.generation != history.generation() || from > buckets.size()) {
        graphs.raw->data()->clear();
        graphs.smoothed->data()->clear();
        from = 0;
    } else if (from > 0) { // the last one drawn may have grown since
        --from;
        graphs.raw->data()->removeAfter(static_cast<double>(buckets[from].firstStep) + 0.5);
        graphs.smoothed->data()->removeAfter(static_cast<double>(buckets[from].firstStep) + 0.5);
    }
    QVector<QCPGraphData> raw;
    QVector<QCPGraphData> smoothed;
    for (std::size_t i = from; i < buckets.size(); ++i) {
        const auto& bucket = buckets[i];
        const double key = keyOf(bucket);
        if (bucket.steps > 1) { // a band from the least to the greatest loss
            raw.append({key, static_cast<double>(bucket.min)});
            raw.append({key, static_cast<double>(bucket.max)});
        } else {
            raw.append({key, bucket.mean});
        }
        smoothed.append({key, static_cast<double>(bucket.smoothed)});
    }
    graphs.raw->data()->add(raw, true);
    graphs.smoothed->data()->add(smoothed, true);
    if (from == 0 && !buckets.empty())
        graphs.start->setData({keyOf(buckets.front())}, {buckets.front().mean}, true);
    graphs.drawnBuckets = buckets.size();
    graphs.generation = history.generation();
}

void LossPanel::draw()
{
    for (const LossCurve& curve : m_losses.curves) {
        Graphs& graphs = graphsOf(curve);
        style(curve, graphs);
        if (graphs.smoothed->name() != curve.name)
            graphs.smoothed->setName(curve.name);
        append(*curve.history, graphs);
    }
    for (std::size_t i = 0; i < m_losses.curves.size(); ++i) {
        QCPGraph* graph = graphsOf(m_losses.curves[i]).smoothed;
        if (i + mostInLegend < m_losses.curves.size())
            graph->removeFromLegend();
        else
            graph->addToLegend();
    }
    drawExpected();
    drawPreview();
    if (!isZoomed())
        setRanges();
    drawVerdict();
}

void LossPanel::drawExpected()
{
    constexpr double everyStep = 1e12;
    m_expectedLine->setData({-1.0, 1e-3, everyStep},
                            {m_losses.expected, m_losses.expected, m_losses.expected}, true);
    m_expectedLine->setName(
        tr("expected at step 0: %1").arg(plot().locale().toString(m_losses.expected, 'f', 2)));
}

void LossPanel::drawPreview()
{
    m_preview->setVisible(m_losses.preview.has_value());
    if (!m_losses.preview) {
        m_preview->removeFromLegend();
        return;
    }
    const auto loss = static_cast<double>(*m_losses.preview);
    m_preview->setData({1.0}, {loss}, true);
    m_preview->setName(tr("preview: %1").arg(plot().locale().toString(loss, 'f', 2)));
    m_preview->addToLegend();
}

void LossPanel::drawVerdict()
{
    if (m_losses.preview) {
        setVerdict(judgeInitialLoss(static_cast<double>(*m_losses.preview), m_losses.expected));
        setSample(tr("preview"));
    } else if (!m_losses.curves.empty() && !m_losses.curves.back().history->buckets().empty()) {
        setVerdict(judgeInitialLoss(m_losses.curves.back().history->buckets().front().mean,
                                    m_losses.expected));
        setSample(m_losses.curves.back().name);
    }
}

void LossPanel::setRanges()
{
    double lastStep = 100;
    double least = m_losses.expected > 0 ? m_losses.expected : 1;
    double greatest = least;
    for (const LossCurve& curve : m_losses.curves) {
        lastStep = std::max(lastStep, static_cast<double>(curve.history->steps()));
        for (const auto& bucket : curve.history->buckets()) {
            least = std::min(least, static_cast<double>(bucket.smoothed));
            greatest = std::max(greatest, static_cast<double>(bucket.smoothed));
        }
    }
    if (m_losses.preview) {
        least = std::min(least, static_cast<double>(*m_losses.preview));
        greatest = std::max(greatest, static_cast<double>(*m_losses.preview));
    }
    plot().xAxis->setRange(m_logStep ? 0.8 : -0.02 * niceCeiling(lastStep), niceCeiling(lastStep));
    if (m_logLoss) // whole steps down and up, so that the axis keeps still
        plot().yAxis->setRange(std::max(std::min(1.5, 1 / niceCeiling(1.2 / least)), 1e-3),
                               1.1 * niceCeiling(greatest));
    else
        plot().yAxis->setRange(0, niceCeiling(1.05 * greatest));
}

void LossPanel::setStepLogarithmic(bool logarithmic)
{
    m_logStep = logarithmic;
    m_logStepButton->setChecked(logarithmic);
    applyScaleTypes();
    resetZoom();
}

void LossPanel::setLossLogarithmic(bool logarithmic)
{
    m_logLoss = logarithmic;
    m_logLossButton->setChecked(logarithmic);
    applyScaleTypes();
    resetZoom();
}

void LossPanel::applyScaleTypes()
{
    plot().xAxis->setScaleType(m_logStep ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    plot().yAxis->setScaleType(m_logLoss ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    plot().xAxis->setTicker(makeTicker(m_logStep));
    plot().yAxis->setTicker(makeTicker(m_logLoss));
    plot().xAxis->setNumberFormat("gbc");
}

QString LossPanel::readOut(const QPointF& position) const
{
    // The curve whose smoothed value is nearest to the pointer at its step.
    const double step = plot().xAxis->pixelToCoord(position.x());
    double nearest = 40; // pixels
    QString text;
    const QLocale locale = plot().locale();
    for (const LossCurve& curve : m_losses.curves) {
        const auto& buckets = curve.history->buckets();
        const auto found = std::ranges::lower_bound(buckets, step, {}, keyOf);
        if (found == buckets.end())
            continue;
        const double pixel = plot().yAxis->coordToPixel(static_cast<double>(found->smoothed));
        if (std::abs(pixel - position.y()) >= nearest)
            continue;
        nearest = std::abs(pixel - position.y());
        text = tr("%1, step %2\nloss %3, smoothed %4")
                   .arg(curve.name, locale.toString(static_cast<qlonglong>(found->firstStep)),
                        locale.toString(found->mean, 'f', 3),
                        locale.toString(static_cast<double>(found->smoothed), 'f', 3));
    }
    return text;
}

void LossPanel::extendMenu(QMenu& menu)
{
    for (QToolButton* button : {m_logStepButton, m_logLossButton}) {
        QAction* action = menu.addAction(button->toolTip(), button, &QToolButton::click);
        action->setCheckable(true);
        action->setChecked(button->isChecked());
    }
}

} // namespace actigrad
