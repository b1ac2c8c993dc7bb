// The part of LossPanel that sets its axes: their ranges, and whether they are logarithmic.

#include "app/plots/overview/loss_panel.h"
#include "app/plots/toolbox/steady_limit.h"
#include "app/plots/toolbox/tickers.h"

#include <QToolButton>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {

void LossPanel::setRanges()
{
    constexpr double room = 1.03; // for half a mark at the end
    double lastStep = 100;
    double least = m_losses.expected > 0 ? m_losses.expected : 1;
    double greatest = least;
    const auto include = [&](double loss) {
        if (!std::isfinite(loss))
            return;
        least = std::min(least, loss);
        greatest = std::max(greatest, loss);
    };
    for (const LossCurve& curve : m_losses.curves) {
        lastStep = std::max(lastStep, static_cast<double>(curve.history->steps()));
        const LossGraphs::Extent extent = graphsOf(curve).extent();
        include(static_cast<double>(extent.least));
        include(static_cast<double>(extent.greatest));
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

} // namespace actigrad
