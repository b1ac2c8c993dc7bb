#include "app/plots/layers/update_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/layers/layer_verdicts.h"
#include "app/plots/toolbox/steady_limit.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actigrad {
namespace {

constexpr double bottom = -6; // of the axis
constexpr double top = 0;
constexpr double minSteps = 100;
constexpr int nameWidth = 76; // pixels

} // namespace

UpdatePanel::UpdatePanel(QWidget* parent)
    : PlotPanel(parent), m_healthy(new QCPItemRect(&plot())), m_guide(plot().addGraph()),
      m_guideText(new QCPItemText(&plot())), m_preview(plot().addGraph()),
      m_labels(new LineLabels(plot(), nameWidth)), m_lines(plot())
{
    m_healthy->setLayer("background");
    m_healthy->setPen(Qt::NoPen);
    for (QCPItemPosition* corner : {m_healthy->topLeft, m_healthy->bottomRight})
        corner->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_healthy->topLeft->setCoords(0, healthyUpdateHigh);
    m_healthy->bottomRight->setCoords(1, healthyUpdateLow);
    m_guideText->setLayer("axes"); // above the lines
    m_guideText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_guideText->position->setCoords(0.995, limits::updateGuide);
    m_guideText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_guideText->setPadding({3, 0, 3, 0});
    m_guide->setData({-1e12, 1e12}, {limits::updateGuide, limits::updateGuide}, true);
    m_preview->setLineStyle(QCPGraph::lsNone);
    for (QCPGraph* graph : {m_guide, m_preview})
        graph->removeFromLegend();
    plot().xAxis->setNumberPrecision(9); // steps in full: 10,000
    finishSetup();
}

int UpdatePanel::rightMargin(int /*width*/) const
{
    return m_labels->width();
}

void UpdatePanel::retranslate()
{
    setTexts(tr("Update to data"),
             tr("<b>How much one update changes a matrix</b>: log10 of the std of learning rate "
                "· gradient over the std of the weights, a line for C and each W.<p>Healthy: "
                "near the dashed guide, −3: a thousandth each step; the shaded range is half a "
                "power of ten around it.<p>Sick: far above, the network is thrown about; far "
                "below, it hardly learns. A fall of the learning rate shows as a step down. "
                "Steps at which nothing changes are left out."));
    plot().xAxis->setLabel(tr("step"));
    plot().yAxis->setLabel(tr("log update:data"));
    m_guideText->setText(tr("guide"));
}

void UpdatePanel::recolor(const Theme& theme)
{
    QColor healthy = theme.good;
    healthy.setAlphaF(theme.isDark() ? 0.16F : 0.10F);
    m_healthy->setBrush(healthy);
    m_guide->setPen(linePen(theme.text, 1, Qt::DashLine));
    m_guideText->setColor(theme.text);
    QFont font = plot().xAxis->tickLabelFont();
    m_guideText->setFont(font);
    m_preview->setScatterStyle(QCPScatterStyle(
        QCPScatterStyle::ssDiamond, linePen(theme.accent, 1.5), theme.panel, scaled(9.0)));
    m_lines.recolor(theme);
    m_labels->setTextColor(theme.text);
}

void UpdatePanel::draw()
{
    if (!scene().observation)
        return;
    if (scene().history && !scene().history->points().empty()) {
        m_history = scene().history;
        drawLines(*m_history);
        m_preview->data()->clear();
        setSample(sampleText());
        setVerdict(verdictAt(Place::Updates, scene(), updatesText(recentUpdates(*m_history))));
    } else {
        drawPreview();
        setSample(m_history ? tr("preview: dots; lines: the run") : tr("preview"));
        setVerdict(
            verdictAt(Place::Updates, scene(), updatesText(updatesOf(*scene().observation))));
    }
    if (!isZoomed())
        setRanges();
}

QString UpdatePanel::sampleText() const
{
    const auto interval = static_cast<std::size_t>(m_history->interval());
    return interval == 1 ? tr("every step") : tr("every %1 steps").arg(countText(interval));
}

void UpdatePanel::drawLines(const RunHistory& history)
{
    const auto& points = history.points();
    const std::size_t count = points.back().updateToData.size();
    std::vector<int> depths(count);
    std::iota(depths.begin(), depths.end(), 0);
    m_lines.setDepths(depths, static_cast<int>(count) - 1);
    m_lines.setShown(static_cast<int>(scene().layer) + 1);
    for (std::size_t line = 0; line < count; ++line) {
        QVector<QCPGraphData> values;
        values.reserve(static_cast<qsizetype>(points.size()));
        for (const RunHistory::Point& point : points) {
            const auto ratio = static_cast<double>(point.updateToData[line]);
            if (std::isfinite(ratio))
                values.append({static_cast<double>(point.step), ratio});
        }
        m_lines.graph(line).data()->set(values, true);
        m_lines.setName(line, matrixName(line));
        m_lines.graph(line).setScatterStyle(
            points.size() > 1 ? QCPScatterStyle() // one point is no line
                              : QCPScatterStyle(QCPScatterStyle::ssDisc, scaled(6.0)));
    }
    auto labels = m_lines.labels();
    for (std::size_t line = 0; line < count; ++line) {
        const auto end = static_cast<double>(points.back().updateToData[line]);
        if (std::isfinite(end))
            labels[line].end = end;
    }
    m_labels->setLabels(std::move(labels));
}

void UpdatePanel::drawPreview()
{
    QVector<QCPGraphData> dots;
    for (const double ratio : updatesOf(*scene().observation)) {
        if (std::isfinite(ratio))
            dots.append({0, ratio});
    }
    m_preview->data()->set(dots, true);
}

void UpdatePanel::setRanges()
{
    double steps = minSteps;
    double low = bottom;
    double high = top;
    if (m_history) {
        steps = std::max(steps, static_cast<double>(m_history->points().back().step));
        for (const double ratio : recentUpdates(*m_history)) {
            if (std::isfinite(ratio)) { // by whole powers of ten, so that the axis keeps still
                low = std::min(low, std::floor(ratio - 1));
                high = std::max(high, std::ceil(ratio + 0.5));
            }
        }
    }
    plot().xAxis->setRange(-0.02 * niceCeiling(steps), niceCeiling(steps));
    plot().yAxis->setRange(low, high);
}

QString UpdatePanel::readOut(const QPointF& position) const
{
    if (!m_history)
        return {};
    const auto& points = m_history->points();
    const double step = plot().xAxis->pixelToCoord(position.x());
    const auto found = std::ranges::lower_bound(
        points, step, {}, [](const auto& point) { return static_cast<double>(point.step); });
    if (found == points.end())
        return {};
    const QLocale locale = plot().locale();
    QStringList lines{tr("step %1").arg(countText(found->step, locale))};
    for (std::size_t line = 0; line < found->updateToData.size(); ++line) {
        const auto ratio = static_cast<double>(found->updateToData[line]);
        lines += matrixName(line) + ": " +
                 (std::isfinite(ratio) ? decimalText(ratio, 2, locale) : QStringLiteral("–"));
    }
    return lines.join('\n');
}

} // namespace actigrad
