#include "app/plots/overview/activation_panel.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/curve_data.h"
#include "app/plots/toolbox/plot_texts.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr std::size_t mostDots = 300;
constexpr double densityOpacity = 0.22;

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
    return percentText(percent, locale);
}

} // namespace

ActivationPanel::ActivationPanel(QWidget* parent)
    : LayerPanel(parent), m_curve(plot()), m_data(plot().addGraph()),
      m_below(addEdgeText(plot(), Qt::AlignLeft)), m_above(addEdgeText(plot(), Qt::AlignRight))
{
    m_data->setLineStyle(QCPGraph::lsNone);
    m_data->removeFromLegend();
    setLegendShown(true);
    finishSetup();
}

QString ActivationPanel::helpText() const
{
    const Activation activation = traits().activation;
    QString help =
        tr("<b>The activation</b> %1, its slope (%2), and the values of hpreact: dots "
           "on the curve, their density beneath. Percentages in the corners are beyond "
           "the axis.")
            .arg(activationName() + ", " + formulaOf(activation), slopeFormulaOf(activation));
    if (traits().pieces > 1)
        return help + tr("<p>Of the two pieces the larger is taken: x is the first less the "
                         "second, and what the curve adds to the second.<p>Healthy: each piece "
                         "wins for about half of the data.<p>Sick: the data lies on one side of "
                         "0, where the neuron is a straight line.");
    if (!traits().canSaturate())
        return help + tr("<p>Healthy: the data lies on both sides of the bend.<p>Sick: it lies on "
                         "one side alone: there the layer is a straight line.");
    return help + tr("<p>Healthy: most of the data lies on the bend, where the slope lets "
                     "gradient through.<p>Sick: it lies on the shaded regions, %1, where the slope "
                     "is almost 0 or 0.")
                      .arg(saturationOf(traits(), QLocale()).toHtmlEscaped());
}

void ActivationPanel::retranslate()
{
    setTexts(titled(tr("%1 and its slope").arg(activationName())), helpText());
    const QString curve = curveName(traits().activation);
    const bool hasPieces = traits().pieces > 1;
    plot().xAxis->setLabel(hasPieces ? tr("x = first piece − second") : tr("x = hpreact"));
    plot().yAxis->setLabel(hasPieces ? tr("h − second piece, slope") : tr("%1, slope").arg(curve));
    m_curve.setNames(curve, tr("slope"));
    m_curve.density().setNames(tr("data"), pinnedText());
}

void ActivationPanel::recolor(const Theme& theme)
{
    m_curve.setTheme(theme, densityOpacity);
    QColor dot = theme.forward;
    dot.setAlphaF(0.4F);
    m_data->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, dot, scaled(5.0)));
    for (QCPItemText* text : {m_below, m_above})
        text->setColor(theme.mutedText);
}

void ActivationPanel::drawGhost()
{
    const LayerObservation* ghost = scene().ghostLayer();
    if (ghost == nullptr) {
        m_curve.setGhost(nullptr);
        return;
    }
    // Its own activation may have had fewer pieces.
    const bool hasPieces = ghost->preactivation.columns > ghost->output.columns;
    const Tensor x =
        hasPieces ? curveInputs(*ghost, traitsOf(Activation::Maxout)) : ghost->preactivation;
    m_curve.setGhost(&x);
}

void ActivationPanel::drawEdgeTexts()
{
    const Histogram& histogram = m_curve.histogram();
    const QLocale locale = plot().locale();
    const QString below = edgeShare(histogram.underflow(), histogram.total(), locale);
    const QString above = edgeShare(histogram.overflow(), histogram.total(), locale);
    m_below->setText(below.isEmpty() ? below : "← " + below);
    m_above->setText(above.isEmpty() ? above : above + " →");
}

void ActivationPanel::drawData(const CurveData& values)
{
    constexpr double reach = ActivationCurve::reach;
    const std::size_t count = values.x.values.size();
    // Sorting by x is the graph's; an odd stride visits all rows and columns.
    const std::size_t stride = std::max<std::size_t>(count / mostDots, 1) | 1U;
    QVector<QCPGraphData> dots;
    for (std::size_t i = 0; i < count; i += stride) {
        const auto x = static_cast<double>(values.x.values[i]);
        if (std::isnan(x)) // which has no place in an order
            continue;
        const double shown = std::clamp(x, -reach, reach);
        dots.append(
            {shown, x == shown ? static_cast<double>(values.y.values[i]) : traits().value(shown)});
    }
    m_data->data()->set(dots);
}

void ActivationPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().shownLayer();
    const CurveData values = curveData(layer, traits());
    if (isNewSubject())
        drawGhost();
    m_curve.setActivation(traits());
    m_curve.setDensity(values.x);
    drawEdgeTexts();
    drawData(values);
    if (!isZoomed())
        m_curve.setRanges();
    setSample(sampleText(values.x));
    setVerdict(verdictAt(Place::Curve, scene(), curveText(scene())));
}

QString ActivationPanel::readOut(const QPointF& position) const
{
    return m_curve.readOut(plot().xAxis->pixelToCoord(position.x()), plot().locale());
}

} // namespace actigrad
