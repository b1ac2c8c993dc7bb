#include "app/plots/toolbox/activation_limits.h"

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

// tanh's, from which those of others with flats follow: its std is healthy where it is neither
// all but linear, |x − tanh x| < 3 % below 0.3, nor mostly flat.
constexpr StdLimits tanhStd{0.3, 2.0, 3.0};

// Of activations without a scale of their own. Where weights keep the std it is about 1 to 1.4;
// a factor of four in one layer is a thousand in five.
constexpr StdLimits freeStd{0.3, 5.0, 15.0};

double roundedToTenths(double value)
{
    return std::round(10 * value) / 10; // as the texts tell it
}

/// From 0 to the nearer flat.
double distanceOfSaturation(const ActivationTraits& traits)
{
    return std::min(std::abs(traits.inputSaturatedBelow), std::abs(traits.inputSaturatedAbove));
}

} // namespace

ActivationKind kindOf(const ActivationTraits& traits)
{
    if (traits.pieces > 1)
        return ActivationKind::Pieces;
    if (!traits.canSaturate())
        return ActivationKind::Bent;
    return distanceOfSaturation(traits) > 0 ? ActivationKind::Saturating : ActivationKind::HalfFlat;
}

Limits saturationLimits(const ActivationTraits& traits)
{
    // Half of a bell around 0 is flat. At 70 % its middle lies half a std below 0, at 90 % 1.3.
    if (kindOf(traits) == ActivationKind::HalfFlat)
        return {0.70, 0.90};
    // The lecture calls 61 % far too many; its Kaiming initialisation has 8 to 10 %. As in core's
    // diagnosis.
    return {0.15, 0.30};
}

Limits deadLimits(const ActivationTraits& traits)
{
    switch (kindOf(traits)) {
    case ActivationKind::HalfFlat: // examples resemble each other: in a batch a tenth by chance
        return {0.15, 0.40};
    case ActivationKind::Pieces: // either of two; such a neuron still learns
        return {0.30, 0.60};
    case ActivationKind::Saturating:
    case ActivationKind::Bent:
        break;
    }
    return {0, 0};
}

StdLimits stdLimits(const ActivationTraits& traits)
{
    if (kindOf(traits) != ActivationKind::Saturating)
        return freeStd;
    const double scale =
        distanceOfSaturation(traits) / distanceOfSaturation(traitsOf(Activation::Tanh));
    return {roundedToTenths(scale * tanhStd.narrow), roundedToTenths(scale * tanhStd.wide),
            roundedToTenths(scale * tanhStd.bad)};
}

} // namespace actigrad
