#include "app/plots/overview/loss_panel.h"

#include "app/look/number_format.h"
#include "app/plots/overview/loss_labels.h"
#include "app/plots/overview/loss_verdict.h"
#include "app/plots/overview/settled_graphs.h"
#include "app/plots/toolbox/steady_limit.h"
#include "app/plots/toolbox/tickers.h"

#include <QMenu>
#include <QToolButton>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr std::size_t maxLabels = 5; // the newest runs; the table names them all

} // namespace

LossPanel::LossPanel(QWidget* parent)
    : PlotPanel(parent), m_expectedLine(plot().addGraph()), m_settled(new SettledGraphs(plot())),
      m_preview(plot().addGraph()), m_labels(new LossLabels(plot())),
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
    QMargins margins = plot().axisRect()->margins();
    margins.setRight(LossLabels::width);
    plot().axisRect()->setMargins(margins);
    applyScaleTypes();
    finishSetup();
}

void LossPanel::retranslate()
{
    setTexts(
        tr("Loss"),
        tr("<b>The cross-entropy of each step’s batch</b>: bold, smoothed; faint, the batch losses "
           "themselves; ○ the loss over all training words, □ over the dev words, which are not "
           "trained on.<p>Before it learns, a network can do no better than to take all characters "
           "to be equally likely: its loss is then log(vocabulary), the dashed line.<p>Healthy: "
           "the curve starts on the line and falls at once.<p>Sick: it starts far above, and the "
           "first thousands of steps go into unlearning. Where □ lies far above ○ and rises while "
           "○ falls, the network learns the words by heart."));
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
        graphsOf(curve).recolor(curve, theme);
    m_settled->invalidate();
    m_labels->setTextColor(theme.text);
    drawLabels();
}

void LossPanel::showScene(const Scene& scene)
{
    m_losses = scene.losses;
    if (m_losses.preview && !std::isfinite(*m_losses.preview))
        m_losses.preview.reset();
    removeGraphsWithout(m_losses.curves);
    PlotPanel::showScene(scene);
}

void LossPanel::removeGraphsWithout(const std::vector<LossCurve>& curves)
{
    const auto removed = std::erase_if(m_graphs, [&](const auto& entry) {
        const bool stays = std::ranges::any_of(
            curves, [&](const LossCurve& curve) { return curve.run == entry.first; });
        if (!stays)
            entry.second.removeFromPlot();
        return !stays;
    });
    if (removed > 0)
        m_settled->invalidate();
}

LossGraphs& LossPanel::graphsOf(const LossCurve& curve)
{
    const auto found = m_graphs.find(curve.run);
    if (found != m_graphs.end())
        return found->second;
    LossGraphs& added = m_graphs.emplace(curve.run, LossGraphs(plot())).first->second;
    added.recolor(curve, Theme::current());
    return added;
}

void LossPanel::draw()
{
    drawCurves();
    drawExpected();
    drawPreview();
    drawLabels();
    if (!isZoomed())
        setRanges();
    drawVerdict();
}

/// A new run's curves are drawn with every frame; those before it stay as they are.
void LossPanel::drawCurves()
{
    std::vector<SettlingGraph*> settled;
    for (const LossCurve& curve : m_losses.curves) {
        LossGraphs& graphs = graphsOf(curve);
        const bool isLast = &curve == &m_losses.curves.back();
        if (graphs.draw(curve) && !isLast)
            m_settled->invalidate();
        for (SettlingGraph* graph : graphs.curves()) {
            graph->setSettled(!isLast);
            if (!isLast)
                settled.push_back(graph);
        }
    }
    m_settled->setGraphs(std::move(settled));
}

/// The newest runs, the expected loss and a preview's.
void LossPanel::drawLabels()
{
    const Theme& theme = Theme::current();
    const QLocale locale = plot().locale();
    std::vector<LossLabels::Label> labels;
    if (m_losses.expected > 0)
        labels.push_back({tr("expected: %1").arg(decimalText(m_losses.expected, 2, locale)),
                          m_losses.expected, m_expectedLine->pen()});
    if (m_losses.preview) {
        const auto loss = static_cast<double>(*m_losses.preview);
        labels.push_back({tr("preview: %1").arg(lossText(loss, 2, locale)), loss,
                          QPen(theme.accent, 2, Qt::DotLine)});
    }
    const std::size_t curves = m_losses.curves.size();
    for (std::size_t i = curves - std::min(curves, maxLabels); i < curves; ++i) {
        const LossCurve& curve = m_losses.curves[i];
        labels.push_back({curve.name, static_cast<double>(curve.history->smoothed()),
                          graphsOf(curve).average().pen()});
    }
    m_labels->setLabels(std::move(labels));
}

void LossPanel::drawExpected()
{
    constexpr double everyStep = 1e12;
    m_expectedLine->setData({-1.0, 1e-3, everyStep},
                            {m_losses.expected, m_losses.expected, m_losses.expected}, true);
}

void LossPanel::drawPreview()
{
    m_preview->setVisible(m_losses.preview.has_value());
    if (m_losses.preview)
        m_preview->setData({1.0}, {static_cast<double>(*m_losses.preview)}, true);
}

void LossPanel::drawVerdict()
{
    if (m_losses.preview) {
        setVerdict(judgeLosses(scene(), m_losses));
        setSample(tr("preview"));
    } else if (!m_losses.curves.empty() && !m_losses.curves.back().history->buckets().empty()) {
        setVerdict(judgeLosses(scene(), m_losses));
        const LossCurve& curve = m_losses.curves.back();
        setSample(curve.lastEvaluation() != nullptr ? tr("%1 · ○ train, □ dev").arg(curve.name)
                                                    : curve.name);
    }
}

void LossPanel::extendMenu(QMenu& menu)
{
    for (QToolButton* button : {m_logStepButton, m_logLossButton}) {
        QAction* action = menu.addAction(button->toolTip(), button, &QToolButton::click);
        action->setCheckable(true);
        action->setChecked(button->isChecked());
    }
}

void LossPanel::setRanges()
{
    constexpr double room = 1.03; // for half a mark at the end
    double lastStep = 100;
    double min = m_losses.expected > 0 ? m_losses.expected : 1;
    double max = min;
    const auto include = [&](double loss) {
        if (!std::isfinite(loss))
            return;
        min = std::min(min, loss);
        max = std::max(max, loss);
    };
    for (const LossCurve& curve : m_losses.curves) {
        lastStep = std::max(lastStep, static_cast<double>(curve.history->steps()));
        const LossGraphs::Extent extent = graphsOf(curve).extent();
        include(static_cast<double>(extent.min));
        include(static_cast<double>(extent.max));
        if (!curve.evaluations)
            continue;
        for (const Evaluation& evaluation : *curve.evaluations) {
            include(evaluation.trainLoss);
            include(evaluation.devLoss.value_or(evaluation.trainLoss));
        }
    }
    if (m_losses.preview)
        include(static_cast<double>(*m_losses.preview));
    const double end = niceCeiling(lastStep);
    plot().xAxis->setRange(m_logStep ? 0.8 : -0.02 * end,
                           m_logStep ? end * std::pow(room, 3) : end * room);
    if (m_logLoss) // whole steps down and up, so that the axis keeps still
        plot().yAxis->setRange(std::max(std::min(1.5, 1 / niceCeiling(1.2 / min)), 1e-3),
                               1.1 * niceCeiling(max));
    else
        plot().yAxis->setRange(0, niceCeiling(1.05 * max));
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
    for (const LossCurve& curve : m_losses.curves) {
        if (const auto* evaluation = LossGraphs::evaluationAt(curve, plot(), position))
            return tell(curve, *evaluation);
    }
    return readOutOfCurves(position);
}

QString LossPanel::tell(const LossCurve& curve, const Evaluation& evaluation) const
{
    const QLocale locale = plot().locale();
    const auto number = [&locale](double loss) { return decimalText(loss, 4, locale); };
    const QString dev = evaluation.devLoss ? number(*evaluation.devLoss) : QString("–");
    return tr("%1 after %2 steps, whole splits\n○ train %3, □ dev %4, test %5")
        .arg(curve.name, countText(evaluation.step, locale), number(evaluation.trainLoss), dev,
             number(evaluation.testLoss));
}

/// Of the curve whose smoothed value is nearest to the pointer at its step.
QString LossPanel::readOutOfCurves(const QPointF& position) const
{
    const double step = plot().xAxis->pixelToCoord(position.x());
    double nearest = 40; // pixels
    QString text;
    const QLocale locale = plot().locale();
    for (const LossCurve& curve : m_losses.curves) {
        const auto& buckets = curve.history->buckets();
        const auto keyOf = [](const LossHistory::Bucket& bucket) {
            return LossGraphs::keyOf(bucket);
        };
        const auto found = std::ranges::lower_bound(buckets, step, {}, keyOf);
        if (found == buckets.end())
            continue;
        const double pixel = plot().yAxis->coordToPixel(static_cast<double>(found->smoothed));
        if (std::abs(pixel - position.y()) >= nearest)
            continue;
        nearest = std::abs(pixel - position.y());
        text = tr("%1, step %2\nloss %3, smoothed %4")
                   .arg(curve.name, countText(found->firstStep, locale),
                        decimalText(found->mean, 3, locale),
                        decimalText(static_cast<double>(found->smoothed), 3, locale));
    }
    return text;
}

} // namespace actigrad
