#include "app/plots/batch_norm/batch_norm_verdicts.h"

#include "app/look/number_format.h"

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double caughtUpEnough = 0.95;
// Batches stray by chance: in multiples of a mean's or a std's standard error.
constexpr double standardErrors = 2;

bool isChance(double gap, double error)
{
    return gap <= standardErrors * error;
}

QString stepsText(double steps)
{
    constexpr double most = 1e12; // a momentum may be next to nothing
    return countText(std::llround(std::min(steps, most)));
}

Verdict notCaughtUp(const BatchNormGap& gap, double momentum)
{
    return {Health::None, Verdict::tr("Only %1 caught up: evaluation goes wrong for about %2 steps")
                              .arg(shareText(gap.caught), stepsText(1 / momentum))};
}

/// @param difference "Means differ by 0.05 std"
Verdict withinChance(const BatchNormGap& gap, const QString& difference)
{
    if (gap.caught < caughtUpEnough)
        return {Health::None, Verdict::tr("%1: little, though only %2 caught up")
                                  .arg(difference, shareText(gap.caught))};
    return {Health::None,
            Verdict::tr("%1, no more than by chance: evaluation fits").arg(difference)};
}

} // namespace

// Not a judgement of the network: every one has such a gap at first, and it closes.

BatchNormGap batchNormGap(const BatchNormObservation& norm, std::int64_t step, double momentum)
{
    constexpr double min = 1e-12; // of a variance: a neuron may be constant
    double means = 0;
    double stds = 0;
    for (std::size_t column = 0; column < norm.mean.size(); ++column) {
        const double batch = std::max(static_cast<double>(norm.variance[column]), min);
        const double running = std::max(static_cast<double>(norm.runningVariance[column]), min);
        const auto difference = static_cast<double>(norm.mean[column] - norm.runningMean[column]);
        means += difference * difference / batch;
        stds += std::pow(std::log(running / batch) / 2, 2);
    }
    const auto columns = static_cast<double>(norm.mean.size());
    return {std::sqrt(means / columns), std::sqrt(stds / columns), caughtUp(step, momentum),
            norm.raw.rows};
}

Verdict judgeMeanGap(const BatchNormGap& gap, double momentum)
{
    if (!std::isfinite(gap.mean))
        return overflowVerdict();
    const double error = 1 / std::sqrt(static_cast<double>(gap.examples));
    const QString difference = Verdict::tr("Means differ by %1 std").arg(figureText(gap.mean));
    if (isChance(gap.mean, error))
        return withinChance(gap, difference);
    if (gap.caught < caughtUpEnough)
        return notCaughtUp(gap, momentum);
    return {Health::None, Verdict::tr("%1 (chance: %2): evaluation sees other values")
                              .arg(difference, figureText(error))};
}

Verdict judgeStdGap(const BatchNormGap& gap, double momentum)
{
    if (!std::isfinite(gap.std))
        return overflowVerdict();
    const double error = 1 / std::sqrt(2 * static_cast<double>(gap.examples));
    const QString difference =
        Verdict::tr("Stds differ by %1 ×").arg(factorText(std::exp(gap.std)));
    if (isChance(gap.std, error))
        return withinChance(gap, difference);
    if (gap.caught < caughtUpEnough)
        return notCaughtUp(gap, momentum);
    return {Health::None, Verdict::tr("%1 (chance: %2 ×): evaluation sees other values")
                              .arg(difference, factorText(std::exp(error)))};
}

} // namespace actigrad
