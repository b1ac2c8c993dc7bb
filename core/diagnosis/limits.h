#pragma once

#include "core/network/activation.h"

/// Where health ends, by the lecture and by networks that train well. Every threshold of a
/// judgement stands here and nowhere else.
namespace actigrad::limits {

/// Beyond `watch` a judgement is made, beyond `bad` it is a bad one.
struct Limits
{
    double watch;
    double bad;
};

// Not inline: the loader would choose between the program's and the library's.

// Above log(vocabulary), what guessing costs: the lecture's first finding.
constexpr Limits initialLossAbove{0.3, 1.0};
// From one layer to the next. The lecture's deep network keeps 0.97 of the std with the gain of
// 5/3, and 0.85 without.
constexpr Limits shrinking{0.90, 0.75};
constexpr Limits growing{1.15, 1.35};
// The same of gradients, going backwards; deep networks that train well lie from 0.9 to 1.15.
constexpr Limits vanishing{0.70, 0.50};
constexpr Limits exploding{1.30, 2.00};
// log10 of update:data. The lecture: about −3; below −4 it learns too slowly. Hidden layers of its
// networks lie at −2.2 to −2.9 with its rate of 0.1.
constexpr double updateGuide = -3;
constexpr Limits fast{-2.0, -1.5};
constexpr Limits slow{-4.0, -5.0};
// The output layer's weights are small at first on purpose, so it lies at −1.3 to −1.6 then.
constexpr Limits fastOutput{-1.0, -0.75};
constexpr std::int64_t firstJudgedUpdate = 500; // steps: at first updates are large everywhere
// Dev loss over train loss, relative to the latter; the lecture's networks end 0.02 to 0.04 apart.
constexpr Limits overfitting{0.07, 0.15};
constexpr double chanceOfSplit = 3; // standard errors of the dev loss that are no overfitting
// Dead over the dev split: nothing will ever teach them.
constexpr Limits deadOverDev{0.02, 0.20};
// A loss above its start, or above log(vocabulary), after so many steps, is no noise.
constexpr double lossAboveStart = 0.5;
constexpr double lossAboveGuessing = 0.3;
constexpr std::int64_t stepsAboveStart = 100;
constexpr std::int64_t stepsAboveGuessing = 2'000;
// Least share of the values on each side of a bend for which it is more than a straight line.
constexpr double minShareOfSide = 0.1;

/// How an activation can fail, which follows from its traits.
enum class ActivationKind {
    Saturating, ///< flat at the ends of its range: tanh, sigmoid, ELU
    HalfFlat,   ///< flat for half of a bell around 0: ReLU
    Bent,       ///< flat nowhere: leaky ReLU
    Pieces,     ///< the larger of several: maxout
};
[[nodiscard]] ActivationKind kindOf(const ActivationTraits& traits);

/// Of the share of a layer's outputs that are saturated. The lecture calls 61 % far too many; its
/// Kaiming initialisation has 8 to 10 %. Half of a bell around 0 is flat for ReLU: at 70 % its
/// middle lies half a std below 0, at 90 % 1.3.
[[nodiscard]] Limits saturated(const ActivationTraits& traits);

/// Of the share of neurons that are dead over the dev split; of maxout's pieces, which come in
/// pairs, more do not win in good health.
[[nodiscard]] Limits dead(const ActivationTraits& traits);

/// Of the std of hpreact, or of h where it has no bounds.
struct StdLimits
{
    double narrow; ///< healthy from here
    double wide;   ///< to here
    double bad;    ///< far too wide
};
/// tanh: neither all but linear, |x − tanh x| < 3 % below 0.3, nor mostly flat. Those with flat
/// ends follow from it; of others a factor of four in one layer is a thousand in five.
[[nodiscard]] StdLimits std(const ActivationTraits& traits);

} // namespace actigrad::limits
