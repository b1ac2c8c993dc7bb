#include "app/plots/toolbox/curve_data.h"

#include <algorithm>

namespace actigrad {

Tensor curveInputs(const LayerObservation& layer, const ActivationTraits& traits)
{
    const Tensor& all = layer.preactivation;
    if (traits.pieces == 1)
        return all;
    Tensor x{all.rows, all.columns / 2, {}};
    x.values.reserve(all.values.size() / 2);
    for (std::size_t at = 0; at + 1 < all.values.size(); at += 2)
        x.values.push_back(all.values[at] - all.values[at + 1]);
    return x;
}

CurveData curveData(const LayerObservation& layer, const ActivationTraits& traits)
{
    CurveData data{curveInputs(layer, traits), layer.output};
    if (traits.pieces > 1) {
        for (std::size_t i = 0; i < data.y.values.size(); ++i)
            data.y.values[i] -= layer.preactivation.values[2 * i + 1];
    }
    return data;
}

double negativeShare(const LayerObservation& layer, const ActivationTraits& traits)
{
    const auto& values = layer.preactivation.values;
    const auto pieces = static_cast<std::size_t>(traits.pieces);
    if (values.size() < pieces)
        return 0;
    std::size_t negative = 0;
    for (std::size_t at = 0; at < values.size(); at += pieces)
        negative += values[at] < (pieces > 1 ? values[at + 1] : 0.0F) ? 1U : 0U;
    return static_cast<double>(negative) / static_cast<double>(values.size() / pieces);
}

} // namespace actigrad
