#include "app/plots/batch_norm/batch_norm_gap_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/batch_norm/batch_norm_verdicts.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

} // namespace

BatchNormGapPanel::BatchNormGapPanel(Statistic statistic, QWidget* parent)
    : PlotPanel(parent), m_statistic(statistic), m_identity(plot().addGraph()),
      m_neurons(plot().addGraph())
{
    m_identity->setData({-1e6, 1e6}, {-1e6, 1e6}, true);
    m_neurons->setLineStyle(QCPGraph::lsNone);
    m_neurons->setAdaptiveSampling(false);
    finishSetup();
}

QString BatchNormGapPanel::fileName() const
{
    return m_statistic == Statistic::Mean ? "norm-mean-gap" : "norm-std-gap";
}

void BatchNormGapPanel::setPlace(BatchNormPlace place)
{
    m_place = place;
    redraw();
}

void BatchNormGapPanel::retranslate()
{
    const QString help =
        tr("<b>Batch against running statistics</b>, a dot for each neuron. Training normalises "
           "with those of the batch; evaluation and samples, which must not depend on a batch, "
           "with a running average of them.<p>Healthy: the dots lie around the dashed line, where "
           "both are equal; a batch strays from it by chance.<p>Sick: they lie apart. At step 0 "
           "the running mean is 0 and the running std 1, and it takes some multiples of "
           "1/momentum steps to catch up.");
    if (m_statistic == Statistic::Mean) {
        setTexts(tr("Batch and running mean"), help);
        plot().xAxis->setLabel(tr("mean of the batch"));
        plot().yAxis->setLabel(tr("running mean"));
    } else {
        setTexts(tr("Batch and running std"), help);
        plot().xAxis->setLabel(tr("std of the batch"));
        plot().yAxis->setLabel(tr("running std"));
    }
}

void BatchNormGapPanel::recolor(const Theme& theme)
{
    m_identity->setPen(linePen(theme.mutedText, 1, Qt::DashLine));
    QColor dot = theme.forward;
    dot.setAlphaF(0.6F);
    m_neurons->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, dot, scaled(5.0)));
}

bool BatchNormGapPanel::hasData() const
{
    return batchNormOf(scene(), m_place) != nullptr;
}

QPointF BatchNormGapPanel::valueOf(const BatchNormObservation& norm, std::size_t neuron) const
{
    if (m_statistic == Statistic::Mean)
        return {static_cast<double>(norm.mean[neuron]),
                static_cast<double>(norm.runningMean[neuron])};
    return {std::sqrt(static_cast<double>(norm.variance[neuron])),
            std::sqrt(static_cast<double>(norm.runningVariance[neuron]))};
}

void BatchNormGapPanel::draw()
{
    const BatchNormObservation* norm = batchNormOf(scene(), m_place);
    if (norm == nullptr) {
        m_neurons->data()->clear();
        setSample({});
        setVerdict({Health::None, tr("This layer is not normalised")});
        return;
    }
    const std::size_t count = norm->mean.size();
    QVector<QCPGraphData> dots;
    double max = 0;
    for (std::size_t neuron = 0; neuron < count; neuron += count / maxDots + 1) {
        const QPointF value = valueOf(*norm, neuron);
        if (!std::isfinite(value.x())) // graphs sort by it
            continue;
        dots.append({value.x(), value.y()});
        max = std::max({max, std::abs(value.x()), std::abs(value.y())});
    }
    m_neurons->data()->set(dots);
    const double limit = m_limit.update(max);
    if (!isZoomed()) {
        const double low = m_statistic == Statistic::Mean ? -limit : 0;
        plot().xAxis->setRange(low, limit);
        plot().yAxis->setRange(low, limit);
    }
    setSample(tr("%1 neurons").arg(countText(count)));
    const double momentum = scene().config->batchNormMomentum;
    const BatchNormGap gap = batchNormGap(*norm, scene().observation->step, momentum);
    setVerdict(m_statistic == Statistic::Mean ? judgeMeanGap(gap, momentum)
                                              : judgeStdGap(gap, momentum));
}

QString BatchNormGapPanel::readOut(const QPointF& position) const
{
    const BatchNormObservation& norm = *batchNormOf(scene(), m_place);
    constexpr double reach = 12; // pixels
    double nearest = reach;
    QString text;
    for (std::size_t neuron = 0; neuron < norm.mean.size(); ++neuron) {
        const QPointF value = valueOf(norm, neuron);
        const QPointF pixel(plot().xAxis->coordToPixel(value.x()),
                            plot().yAxis->coordToPixel(value.y()));
        const double distance = QLineF(pixel, position).length();
        if (distance >= nearest)
            continue;
        nearest = distance;
        text =
            tr("neuron %1\nbatch %2\nrunning %3")
                .arg(ordinalText(neuron, plot().locale()), figureText(value.x(), plot().locale()),
                     figureText(value.y(), plot().locale()));
    }
    return text;
}

} // namespace actigrad
