#include "app/window/tour/tour_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace actigrad {
namespace {

struct Stop
{
    std::string_view preset;
    const char* text;
};

// Figures are of the embedded words and the lecture's seed.
constexpr std::array<Stop, tourLength> stopTexts{{
    {"original",
     QT_TRANSLATE_NOOP("tour",
                       "“Loss” starts near 22, far above the dashed line at 3.3 where pure "
                       "guessing stands: the network is confidently wrong. “h” heaps up at −1 and "
                       "1, where tanh is flat: 62 % is saturated, so “Neurons” is mostly white and "
                       "little gradient gets through.")},
    {"output",
     QT_TRANSLATE_NOOP(
         "tour", "W2 × 0.01 and no b2: “Loss” now starts on the dashed line, and no steps are "
                 "lost on unlearning. “h” has not changed: still 62 % saturated, and "
                 "“Neurons” is still mostly white.")},
    {"tanh",
     QT_TRANSLATE_NOOP("tour",
                       "W1 × 0.2 and b1 × 0.01: “hpreact” is five times narrower and fits between "
                       "the saturated regions of tanh. “h” now fills the whole range, 2 % is "
                       "saturated, and “Neurons” is almost all black: every neuron learns.")},
    {"kaiming",
     QT_TRANSLATE_NOOP("tour",
                       "W1 is calculated, not tried out: gain 5/3 over √fan_in = 0.304, the ◆ on "
                       "its slider. “hpreact” has a std of about 5/3, “h” one of 0.75 with 10 % "
                       "saturated, and “Loss” falls just as well as before.")},
    {"batch-norm",
     QT_TRANSLATE_NOOP("tour",
                       "Batch norm gives “hpreact” mean 0 and std 1 in every batch. Drag W1: "
                       "“hpreact” and “h” keep still, the scale no longer matters. Drag gain1 "
                       "instead: they widen, and h saturates.")},
    {"deep", QT_TRANSLATE_NOOP(
                 "tour", "Five hidden layers at gain 5/3, best seen on the page “Layers”. In "
                         "“Activations of all layers” the std settles at 0.65: what tanh squeezes, "
                         "the gain makes up for. In “Gradients of all layers” the curves nearly "
                         "coincide: nothing vanishes on the way back.")},
    {"deep-batch-norm",
     QT_TRANSLATE_NOOP("tour",
                       "All layers normalised, gain 1: in “Activations of all layers” the five "
                       "curves are one, with a std of 0.63. In “Update to data” the weights’ "
                       "lines run close together, a little above the guide at −3; without batch "
                       "norm the output layer’s starts 200 times above it.")},
    {"deep-no-gain",
     QT_TRANSLATE_NOOP("tour",
                       "Gain 1, without batch norm: tanh squeezes and nothing makes up for it. In "
                       "“Activations of all layers” each curve is narrower than the one before, "
                       "from a std of 0.61 down to 0.31, and would go on shrinking in a deeper "
                       "network.")},
    {"deep-large-gain",
     QT_TRANSLATE_NOOP(
         "tour", "Gain 3: in “Activations of all layers” every layer heaps up at −1 and 1, "
                 "about 30 % saturated. At step 0 “Gradients of all layers” shows them grow on "
                 "the way back: in the first layer almost four times what they are in the "
                 "last.")},
    {"relu-dead",
     QT_TRANSLATE_NOOP(
         "tour", "ReLU with W1 at a third of its ◆ and b1 × 1: 43 of 200 neurons lie so far "
                 "below 0 that no example of the batch reaches them, the ▲ of “Neurons”. Other "
                 "batches wake some; for 16 no word of the dev split does, no gradient ever comes "
                 "to them, and they stay dead.")},
}};

} // namespace

QString tourText(const Preset& preset)
{
    const auto found = std::ranges::find(stopTexts, preset.name, &Stop::preset);
    return found != stopTexts.end() ? QCoreApplication::translate("tour", found->text) : QString();
}

} // namespace actigrad
