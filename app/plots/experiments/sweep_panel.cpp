#include "app/plots/experiments/sweep_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "core/input_error.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace actigrad {
namespace {

constexpr std::size_t mostTheories = 64; // values of an axis: each takes up to a millisecond

} // namespace

SweepPanel::SweepPanel(QWidget* parent)
    : ExperimentPanel(parent), m_low(plot().addGraph()), m_high(plot().addGraph()),
      m_line(plot().addGraph()), m_dots(plot().addGraph()), m_theory(plot().addGraph()),
      m_diverged(plot().addGraph(plot().xAxis, plot().yAxis2)),
      m_kaiming(plot().addGraph(plot().xAxis, plot().yAxis2)), m_guide(plot().addGraph()),
      m_present(new QCPItemStraightLine(&plot())), m_presentText(new QCPItemText(&plot())),
      m_guideText(new QCPItemText(&plot()))
{
    m_high->setChannelFillGraph(m_low);
    for (QCPGraph* dots : {m_dots, m_diverged, m_kaiming})
        dots->setLineStyle(QCPGraph::lsNone);
    plot().yAxis2->setRange(0, 1);
    plot().yAxis2->setVisible(false);
    m_presentText->setLayer("axes");
    m_presentText->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_presentText->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_guideText->setLayer("axes");
    m_guideText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_guideText->position->setCoords(0.995, 0);
    m_guideText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    finishSetup();
}

void SweepPanel::retranslate()
{
    setTexts(
        tr("One setting"),
        tr("<b>What a setting decides</b>: a dot for each run, a line through the means of the "
           "seeds, and a band from the lowest seed to the highest.<p>The dashed upright is the "
           "setting as it is now, ◆ the Kaiming scale, ✕ a run that diverged. The thin dashed "
           "line is theory.<p>A click previews the network, a double click trains it."));
    m_presentText->setText(tr("now"));
    m_guideText->setText(tr("expected"));
}

void SweepPanel::recolor(const Theme& theme)
{
    QColor band = theme.accent;
    band.setAlphaF(0.18F);
    for (QCPGraph* edge : {m_low, m_high})
        edge->setPen(Qt::NoPen);
    m_high->setBrush(band);
    m_line->setPen(linePen(theme.accent, 1.5));
    m_line->setScatterStyle(QCPScatterStyle::ssNone);
    m_dots->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, linePen(theme.accent), theme.accent, scaled(5.0)));
    m_theory->setPen(linePen(theme.text, 1, Qt::DashLine));
    m_diverged->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, linePen(theme.bad, 1.5),
                                                Qt::NoBrush, scaled(8.0)));
    m_kaiming->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDiamond, linePen(theme.text), theme.text, scaled(9.0)));
    m_guide->setPen(linePen(theme.mutedText, 1, Qt::DotLine));
    m_present->setPen(linePen(theme.text, 1, Qt::DashLine));
    for (QCPItemText* text : {m_presentText, m_guideText}) {
        text->setColor(theme.mutedText);
        text->setFont(plot().xAxis->tickLabelFont());
    }
}

void SweepPanel::draw()
{
    const ExperimentList::Entry* shown = entry();
    if (shown == nullptr || shown->experiment.plan().axes.size() != 1)
        return;
    const AxisValues axis(shown->experiment.plan().axes.front());
    axis.setUp(*plot().xAxis);
    plot().yAxis->setLabel(displayName(shown->figure));
    plot().yAxis->setTicker(figureTicker(shown->figure, false));
    drawValues(axis);
    drawTheory(axis);
    drawMarks(axis);
    if (!isZoomed())
        setRanges(axis);
    setSample(progressText());
    setVerdict({Health::None, verdictText()});
}

void SweepPanel::drawValues(const AxisValues& axis)
{
    QVector<QCPGraphData> low;
    QVector<QCPGraphData> high;
    QVector<QCPGraphData> means;
    QVector<QCPGraphData> dots;
    QVector<QCPGraphData> diverged;
    for (std::size_t value = 0; value < axis.size(); ++value) {
        const double place = axis.place(value);
        if (divergedAt({value}) > 0)
            diverged.append({place, 0.97});
        const std::vector<double> values = valuesAt({value});
        if (values.empty())
            continue;
        for (const double each : values)
            dots.append({place, each});
        low.append({place, *std::ranges::min_element(values)});
        high.append({place, *std::ranges::max_element(values)});
        means.append({place, meanOf(values)});
    }
    m_low->data()->set(low, false);
    m_high->data()->set(high, false);
    m_line->data()->set(means, false);
    m_dots->data()->set(dots, false);
    m_diverged->data()->set(diverged, false);
}

void SweepPanel::drawTheory(const AxisValues& axis)
{
    const ExperimentPlan& plan = entry()->experiment.plan();
    if (m_foretold != entry()->number) {
        m_foretold = entry()->number;
        m_theories.clear();
        for (std::size_t value = 0; value < std::min(axis.size(), mostTheories); ++value) {
            try {
                m_theories.emplace_back(theoryOf(plan.configOf({value})));
            } catch (const InputError&) { // a value that cannot be has no run either
                m_theories.emplace_back();
            }
        }
    }
    QVector<QCPGraphData> line;
    for (std::size_t value = 0; value < m_theories.size(); ++value) {
        const auto& theory = m_theories[value];
        const auto height =
            theory ? foretold(*theory, plan.configOf({value}), entry()->figure) : std::nullopt;
        if (height && std::isfinite(*height))
            line.append({axis.place(value), *height});
    }
    m_theory->data()->set(line, false);
}

void SweepPanel::drawMarks(const AxisValues& axis)
{
    const ExperimentPlan& plan = entry()->experiment.plan();
    const QString& name = plan.axes.front().name;
    std::optional<double> place;
    if (present()) {
        const auto number = numberOf(*present(), name);
        if (number) {
            place = axis.placeOf(*number);
        } else {
            const auto found = std::ranges::find(
                plan.axes.front().values, valueTextOf(*present(), name), &SweepAxis::Value::text);
            if (found != plan.axes.front().values.end())
                place =
                    axis.place(static_cast<std::size_t>(found - plan.axes.front().values.begin()));
        }
    }
    const bool isInside = place && *place >= axis.low() && *place <= axis.high();
    m_present->setVisible(isInside);
    m_presentText->setVisible(isInside);
    if (isInside) {
        m_present->point1->setCoords(*place, 0);
        m_present->point2->setCoords(*place, 1);
        m_presentText->position->setCoords(*place, 0.01);
    }
    double kaiming = 0;
    if (name == "gain")
        kaiming = traitsOf(plan.base.activation).gain;
    else if (const auto parameter = parameterNamed(name.toStdString());
             parameter && parameter->layer <= plan.base.layers())
        kaiming = plan.base.kaimingScale(*parameter);
    QVector<QCPGraphData> diamond;
    if (const auto at = axis.placeOf(kaiming); kaiming > 0 && at)
        diamond.append({*at, 0.03});
    m_kaiming->data()->set(diamond, false);

    const bool hasGuide = isLoss(entry()->figure);
    m_guide->setVisible(hasGuide);
    m_guideText->setVisible(hasGuide);
    const double expected = plan.base.expectedInitialLoss();
    m_guide->data()->set({{-1e9, expected}, {1e9, expected}}, true);
    m_guideText->position->setCoords(0.995, expected);
}

void SweepPanel::setRanges(const AxisValues& axis)
{
    plot().xAxis->setRange(axis.low(), axis.high());
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const QCPGraph* graph : {m_dots, m_theory}) {
        for (const QCPGraphData& point : *graph->data()) {
            low = std::min(low, point.value);
            high = std::max(high, point.value);
        }
    }
    if (low > high) {
        low = 0;
        high = 1;
    }
    if (!isLoss(entry()->figure))
        low = std::min(low, 0.0);
    const double room = high > low ? (high - low) * 0.08 : 0.05;
    plot().yAxis->setRange(isLoss(entry()->figure) ? low - room : low, high + room);
    const bool isGuideInside = plot().yAxis->range().contains(m_guideText->position->value());
    m_guideText->setVisible(m_guideText->visible() && isGuideInside);
}

std::optional<SweepPanel::Best> SweepPanel::best() const
{
    if (entry() == nullptr || !isLoss(entry()->figure))
        return std::nullopt;
    const std::size_t count = entry()->experiment.plan().axes.front().values.size();
    std::vector<double> means;
    for (std::size_t value = 0; value < count; ++value) {
        const std::vector<double> values = valuesAt({value});
        const bool isWhole = divergedAt({value}) == 0 && !values.empty();
        means.push_back(isWhole ? meanOf(values) : std::numeric_limits<double>::infinity());
    }
    const auto least = std::ranges::min_element(means);
    if (least == means.end() || !std::isfinite(*least))
        return std::nullopt;
    Best best{static_cast<std::size_t>(least - means.begin()), *least, 0, 0};
    best.first = best.last = best.value;
    while (best.first > 0 && means[best.first - 1] <= best.mean + hardly)
        --best.first;
    while (best.last + 1 < count && means[best.last + 1] <= best.mean + hardly)
        ++best.last;
    return best;
}

QString SweepPanel::verdictText() const
{
    const auto found = best();
    if (!found)
        return {};
    const SweepAxis& axis = entry()->experiment.plan().axes.front();
    const AxisValues values(axis);
    QString text = tr("Lowest %1: %2 at %3 = %4")
                       .arg(displayName(entry()->figure), valueText(entry()->figure, found->mean),
                            displayName(axis), values.text(found->value));
    if (found->first < found->last)
        text = tr("%1; at most %2 more from %3 to %4")
                   .arg(text, decimalText(hardly, 2), values.text(found->first),
                        values.text(found->last));
    const bool isAtEnd = found->value == 0 || found->value + 1 == values.size();
    return isAtEnd && axis.values.front().number
               ? tr("%1 (at the end of the range: beyond may be better)").arg(text)
               : text;
}

std::optional<std::size_t> SweepPanel::valueAt(const QPointF& position) const
{
    if (entry() == nullptr || !plot().axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    const AxisValues axis(entry()->experiment.plan().axes.front());
    return axis.nearest(plot().xAxis->pixelToCoord(position.x()));
}

QString SweepPanel::readOut(const QPointF& position) const
{
    const auto value = valueAt(position);
    if (!value)
        return {};
    const SweepAxis& axis = entry()->experiment.plan().axes.front();
    QStringList lines{displayName(axis) + " " + AxisValues(axis).text(*value)};
    const std::vector<double> values = valuesAt({*value});
    const Figure figure = entry()->figure;
    if (values.size() > 1)
        lines += tr("mean %1, from %2 to %3")
                     .arg(valueText(figure, meanOf(values)),
                          valueText(figure, *std::ranges::min_element(values)),
                          valueText(figure, *std::ranges::max_element(values)));
    else if (!values.empty())
        lines += valueText(figure, values.front());
    if (const int diverged = divergedAt({*value}); diverged > 0)
        lines += tr("%1 diverged").arg(runsText(static_cast<std::size_t>(diverged)));
    if (*value < m_theories.size() && m_theories[*value]) {
        const auto theory =
            foretold(*m_theories[*value], entry()->experiment.plan().configOf({*value}), figure);
        if (theory)
            lines += tr("theory %1").arg(valueText(figure, *theory));
    }
    return lines.join('\n');
}

void SweepPanel::clicked(const QPointF& position)
{
    if (const auto value = valueAt(position))
        emit cellChosen(entry()->experiment.cellAt({{*value}, 0}));
}

void SweepPanel::doubleClicked(const QPointF& position)
{
    if (const auto value = valueAt(position))
        emit cellOpened(entry()->experiment.cellAt({{*value}, 0}));
}

} // namespace actigrad
