#include "app/window/tour/tour_stops.h"

#include "app/base/words.h"
#include "app/look/number_format.h"
#include "core/diagnosis/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace actigrad {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("tour", text);
}

QString stdText(const Statistics& statistics)
{
    return decimalText(statistics.std, 2);
}

constexpr ParameterId w1{ParameterKind::Weights, 1};
constexpr ParameterId b1{ParameterKind::Bias, 1};

void keepScales(RunConfig& config, const RunConfig& own)
{
    config.scales = own.scales;
}

QString originalText(const TourFigures& figures)
{
    const QString loss = decimalText(figures.initialLoss, 2);
    const QString expected = decimalText(figures.expectedLoss, 2);
    if (figures.hasBuiltInWords)
        return translated(QT_TRANSLATE_NOOP(
                              "tour", "The lecture’s list starts at a loss of 27.88, this one at "
                                      "%1: its first batch holds other names. Guessing costs %2, "
                                      "dashed in “Loss”: this network is confidently wrong."))
            .arg(loss, expected);
    return translated(QT_TRANSLATE_NOOP("tour", "“Loss” starts at %1, far above the dashed line "
                                                "at %2, which is what guessing costs: this "
                                                "network is confidently wrong."))
        .arg(loss, expected);
}

QString outputText(const TourFigures& figures)
{
    return translated(QT_TRANSLATE_NOOP("tour", "W2 × 0.01 and no b2: “Loss” starts at %1, and no "
                                                "steps are lost on unlearning. “h” has not "
                                                "changed: %2 of it is still saturated."))
        .arg(decimalText(figures.initialLoss, 2), shareText(figures.layers.front().saturated));
}

QString tanhText(const TourFigures& figures)
{
    return translated(QT_TRANSLATE_NOOP("tour", "W1 × 0.2, b1 × 0.01: “hpreact” fits between the "
                                                "saturated regions of tanh. Only %1 of “h” is "
                                                "saturated, and “Neurons” is almost all black."))
        .arg(shareText(figures.layers.front().saturated));
}

QString kaimingText(const TourFigures& figures)
{
    const LayerStatistics& layer = figures.layers.front();
    return translated(QT_TRANSLATE_NOOP("tour", "W1 is calculated, not tried out: gain 5/3 over "
                                                "√fan_in, the ◆ on its slider. “hpreact” has a "
                                                "std of %1, “h” of %2, with %3 saturated."))
        .arg(stdText(layer.preactivation), stdText(layer.output), shareText(layer.saturated));
}

QString batchNormText(const TourFigures& figures)
{
    return translated(QT_TRANSLATE_NOOP("tour", "Batch norm gives “hpreact” mean 0 and std 1 in "
                                                "every batch (here: %1). The scale of W1 no "
                                                "longer matters; bngain1 and bnbias1 do."))
        .arg(stdText(figures.layers.front().preactivation));
}

QString deepText(const TourFigures& figures)
{
    return translated(QT_TRANSLATE_NOOP("tour", "Five layers at gain 5/3: the std of “h” goes "
                                                "from %1 in the first to %2 in the last and "
                                                "settles. What tanh squeezes, the gain makes up "
                                                "for."))
        .arg(stdText(figures.layers.front().output), stdText(figures.layers.back().output));
}

QString deepBatchNormText(const TourFigures& figures)
{
    return translated(QT_TRANSLATE_NOOP("tour", "All layers normalised: “h” has a std of %1 in "
                                                "the first layer, %2 in the last. As it trains, "
                                                "the lines of “Update to data” run close "
                                                "together."))
        .arg(stdText(figures.layers.front().output), stdText(figures.layers.back().output));
}

QString deepNoGainText(const TourFigures& figures)
{
    return translated(QT_TRANSLATE_NOOP("tour", "Gain 1, no batch norm: tanh squeezes, and "
                                                "nothing makes up for it. The std of “h” falls "
                                                "from %1 in the first layer to %2 in the last."))
        .arg(stdText(figures.layers.front().output), stdText(figures.layers.back().output));
}

QString deepLargeGainText(const TourFigures& figures)
{
    const double growth = figures.layers.front().outputGradient.std /
                          std::max(figures.layers.back().outputGradient.std, 1e-30);
    return translated(QT_TRANSLATE_NOOP("tour", "Gain 3: %1 of the last layer’s “h” is saturated, "
                                                "and gradients grow on the way back: their std in "
                                                "the first layer is %2 × the last’s."))
        .arg(shareText(figures.layers.back().saturated), decimalText(growth, 1));
}

QString reluDeadText(const TourFigures& figures)
{
    const LayerStatistics& layer = figures.layers.front();
    const QString silent = countText(layer.deadNeurons.size());
    const QString neurons = countText(figures.neurons);
    if (!layer.deadOverDev)
        return translated(QT_TRANSLATE_NOOP("tour", "ReLU, W1 at a third of its ◆, b1 × 1: %1 of "
                                                    "%2 neurons lie so far below 0 that no "
                                                    "example of the batch reaches them, the ▽ of "
                                                    "“Neurons”."))
            .arg(silent, neurons);
    return translated(QT_TRANSLATE_NOOP("tour", "ReLU, W1 at a third of its ◆, b1 × 1: %1 of %2 "
                                                "neurons in “Neurons” are silent in this batch "
                                                "(▽); %3 are dead (▼): no example ever reaches "
                                                "them."))
        .arg(silent, neurons, countText(layer.deadOverDev->size()));
}

bool startsAtGuessing(const TourProgress& progress)
{
    return progress.figures != nullptr &&
           progress.figures->initialLoss <=
               progress.figures->expectedLoss + limits::initialLossAbove.watch;
}

bool isLittleSaturated(const TourProgress& progress)
{
    return progress.figures != nullptr &&
           progress.figures->layers.front().saturated <
               limits::saturated(traitsOf(progress.config.activation)).watch;
}

bool hasGain1(const TourProgress& progress)
{
    return std::abs(progress.config.hiddenGain() - 1) <= 0.05;
}

bool isWideAtTheEnd(const TourProgress& progress)
{
    constexpr double wide = 0.6;
    return progress.figures != nullptr && progress.figures->layers.back().output.std > wide;
}

bool hasTrained(const TourProgress& progress)
{
    constexpr std::int64_t enough = 1'000;
    return progress.step.value_or(0) >= enough;
}

constexpr std::array<TourStop, tourLength> stops{{
    {"original", Place::Loss, false, originalText,
     QT_TRANSLATE_NOOP("tour",
                       "Drag W2 and b2 left until the diamond in “Loss” sits on the dashed line"),
     startsAtGuessing, keepScales},
    {"output", Place::Output, true, outputText,
     QT_TRANSLATE_NOOP("tour", "Drag W1 left until less than %1 of “h” is saturated"),
     isLittleSaturated, keepScales},
    {"tanh", Place::Neurons, false, tanhText,
     QT_TRANSLATE_NOOP("tour", "Double-click a column of “Neurons” to see that neuron up close"),
     [](const TourProgress& progress) { return progress.neuronWasOpened; },
     [](RunConfig& /*config*/, const RunConfig& /*own*/) {}},
    {"kaiming", Place::Hpreact, false, kaimingText,
     QT_TRANSLATE_NOOP("tour", "Choose ReLU as activation: its gain is √2, and the ◆ moves"),
     [](const TourProgress& progress) { return progress.config.activation == Activation::Relu; },
     [](RunConfig& config, const RunConfig& own) {
         config.activation = own.activation;
         keepScales(config, own);
     }},
    {"batch-norm", Place::Hpreact, false, batchNormText,
     QT_TRANSLATE_NOOP("tour", "Drag W1 to 1 or more: “hpreact” keeps still"),
     [](const TourProgress& progress) { return progress.config.scales[w1] >= 1; }, keepScales},
    {"deep", Place::ActivationLayers, false, deepText,
     QT_TRANSLATE_NOOP("tour", "Drag the gain to 1 and see the curves narrow from layer to layer"),
     hasGain1, keepScales},
    {"deep-batch-norm", Place::Updates, true, deepBatchNormText,
     QT_TRANSLATE_NOOP("tour", "Let it train for 1,000 steps and watch the lines"), hasTrained,
     keepScales},
    {"deep-no-gain", Place::ActivationLayers, false, deepNoGainText,
     QT_TRANSLATE_NOOP("tour", "Drag the gain until the last layer’s std is above 0.6"),
     isWideAtTheEnd, keepScales},
    {"deep-large-gain", Place::GradientLayers, false, deepLargeGainText,
     QT_TRANSLATE_NOOP("tour", "Set “Batch norm” to “all layers” and see the layers agree"),
     [](const TourProgress& progress) {
         return progress.config.batchNorm != BatchNormalisation::None;
     },
     [](RunConfig& config, const RunConfig& own) {
         config.batchNorm = own.batchNorm;
         keepScales(config, own);
     }},
    {"relu-dead", Place::Neurons, false, reluDeadText,
     QT_TRANSLATE_NOOP("tour", "Drag b1 to 0 and see the neurons come back"),
     [](const TourProgress& progress) { return progress.config.scales[b1] <= 0.05; }, keepScales},
}};

} // namespace

TourFigures TourFigures::of(const RunConfig& config, const Observation& step0)
{
    TourFigures figures{static_cast<double>(step0.loss),
                        config.expectedInitialLoss(),
                        static_cast<std::size_t>(config.hidden.front()),
                        {}};
    for (const LayerObservation& layer : step0.layers)
        figures.layers.push_back(layer.statistics);
    figures.hasBuiltInWords = config.words->fingerprint() == embeddedWords()->fingerprint();
    return figures;
}

QString TourStop::actText() const
{
    const QString pattern = translated(act);
    return pattern.contains("%1")
               ? pattern.arg(shareText(limits::saturated(traitsOf(Activation::Tanh)).watch))
               : pattern;
}

bool TourStop::covers(const RunConfig& config) const
{
    RunConfig own = config;
    preset().shape(own);
    if (own.hidden.size() != config.hidden.size())
        return false;
    own.hidden = config.hidden;
    preset().scale(own);
    RunConfig undone = config;
    undoAct(undone, own);
    return preset().describes(undone);
}

std::span<const TourStop> tourStops()
{
    return stops;
}

} // namespace actigrad
