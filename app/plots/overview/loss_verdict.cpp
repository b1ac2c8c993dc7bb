#include "app/plots/overview/loss_verdict.h"

#include "app/look/number_format.h"

#include <QCoreApplication>

#include <cmath>

namespace actigrad {

Verdict judgeLosses(const Scene& scene, const Losses& losses)
{
    if (losses.preview) {
        return verdictAt(Place::Loss, scene,
                         initialLossText(static_cast<double>(*losses.preview), losses.expected));
    }
    const LossCurve& curve = losses.curves.back();
    QString text = initialLossText(curve.history->buckets().front().mean, losses.expected);
    const Evaluation* last = curve.lastEvaluation();
    if (last != nullptr && last->devLoss) {
        const double gap = *last->devLoss - last->trainLoss;
        const QString pattern =
            gap < 0 ? QCoreApplication::translate("actigrad::LossPanel", ", dev −%1")
                    : QCoreApplication::translate("actigrad::LossPanel", ", dev +%1");
        text += pattern.arg(decimalText(std::abs(gap), 2));
    }
    return verdictAt(Place::Loss, scene, text);
}

} // namespace actigrad
