#include "app/plots/verdict.h"

#include <QLocale>

namespace actigrad {
namespace {

// Where a finding becomes worth watching, and where bad. The lecture calls few per cent of
// saturated outputs healthy (its Kaiming initialisation has 8 %) and 61 % far too many.
constexpr double saturatedWatch = 0.10;
constexpr double saturatedBad = 0.30;
constexpr double spreadNarrow = 0.3; // of hpreact: tanh is all but linear, |x − tanh x| < 3 %
constexpr double spreadWide = 2.0;
constexpr double spreadBad = 3.0;
constexpr double vanishedWatch = 0.10;
constexpr double vanishedBad = 0.30;
constexpr double lossWatch = 0.3; // above log(vocabulary)
constexpr double lossBad = 1.0;

QString number(double value)
{
    if (value >= 1e5)
        return QLocale().toString(value, 'e', 1);
    return QLocale().toString(value, 'f', value >= 1'000 ? 0 : 2);
}

/// "61 %", "0.4 %", "< 0.1 %".
QString percent(double share)
{
    const double value = 100 * share;
    const QString unit = QStringLiteral("\u202f%");
    if (value == 0 || value >= 9.95)
        return QLocale().toString(value, 'f', 0) + unit;
    if (value < 0.1)
        return "< " + QLocale().toString(0.1, 'f', 1) + unit;
    return QLocale().toString(value, 'f', 1) + unit;
}

Health grade(double value, double watch, double bad)
{
    return value > bad ? Health::Bad : value > watch ? Health::Watch : Health::Good;
}

const LayerStatistics& layerOf(const Observation& observation)
{
    return observation.layers.front().statistics;
}

} // namespace

Verdict judgePreactivation(const Observation& observation, const RunConfig& /*config*/)
{
    const double spread = layerOf(observation).preactivation.std;
    const QString narrow = QLocale().toString(spreadNarrow);
    const QString wide = QLocale().toString(spreadWide);
    if (spread == 0)
        return {Health::Bad,
                Verdict::tr("All values are equal: no neuron can tell the examples apart")};
    if (spread < spreadNarrow)
        return {Health::Watch,
                Verdict::tr("Spread %1 (healthy: %2 to %3): tanh is almost a straight line here")
                    .arg(number(spread), narrow, wide)};
    if (spread > spreadWide)
        return {
            spread > spreadBad ? Health::Bad : Health::Watch,
            Verdict::tr(
                "Spread %1 (healthy: %2 to %3): much lies on the flat of tanh; lower the W1 scale")
                .arg(number(spread), narrow, wide)};
    return {Health::Good,
            Verdict::tr("Spread %1 (healthy: %2 to %3)").arg(number(spread), narrow, wide)};
}

Verdict judgeCurve(const Observation& observation, const RunConfig& /*config*/)
{
    const double saturated = layerOf(observation).saturated;
    return {grade(saturated, saturatedWatch, saturatedBad),
            Verdict::tr("%1 of the data lies on the flat, slope below %2 (healthy: below %3)")
                .arg(percent(saturated), QLocale().toString(0.02), percent(saturatedWatch))};
}

Verdict judgeOutput(const Observation& observation, const RunConfig& /*config*/)
{
    const double saturated = layerOf(observation).saturated;
    const Health health = grade(saturated, saturatedWatch, saturatedBad);
    if (health != Health::Bad)
        return {health,
                Verdict::tr("%1 of h is saturated, |h| > %2 (healthy: below %3)")
                    .arg(percent(saturated), QLocale().toString(0.99), percent(saturatedWatch))};
    return {health,
            Verdict::tr("%1 of h is saturated: little gradient gets through; lower the W1 scale")
                .arg(percent(saturated))};
}

Verdict judgeGradients(const Observation& observation, const RunConfig& /*config*/)
{
    const auto& layer = layerOf(observation);
    if (layer.outputGradient.std == 0 && layer.outputGradient.max == 0)
        return {Health::Bad, Verdict::tr("No gradient arrives at h: W2 is zero")};
    return {grade(layer.vanished, vanishedWatch, vanishedBad),
            Verdict::tr("%1 of dL/dhpreact is practically zero (healthy: below %2)")
                .arg(percent(layer.vanished), percent(vanishedWatch))};
}

Verdict judgeNeurons(const Observation& observation, const RunConfig& /*config*/)
{
    const auto& layer = observation.layers.front();
    const auto dead = static_cast<qlonglong>(layer.statistics.deadNeurons.size());
    const QString neurons = QLocale().toString(static_cast<qlonglong>(layer.output.columns));
    if (dead > 0)
        return {Health::Bad,
                Verdict::tr("Dead (▲): %1 of %2 neurons; no example of this batch teaches them")
                    .arg(QLocale().toString(dead), neurons)};
    const Health health = grade(layer.statistics.saturated, saturatedWatch, saturatedBad);
    if (health != Health::Bad)
        return {
            health,
            Verdict::tr("Mostly black: the neurons can learn; none of %1 is dead").arg(neurons)};
    return {health,
            Verdict::tr("%1 is white, where learning stalls; none of %2 neurons is all white, dead")
                .arg(percent(layer.statistics.saturated), neurons)};
}

Verdict judgeInitialLoss(double initialLoss, double expected)
{
    const Health health = grade(initialLoss - expected, lossWatch, lossBad);
    if (health == Health::Good)
        return {health, Verdict::tr("Starts at %1, as expected of guessing (%2)")
                            .arg(number(initialLoss), number(expected))};
    return {health,
            Verdict::tr("Starts at %1 instead of %2: confidently wrong; lower the W2 and b2 scales")
                .arg(number(initialLoss), number(expected))};
}

} // namespace actigrad
