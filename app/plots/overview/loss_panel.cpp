#include "app/plots/overview/loss_panel.h"

#include "app/look/number_format.h"
#include "app/look/switch_button.h"
#include "app/look/text_scale.h"
#include "app/plots/overview/loss_verdict.h"
#include "app/plots/overview/settled_graphs.h"
#include "app/plots/toolbox/steady_limit.h"
#include "app/plots/toolbox/tickers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QToolButton>
#include <QWidgetAction>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <span>
#include <utility>

namespace actigrad {
namespace {

constexpr std::size_t maxLabels = 5; // the newest runs; the table names them all
constexpr int labelWidth = 116;      // pixels

// Windows of moving averages in steps; none: the history's own.
constexpr std::array<std::optional<double>, 6> smoothings{0.0, 10.0, 100.0, std::nullopt, 3e3, 1e4};
constexpr int ownSmoothing = 3;

} // namespace

LossPanel::LossPanel(QWidget* parent)
    : PlotPanel(parent), m_expectedLine(plot().addGraph()), m_settled(new SettledGraphs(plot())),
      m_preview(plot().addGraph()), m_labels(new LineLabels(plot(), labelWidth)),
      m_playhead(new QCPItemStraightLine(&plot())),
      m_saturated(plot().addGraph(plot().xAxis, plot().yAxis2)),
      m_silent(plot().addGraph(plot().xAxis, plot().yAxis2)),
      m_logStepButton(new SwitchButton(this)), m_logLossButton(new SwitchButton(this)),
      m_endButton(new SwitchButton(this)), m_more(new QToolButton(this)), m_smoothing(ownSmoothing)
{
    m_preview->setLineStyle(QCPGraph::lsNone);
    m_preview->setLayer("axes"); // above the curves
    m_playhead->setLayer("axes");
    m_logStepButton->setChecked(true);
    m_logLossButton->setChecked(true);
    for (QToolButton* button :
         std::initializer_list<QToolButton*>{m_logStepButton, m_logLossButton, m_endButton, m_more})
        addHeaderButton(button);
    connect(m_endButton, &QToolButton::clicked, this, &LossPanel::setEndShown);
    m_more->setText("⋯");
    m_more->setObjectName("more");
    connect(m_more, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        addOptions(menu);
        menu.exec(m_more->mapToGlobal(m_more->rect().bottomLeft()));
    });
    for (QCPGraph* graph : {m_saturated, m_silent})
        graph->removeFromLegend();
    plot().yAxis2->setTickLabelSide(QCPAxis::lsInside); // names of lines stand outside
    plot().yAxis2->setRange(0, 100);
    plot().yAxis2->setNumberFormat("f");
    plot().yAxis2->setNumberPrecision(0);
    plot().axisRect()->setRangeDragAxes(plot().xAxis, plot().yAxis);
    connect(m_logStepButton, &QToolButton::clicked, this, &LossPanel::setStepLogarithmic);
    connect(m_logLossButton, &QToolButton::clicked, this, &LossPanel::setLossLogarithmic);
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
    m_logStepButton->setText(tr("log x"));
    m_logStepButton->setToolTip(tr("Logarithmic axis of steps (counted from 1)"));
    m_logLossButton->setText(tr("log y"));
    m_logLossButton->setToolTip(tr("Logarithmic axis of losses"));
    m_endButton->setText(tr("end"));
    m_endButton->setToolTip(tr("Show the last half of the steps alone, close up"));
    m_more->setToolTip(tr("Smoothing, and shares of saturated outputs and silent neurons"));
    for (QToolButton* button :
         std::initializer_list<QToolButton*>{m_logStepButton, m_logLossButton, m_endButton, m_more})
        button->setAccessibleName(button->toolTip());
    plot().yAxis2->setLabel({});
}

void LossPanel::recolor(const Theme& theme)
{
    m_expectedLine->setPen(linePen(theme.mutedText, 1, Qt::DashLine));
    m_preview->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, linePen(theme.accent, 2),
                                               QBrush(theme.panel), scaled(11.0)));
    for (const LossCurve& curve : m_losses.curves)
        graphsOf(curve).recolor(curve, theme);
    m_playhead->setPen(linePen(theme.accent, 1.5));
    m_saturated->setPen(linePen(theme.text, 1.5));
    m_silent->setPen(linePen(theme.text, 1.5, Qt::DotLine));
    m_settled->invalidate();
    recolorBands(theme);
    m_labels->setTextColor(theme.text);
    drawLabels();
}

int LossPanel::rightMargin(int width) const
{
    return std::min(m_labels->width(), width * 2 / 5);
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
    added.setSmoothing(smoothings[static_cast<std::size_t>(m_smoothing)]);
    added.recolor(curve, Theme::current());
    return added;
}

void LossPanel::draw()
{
    drawCurves();
    drawExpected();
    drawPreview();
    drawShares();
    drawBands();
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
        const bool stoodOut = graphs.setSelected(curve.run == m_losses.selected, curve);
        if ((graphs.draw(curve) || stoodOut) && !isLast)
            m_settled->invalidate();
        for (SettlingGraph* graph : graphs.curves()) {
            graph->setSettled(!isLast);
            if (!isLast && graph->visible())
                settled.push_back(graph);
        }
    }
    m_settled->setGraphs(std::move(settled));
}

/// The run that stands out, and the newest others.
std::vector<const LossCurve*> LossPanel::labelled() const
{
    const QFontMetrics metrics(plot().legend->font());
    const int fitting = plot().axisRect()->height() / std::max(metrics.height(), 1) - 1;
    const auto most =
        std::clamp<std::size_t>(static_cast<std::size_t>(std::max(fitting, 1)), 1, maxLabels);
    std::vector<const LossCurve*> curves;
    curves.reserve(m_losses.curves.size());
    for (const LossCurve& curve : m_losses.curves)
        curves.push_back(&curve);
    std::reverse(curves.begin(), curves.end());
    std::stable_partition(curves.begin(), curves.end(), [this](const LossCurve* curve) {
        return curve->run == m_losses.selected;
    });
    if (curves.size() > most)
        curves.erase(curves.begin() + static_cast<std::ptrdiff_t>(most), curves.end());
    return curves;
}

/// The expected loss and a preview's, and runs with the dev loss of those that were evaluated.
void LossPanel::drawLabels()
{
    const Theme& theme = Theme::current();
    const QLocale locale = plot().locale();
    std::vector<LineLabels::Label> labels;
    std::vector<LineLabels::Mark> marks;
    if (m_losses.expected > 0)
        labels.push_back({tr("expected: %1").arg(decimalText(m_losses.expected, 2, locale)),
                          m_losses.expected, m_expectedLine->pen()});
    if (m_losses.preview) {
        const auto loss = static_cast<double>(*m_losses.preview);
        labels.push_back({tr("preview: %1").arg(lossText(loss, 2, locale)), loss,
                          linePen(theme.accent, 2, Qt::DotLine)});
    }
    for (const LossCurve* curve : labelled()) {
        const LossGraphs& graphs = graphsOf(*curve);
        labels.push_back({curve->name, graphs.end(), graphs.average().pen(),
                          curve->run == m_losses.selected && m_losses.curves.size() > 1});
    }
    for (const LossCurve& curve : m_losses.curves) {
        const Evaluation* last = curve.lastEvaluation();
        if (last != nullptr && last->devLoss)
            marks.push_back({*last->devLoss, RunStyle::of(curve.styleIndex).color});
    }
    for (std::size_t i = 0; m_losses.bands && i < m_losses.bands->size(); ++i) {
        const LossBand& band = (*m_losses.bands)[i];
        labels.push_back({band.name, band.points.back().median, m_bands[i].median->pen()});
    }
    if (m_areSharesShown && m_history && !m_history->points().empty()) {
        const RunHistory::Point& last = m_history->points().back();
        const auto share = [](float value) { return 100 * static_cast<double>(value); };
        labels.push_back({tr("saturated, %"),
                          share(last.saturated),
                          m_saturated->pen(),
                          false,
                          {},
                          plot().yAxis2});
        labels.push_back(
            {tr("silent, %"), share(last.silent), m_silent->pen(), false, {}, plot().yAxis2});
    }
    m_labels->setLabels(std::move(labels));
    m_labels->setMarks(std::move(marks));
}

/// Of an experiment's seeds, behind the runs.
void LossPanel::drawBands()
{
    if (m_drawnBands == m_losses.bands)
        return;
    m_drawnBands = m_losses.bands;
    const std::size_t count = m_losses.bands ? m_losses.bands->size() : 0;
    while (m_bands.size() < count) {
        m_bands.push_back({plot().addGraph(), plot().addGraph(), plot().addGraph()});
        const Band& band = m_bands.back();
        band.high->setChannelFillGraph(band.low);
        for (QCPGraph* graph : {band.low, band.high, band.median}) {
            graph->setLayer("grid");
            graph->removeFromLegend();
        }
    }
    recolorBands(Theme::current());
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        QVector<QCPGraphData> low;
        QVector<QCPGraphData> high;
        QVector<QCPGraphData> median;
        if (i < count) {
            for (const LossBand::Point& point : (*m_losses.bands)[i].points) {
                const double key = point.step + 1; // counted from 1
                low.append({key, point.low});
                high.append({key, point.high});
                median.append({key, point.median});
            }
        }
        m_bands[i].low->data()->set(low, true);
        m_bands[i].high->data()->set(high, true);
        m_bands[i].median->data()->set(median, true);
    }
}

void LossPanel::recolorBands(const Theme& theme)
{
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        const QColor color = i == 0 ? theme.forward : theme.gradientHpreact;
        QColor fill = color;
        fill.setAlphaF(0.2F);
        for (QCPGraph* edge : {m_bands[i].low, m_bands[i].high})
            edge->setPen(Qt::NoPen);
        m_bands[i].high->setBrush(fill);
        m_bands[i].median->setPen(linePen(color, 1.5, Qt::DashDotLine));
    }
}

/// Of the run that is drawn last, in all its hidden layers.
void LossPanel::drawShares()
{
    if (scene().history)
        m_history = scene().history;
    const bool areShown = m_areSharesShown && m_history;
    for (QCPGraph* graph : {m_saturated, m_silent})
        graph->setVisible(areShown);
    plot().yAxis2->setVisible(areShown);
    if (!areShown)
        return;
    QVector<QCPGraphData> saturated;
    QVector<QCPGraphData> silent;
    for (const RunHistory::Point& point : m_history->points()) {
        const double key = static_cast<double>(point.step) + 1;
        saturated.append({key, 100 * static_cast<double>(point.saturated)});
        silent.append({key, 100 * static_cast<double>(point.silent)});
    }
    m_saturated->data()->set(saturated, true);
    m_silent->data()->set(silent, true);
}

void LossPanel::drawExpected()
{
    constexpr double everyStep = 1e12;
    m_expectedLine->setData({-1.0, 1e-3, everyStep},
                            {m_losses.expected, m_losses.expected, m_losses.expected}, true);
}

void LossPanel::drawPreview()
{
    m_playhead->setVisible(m_losses.playhead.has_value());
    if (m_losses.playhead) {
        const double key = static_cast<double>(*m_losses.playhead) + 1;
        m_playhead->point1->setCoords(key, 1);
        m_playhead->point2->setCoords(key, 2);
    }
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

void LossPanel::resizeEvent(QResizeEvent* event)
{
    m_endButton->setVisible(width() >= scaled(250)); // beside the title; it is in the menu too
    PlotPanel::resizeEvent(event);
}

void LossPanel::extendMenu(QMenu& menu)
{
    for (SwitchButton* button : {m_logStepButton, m_logLossButton, m_endButton}) {
        QAction* action = menu.addAction(button->toolTip(), button, &QToolButton::click);
        action->setCheckable(true);
        action->setChecked(button->isChecked());
    }
    addOptions(menu);
}

void LossPanel::addOptions(QMenu& menu)
{
    QAction* shares = menu.addAction(tr("Shares of saturated outputs and silent neurons"));
    shares->setCheckable(true);
    shares->setChecked(m_areSharesShown);
    connect(shares, &QAction::toggled, this, &LossPanel::setSharesShown);
    menu.addSeparator();
    addSmoothing(menu);
}

void LossPanel::addSmoothing(QMenu& menu)
{
    auto* row = new QWidget(&menu);
    auto* layout = new QHBoxLayout(row);
    auto* slider = new QSlider(Qt::Horizontal);
    auto* value = new QLabel;
    const auto textOf = [](int place) {
        const auto steps = smoothings[static_cast<std::size_t>(place)];
        return !steps        ? tr("a tenth of the run, 1,000 steps at most")
               : *steps == 0 ? tr("none")
                             : tr("%1 steps").arg(countText(static_cast<std::int64_t>(*steps)));
    };
    int widest = 0;
    for (int place = 0; place < static_cast<int>(smoothings.size()); ++place)
        widest = std::max(widest, value->fontMetrics().horizontalAdvance(textOf(place)));
    value->setMinimumWidth(widest);
    value->setText(textOf(m_smoothing));
    slider->setObjectName("smoothing");
    slider->setRange(0, static_cast<int>(smoothings.size()) - 1);
    slider->setValue(m_smoothing);
    slider->setAccessibleName(tr("Smoothing"));
    layout->addWidget(new QLabel(tr("Smoothing")));
    layout->addWidget(slider);
    layout->addWidget(value);
    connect(slider, &QSlider::valueChanged, this, [this, value, textOf](int place) {
        value->setText(textOf(place));
        setSmoothing(smoothings[static_cast<std::size_t>(place)]);
    });
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(row);
    menu.addAction(action);
}

void LossPanel::setSmoothing(std::optional<double> steps)
{
    const auto* found = std::ranges::find(smoothings, steps);
    m_smoothing =
        found != smoothings.end() ? static_cast<int>(found - smoothings.begin()) : ownSmoothing;
    for (auto& [run, graphs] : m_graphs)
        graphs.setSmoothing(smoothings[static_cast<std::size_t>(m_smoothing)]);
    m_settled->invalidate();
    redraw();
}

void LossPanel::setSharesShown(bool areShown)
{
    m_areSharesShown = areShown;
    redraw();
}

void LossPanel::setEndShown(bool isShown)
{
    m_isEndShown = isShown;
    m_endButton->setChecked(isShown);
    resetZoom();
}

void LossPanel::setRanges()
{
    constexpr double room = 1.03; // for half a mark at the end
    double lastStep = 100;
    for (const LossCurve& curve : m_losses.curves)
        lastStep = std::max(lastStep, static_cast<double>(curve.history->steps()));
    const double first = m_isEndShown ? lastStep / 2 : 0;
    double min = m_isEndShown            ? std::numeric_limits<double>::infinity()
                 : m_losses.expected > 0 ? m_losses.expected
                                         : 1;
    double max = m_isEndShown ? -min : min;
    const auto include = [&](double loss) {
        if (!std::isfinite(loss))
            return;
        min = std::min(min, loss);
        max = std::max(max, loss);
    };
    for (const LossCurve& curve : m_losses.curves) {
        const LossGraphs::Extent extent = graphsOf(curve).extentFrom(first);
        include(extent.min);
        include(extent.max);
        if (!curve.evaluations)
            continue;
        for (const Evaluation& evaluation : *curve.evaluations) {
            if (static_cast<double>(evaluation.step) < first)
                continue;
            include(evaluation.trainLoss);
            include(evaluation.devLoss.value_or(evaluation.trainLoss));
        }
    }
    if (m_isEndShown && min <= max) {
        const double margin = std::max(0.05 * (max - min), 0.005);
        plot().xAxis->setRange(first, lastStep * room);
        plot().yAxis->setRange(std::max(min - margin, 1e-3), max + margin);
        return;
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
    emit stepScaleChanged(logarithmic);
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

/// The one whose line is nearest to the position at its step; null if none is near.
const LossCurve* LossPanel::curveAt(const QPointF& position) const
{
    const double key = plot().xAxis->pixelToCoord(position.x());
    double nearest = scaled(40); // pixels
    const LossCurve* found = nullptr;
    for (const LossCurve& curve : m_losses.curves) {
        const auto graphs = m_graphs.find(curve.run);
        if (graphs == m_graphs.end())
            continue;
        const double distance =
            std::abs(plot().yAxis->coordToPixel(graphs->second.at(key)) - position.y());
        if (distance < nearest) { // false if there is no line at the key
            nearest = distance;
            found = &curve;
        }
    }
    return found;
}

void LossPanel::clicked(const QPointF& position)
{
    const LossCurve* curve = curveAt(position);
    if (curve == nullptr)
        return;
    emit runChosen(curve->run);
    const double key = plot().xAxis->pixelToCoord(position.x());
    emit stepChosen(std::max<std::int64_t>(std::llround(key) - 1, 0));
}

/// Of one run the batch loss too; of several the smoothed losses at the step, the nearest marked.
QString LossPanel::readOutOfCurves(const QPointF& position) const
{
    const LossCurve* nearest = curveAt(position);
    const double key = plot().xAxis->pixelToCoord(position.x());
    const auto keyOf = [](const LossHistory::Bucket& bucket) { return LossGraphs::keyOf(bucket); };
    std::vector<std::pair<const LossCurve*, LossHistory::Bucket>> read;
    for (const LossCurve& curve : m_losses.curves) {
        const auto& buckets = curve.history->buckets();
        const auto bucket = std::ranges::lower_bound(buckets, key, {}, keyOf);
        const bool isThere =
            bucket != buckets.end() && (bucket != buckets.begin() || keyOf(*bucket) <= key + 1);
        if (isThere)
            read.emplace_back(&curve, *bucket);
    }
    const QLocale locale = plot().locale();
    if (read.size() == 1 && nearest == read.front().first) {
        const LossHistory::Bucket& bucket = read.front().second;
        return tr("%1, step %2\nloss %3, smoothed %4")
            .arg(nearest->name, countText(bucket.firstStep, locale),
                 decimalText(bucket.mean, 3, locale),
                 decimalText(static_cast<double>(bucket.smoothed), 3, locale));
    }
    if (read.size() < 2)
        return {};
    std::ranges::sort(read, {}, [](const auto& run) { return run.second.smoothed; });
    constexpr std::size_t most = 10;
    constexpr qsizetype longestName = 32;
    QStringList lines{
        tr("step %1, smoothed losses")
            .arg(countText(std::max<std::int64_t>(std::llround(key) - 1, 0), locale))};
    for (const auto& [curve, bucket] : std::span(read).first(std::min(most, read.size()))) {
        const QString name = curve->name.size() > longestName
                                 ? curve->name.left(longestName - 1) + "…"
                                 : curve->name;
        lines += (curve == nearest ? "▸ " : "   ") +
                 decimalText(static_cast<double>(bucket.smoothed), 3, locale) + "  " + name;
    }
    if (read.size() > most)
        lines += tr("and %1 more").arg(countText(read.size() - most, locale));
    return lines.join('\n');
}

} // namespace actigrad
