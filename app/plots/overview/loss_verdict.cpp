#include "app/plots/overview/loss_verdict.h"

#include "app/look/number_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace actigrad {

Verdict judgeLosses(const LossCurve& curve, double expected)
{
    Verdict verdict = judgeInitialLoss(curve.history->buckets().front().mean, expected);
    const Evaluation* last = curve.lastEvaluation();
    if (verdict.health != Health::Good || last == nullptr || !last->devLoss)
        return verdict;
    const double gap = *last->devLoss - last->trainLoss;
    const QString text =
        gap < 0 ? QCoreApplication::translate("actigrad::LossPanel", "; dev is %1 below train")
                : QCoreApplication::translate("actigrad::LossPanel", "; dev is %1 above train");
    verdict.text += text.arg(decimalText(std::abs(gap), 2));
    return verdict;
}

} // namespace actigrad
