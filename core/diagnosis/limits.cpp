#include "core/diagnosis/limits.h"

#include <algorithm>
#include <cmath>

namespace actigrad::limits {
namespace {

constexpr StdLimits tanhStd{0.3, 2.0, 3.0};
constexpr StdLimits freeStd{0.3, 5.0, 15.0}; // where weights keep the std it is about 1 to 1.4

/// From 0 to the nearer saturated region.
double distanceOfSaturation(const ActivationTraits& traits)
{
    return std::min(std::abs(traits.inputSaturatedBelow), std::abs(traits.inputSaturatedAbove));
}

double roundedToTenths(double value)
{
    return std::round(10 * value) / 10; // as it is shown
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

Limits saturated(const ActivationTraits& traits)
{
    return kindOf(traits) == ActivationKind::HalfFlat ? Limits{0.70, 0.90} : Limits{0.15, 0.30};
}

Limits dead(const ActivationTraits& traits)
{
    return kindOf(traits) == ActivationKind::Pieces ? Limits{0.30, 0.60} : deadOverDev;
}

StdLimits std(const ActivationTraits& traits)
{
    if (kindOf(traits) != ActivationKind::Saturating)
        return freeStd;
    const double scale =
        distanceOfSaturation(traits) / distanceOfSaturation(traitsOf(Activation::Tanh));
    return {roundedToTenths(scale * tanhStd.narrow), roundedToTenths(scale * tanhStd.wide),
            roundedToTenths(scale * tanhStd.bad)};
}

} // namespace actigrad::limits
