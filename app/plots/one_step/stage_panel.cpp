#include "app/plots/one_step/stage_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/tickers.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace actigrad {
namespace {

constexpr double barShare = 0.86; // of the distance from bar to bar
constexpr int mostLabels = 60;    // bars that have a letter each

} // namespace

StagePanel::StagePanel(QWidget* parent)
    : PlotPanel(parent), m_bars(new QCPBars(plot().xAxis, plot().yAxis)),
      m_marked(new QCPBars(plot().xAxis, plot().yAxis)), m_line(new QCPItemStraightLine(&plot())),
      m_lineText(new QCPItemText(&plot())), m_ticker(QSharedPointer<ScaledTicker>::create())
{
    m_lineText->setLayer("axes");
    m_lineText->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_lineText->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_lineText->setPadding({3, 0, 3, 0});
    plot().xAxis->grid()->setVisible(false);
    plot().xAxis->setSubTicks(false);
    plot().yAxis->setTicker(m_ticker);
    setMinVerdictLines(3);
    finishSetup();
}

void StagePanel::showStage(const QString& title, StagePicture picture)
{
    m_title = title;
    m_picture = std::move(picture);
    retranslate();
    redraw();
}

void StagePanel::retranslate()
{
    setTexts(m_title,
             tr("<b>One step in slow motion</b>: what one example of the batch goes through. The "
                "highlighted bar is the one whose numbers stand in the formula; a click on a bar "
                "of a layer follows that neuron, a click on an example that example.<p>Numbers are "
                "the network’s own, to four digits."));
}

void StagePanel::recolor(const Theme& theme)
{
    const QColor color = m_picture.isBackward ? theme.gradientHpreact : theme.forward;
    QColor faint = color;
    faint.setAlphaF(0.45F);
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(faint);
    m_marked->setPen(linePen(theme.text));
    m_marked->setBrush(color);
    m_line->setPen(linePen(theme.text, 1, Qt::DashLine));
    m_lineText->setColor(theme.text);
    m_lineText->setFont(plot().xAxis->tickLabelFont());
    m_lineText->setBrush(theme.panel);
}

double StagePanel::placeOf(std::size_t bar) const
{
    return m_picture.firstPlace + static_cast<double>(bar) * m_picture.spacing;
}

void StagePanel::draw()
{
    recolor(Theme::current());
    const std::size_t count = m_picture.values.size();
    QVector<QCPBarsData> bars;
    QVector<QCPBarsData> marked;
    double low = 0;
    double high = 0;
    for (std::size_t bar = 0; bar < count; ++bar) {
        const double value = m_picture.values[bar];
        if (!std::isfinite(value))
            continue;
        (m_picture.marked == bar ? marked : bars).append({placeOf(bar), value});
        low = std::min(low, value);
        high = std::max(high, value);
    }
    for (QCPBars* each : {m_bars, m_marked})
        each->setWidth(barShare * m_picture.spacing);
    m_bars->data()->set(bars, true);
    m_marked->data()->set(marked, true);
    m_line->setVisible(m_picture.line.has_value());
    m_lineText->setVisible(m_picture.line.has_value());
    if (m_picture.line) {
        m_line->point1->setCoords(0, *m_picture.line);
        m_line->point2->setCoords(1, *m_picture.line);
        m_lineText->position->setCoords(0.995, *m_picture.line);
        m_lineText->setText(m_picture.lineText);
        high = std::max(high, *m_picture.line);
    }
    if (!m_picture.labels.isEmpty()) {
        auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        const auto every = static_cast<std::size_t>(
            std::max<qsizetype>((m_picture.labels.size() + mostLabels - 1) / mostLabels, 1));
        for (std::size_t bar = 0; bar < count; bar += every)
            ticker->addTick(placeOf(bar), m_picture.labels[static_cast<qsizetype>(bar)]);
        plot().xAxis->setTicker(ticker);
    } else {
        plot().xAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    }
    plot().xAxis->setLabel(m_picture.xLabel);
    const double largest = std::max(high, -low);
    const auto exponent = largest > 0 ? static_cast<int>(std::floor(std::log10(largest))) : 0;
    constexpr int plain = 1; // powers of ten that labels have room for
    m_ticker->setExponent(exponent < -plain || exponent > plain + 1 ? exponent : 0);
    plot().yAxis->setLabel(m_ticker->exponent() == 0 ? m_picture.yLabel
                                                     : m_picture.yLabel + QStringLiteral(" × ") +
                                                           powerOfTen(m_ticker->exponent()));
    if (!isZoomed() && count > 0) {
        const double room = high > low ? 0.08 * (high - low) : 1;
        plot().xAxis->setRange(placeOf(0) - m_picture.spacing * 0.7,
                               placeOf(count - 1) + m_picture.spacing * 0.7);
        plot().yAxis->setRange(low < 0 ? low - room : 0, high > 0 ? high + room : room);
    }
    setVerdict({Health::None, m_picture.formula});
}

std::optional<std::size_t> StagePanel::barAt(const QPointF& position) const
{
    if (m_picture.values.empty() || !plot().axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    const double at =
        (plot().xAxis->pixelToCoord(position.x()) - m_picture.firstPlace) / m_picture.spacing;
    const auto bar = std::lround(at);
    if (bar < 0 || bar >= static_cast<long>(m_picture.values.size()))
        return std::nullopt;
    return static_cast<std::size_t>(bar);
}

QString StagePanel::readOut(const QPointF& position) const
{
    const auto bar = barAt(position);
    if (!bar)
        return {};
    constexpr int digits = 4;
    const QString name =
        m_picture.labels.isEmpty()
            ? (m_picture.spacing == 1 ? ordinalText(*bar) : roundedText(placeOf(*bar), 3))
            : m_picture.labels[static_cast<qsizetype>(*bar)];
    return QStringLiteral("%1 %2: %3")
        .arg(m_picture.xLabel, name, roundedText(m_picture.values[*bar], digits));
}

void StagePanel::clicked(const QPointF& position)
{
    if (const auto bar = barAt(position))
        emit barChosen(*bar);
}

} // namespace actigrad
