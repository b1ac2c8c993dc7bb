#include "app/plots/batch_norm/batch_norm_gain_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "core/observation/statistics.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double minShift = 0.1; // that the axis shows

} // namespace

BatchNormGainPanel::BatchNormGainPanel(QWidget* parent)
    : PlotPanel(parent), m_neurons(plot().addGraph())
{
    m_neurons->setLineStyle(QCPGraph::lsNone);
    m_neurons->setAdaptiveSampling(false);
    finishSetup();
}

void BatchNormGainPanel::setPlace(BatchNormPlace place)
{
    m_place = place;
    redraw();
}

void BatchNormGainPanel::retranslate()
{
    setTexts(tr("Gain and shift"),
             tr("<b>What is learned</b>: a dot for each neuron, its gain to the right, its shift "
                "upwards. All begin in one point, at shift 0, and part as the network trains.<p>A "
                "gain near 0 silences a neuron; a large one drives it into saturation."));
    plot().xAxis->setLabel(tr("gain"));
    plot().yAxis->setLabel(tr("shift"));
}

void BatchNormGainPanel::recolor(const Theme& theme)
{
    QColor dot = theme.slope;
    dot.setAlphaF(0.7F);
    m_neurons->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, dot, scaled(5.0)));
}

bool BatchNormGainPanel::hasData() const
{
    return batchNormOf(scene(), m_place) != nullptr;
}

void BatchNormGainPanel::draw()
{
    const BatchNormObservation* norm = batchNormOf(scene(), m_place);
    if (norm == nullptr) {
        m_neurons->data()->clear();
        setSample({});
        setVerdict({Health::None, tr("This layer is not normalised")});
        return;
    }
    const Statistics gain = Statistics::of(norm->gain);
    const Statistics shift = Statistics::of(norm->shift);
    QVector<QCPGraphData> dots;
    const std::size_t count = norm->gain.size();
    for (std::size_t neuron = 0; neuron < count; neuron += count / maxDots + 1) {
        if (std::isfinite(norm->gain[neuron])) // graphs sort by it
            dots.append({static_cast<double>(norm->gain[neuron]),
                         static_cast<double>(norm->shift[neuron])});
    }
    m_neurons->data()->set(dots);
    const double gainLimit = m_gain.update(std::max(std::abs(gain.min), std::abs(gain.max)));
    const double shiftLimit =
        m_shift.update(std::max({std::abs(shift.min), std::abs(shift.max), minShift}));
    if (!isZoomed()) {
        plot().xAxis->setRange(gain.min < 0 ? -gainLimit : 0, gainLimit);
        plot().yAxis->setRange(-shiftLimit, shiftLimit);
    }
    setSample(tr("%1 neurons").arg(countText(count)));
    setVerdict({Health::None, tr("Gain %1 to %2, shift %3 to %4")
                                  .arg(figureText(gain.min), figureText(gain.max),
                                       figureText(shift.min), figureText(shift.max))});
}

QString BatchNormGainPanel::readOut(const QPointF& position) const
{
    const QLocale locale = plot().locale();
    return tr("gain %1\nshift %2")
        .arg(figureText(plot().xAxis->pixelToCoord(position.x()), locale),
             figureText(plot().yAxis->pixelToCoord(position.y()), locale));
}

} // namespace actigrad
