// The part of LossPanel that reads out what is under the pointer.

#include "app/plots/overview/loss_panel.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {

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
    const auto number = [&locale](double loss) { return locale.toString(loss, 'f', 4); };
    const QString dev = evaluation.devLoss ? number(*evaluation.devLoss) : QString("–");
    return tr("%1 after %2 steps, whole splits\n○ train %3, □ dev %4, test %5")
        .arg(curve.name, locale.toString(static_cast<qlonglong>(evaluation.step)),
             number(evaluation.trainLoss), dev, number(evaluation.testLoss));
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
                   .arg(curve.name, locale.toString(static_cast<qlonglong>(found->firstStep)),
                        locale.toString(found->mean, 'f', 3),
                        locale.toString(static_cast<double>(found->smoothed), 'f', 3));
    }
    return text;
}

} // namespace actigrad
