#pragma once

#include "core/network/activation.h"

/// Where health ends, by the lecture and by networks that train well.
namespace actigrad::limits {

/// From where on a rule speaks, and from where on it is bad.
struct Limits
{
    double watch;
    double bad;
};

// Not inline: the loader would choose between the program's and the library's.

// Above log(vocabulary), what guessing costs: the lecture's first finding.
constexpr Limits initialLossAbove{0.3, 1.0};
// The lecture calls 61 % far too many; its Kaiming initialisation has 8 to 10 %.
constexpr Limits saturated{0.15, 0.30};
// From one layer to the next. The lecture's deep network keeps 0.97 of the std with the gain of
// 5/3, and 0.85 without.
constexpr Limits shrinking{0.90, 0.75};
constexpr Limits growing{1.15, 1.35};
// The same of gradients, on their way back; deep networks that train well lie from 0.9 to 1.15.
constexpr Limits vanishing{0.70, 0.50};
constexpr Limits exploding{1.30, 2.00};
// log10 of update:data. The lecture: about −3; below −4 it learns too slowly. Hidden layers of its
// networks lie at −2.2 to −2.9 with its rate of 0.1.
constexpr Limits fast{-2.0, -1.5};
constexpr Limits slow{-4.0, -5.0};
// The output layer's weights are small at first on purpose, so it lies at −1.3 to −1.6 then.
constexpr Limits fastOutput{-1.0, -0.75};
// Dev loss over train loss; the lecture's networks end 0.04 to 0.08 apart.
constexpr Limits overfitting{0.15, 0.30};
// Dead over the whole dev split: nothing will ever teach them.
constexpr Limits deadOverDev{0.02, 0.20};

/// Dead for one batch. Half of ReLU's outputs are 0 in good health, and in a deep network the
/// examples of a batch resemble each other, so that by chance up to a tenth of the neurons are
/// silent for all; of maxout's pieces, which come in pairs, up to a fifth do not win.
[[nodiscard]] constexpr Limits deadInBatch(Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        return {0.15, 0.40};
    case Activation::Maxout:
        return {0.30, 0.60};
    default:
        return {0.02, 0.10};
    }
}

} // namespace actigrad::limits
