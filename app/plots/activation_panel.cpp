#include "app/plots/activation_panel.h"

#include "app/plots/plot_texts.h"
#include "core/observation/histogram.h"

#include <qcustomplot.h>

#include <algorithm>

namespace actigrad {
namespace {

constexpr double reach = 6; // of the x axis
constexpr int densityBins = 60;
constexpr int curvePoints = 241;
constexpr std::size_t mostDots = 300;
constexpr double densityHeight = 0.42; // of the plot, at the most

QCPItemText* addEdgeText(QCustomPlot& plot, Qt::Alignment side)
{
    auto* text = new QCPItemText(&plot);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords((side & Qt::AlignLeft) != 0 ? 0.01 : 0.99, 0.88);
    text->setLayer("axes"); // above the data
    text->setPositionAlignment(side | Qt::AlignBottom);
    return text;
}

QString edgeShare(std::int64_t count, std::int64_t total, const QLocale& locale)
{
    const double percent = 100.0 * static_cast<double>(count) / static_cast<double>(total);
    if (count == 0 || percent < 0.05) // would read as 0.0
        return {};
    return locale.toString(percent, 'f', 1) + QStringLiteral("\u202f%");
}

} // namespace

ActivationPanel::ActivationPanel(QWidget* parent)
    : PlotPanel(parent), m_flats{addBand(plot()), addBand(plot())},
      m_density(plot().addGraph(plot().xAxis, plot().yAxis2)), m_slope(plot().addGraph()),
      m_curve(plot().addGraph()), m_data(plot().addGraph()),
      m_below(addEdgeText(plot(), Qt::AlignLeft)), m_above(addEdgeText(plot(), Qt::AlignRight))
{
    m_density->setLineStyle(QCPGraph::lsStepCenter);
    m_data->setLineStyle(QCPGraph::lsNone);
    m_data->removeFromLegend();
    m_density->removeFromLegend();
    plot().legend->setVisible(true);
    plot().axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignLeft | Qt::AlignTop);
    finishSetup();
}

void ActivationPanel::retranslate()
{
    setTexts(tr("tanh, its slope and the data"),
             tr("<b>The activation</b> tanh(x), its slope 1 − tanh²(x), and the values of hpreact: "
                "dots on the curve, their density beneath.<p>Healthy: most of the data lies on the "
                "bend, where the slope lets gradient through.<p>Sick: it lies on the shaded flats, "
                "where the slope is below 0.02 and |tanh| above 0.99. Percentages in the corners "
                "are beyond the axis."));
    plot().xAxis->setLabel(tr("x = hpreact"));
    plot().yAxis->setLabel(tr("tanh(x), slope"));
    m_curve->setName(tr("tanh(x)"));
    m_slope->setName(tr("slope"));
}

void ActivationPanel::recolor(const Theme& theme)
{
    for (QCPItemRect* flat : m_flats)
        colorBand(*flat, theme);
    QColor fill = theme.forward;
    fill.setAlphaF(0.22F);
    m_density->setPen(Qt::NoPen);
    m_density->setBrush(fill);
    m_slope->setPen(QPen(theme.slope, 1.5, Qt::DashLine));
    m_curve->setPen(QPen(theme.text, 1.5));
    QColor dot = theme.forward;
    dot.setAlphaF(0.4F);
    m_data->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, dot, 5));
    for (QCPItemText* text : {m_below, m_above})
        text->setColor(theme.mutedText);
}

void ActivationPanel::drawCurve(Activation activation)
{
    QVector<QCPGraphData> curve;
    QVector<QCPGraphData> slope;
    for (int i = 0; i < curvePoints; ++i) {
        const double x = reach * (2.0 * i / (curvePoints - 1) - 1);
        curve.append({x, activationValue(activation, x)});
        slope.append({x, activationSlope(activation, x)});
    }
    m_curve->data()->set(curve, true);
    m_slope->data()->set(slope, true);
    const double flat = saturationStart(activation);
    placeBand(*m_flats[0], -reach, -flat);
    placeBand(*m_flats[1], flat, reach);
}

void ActivationPanel::drawDensity(const Tensor& preactivation)
{
    Histogram histogram(-reach, reach, densityBins);
    histogram.add(preactivation.values);
    QVector<QCPGraphData> density{{-reach, 0}};
    double greatest = 0;
    for (std::size_t bin = 0; bin < histogram.counts().size(); ++bin) {
        const double share = static_cast<double>(histogram.counts()[bin]) /
                             static_cast<double>(std::max<std::int64_t>(histogram.total(), 1));
        density.append({histogram.center(bin), share});
        greatest = std::max(greatest, share);
    }
    density.append({reach, 0});
    m_density->data()->set(density, true);
    plot().yAxis2->setRange(0, m_limit.update(greatest) / densityHeight);
    const QLocale locale = plot().locale();
    const QString below = edgeShare(histogram.underflow(), histogram.total(), locale);
    const QString above = edgeShare(histogram.overflow(), histogram.total(), locale);
    m_below->setText(below.isEmpty() ? below : "← " + below);
    m_above->setText(above.isEmpty() ? above : above + " →");
}

void ActivationPanel::drawData(const Tensor& preactivation, const Tensor& output)
{
    const std::size_t count = preactivation.values.size();
    // Sorting by x is the graph's; an odd stride visits all rows and columns.
    const std::size_t stride = std::max<std::size_t>(count / mostDots, 1) | 1U;
    QVector<QCPGraphData> dots;
    for (std::size_t i = 0; i < count; i += stride) {
        dots.append({std::clamp(static_cast<double>(preactivation.values[i]), -reach, reach),
                     static_cast<double>(output.values[i])});
    }
    m_data->data()->set(dots);
}

void ActivationPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().observation->layers.front();
    drawCurve(scene().config->activation);
    drawDensity(layer.preactivation);
    drawData(layer.preactivation, layer.output);
    if (!isZoomed()) {
        plot().xAxis->setRange(-reach, reach);
        plot().yAxis->setRange(-1.15, 1.15);
    }
    setSample(sampleText(layer.preactivation));
    setVerdict(judgeCurve(*scene().observation, *scene().config));
}

QString ActivationPanel::readOut(const QPointF& position) const
{
    const double x = plot().xAxis->pixelToCoord(position.x());
    const auto activation = scene().config->activation;
    const QLocale locale = plot().locale();
    return tr("x = %1\ntanh(x) = %2\nslope = %3")
        .arg(locale.toString(x, 'f', 2), locale.toString(activationValue(activation, x), 'f', 3),
             locale.toString(activationSlope(activation, x), 'f', 4));
}

} // namespace actigrad
