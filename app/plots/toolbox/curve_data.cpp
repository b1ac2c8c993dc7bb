#include "app/plots/toolbox/curve_data.h"

#include <utility>
#include <vector>

namespace actigrad {

Tensor curveInputs(const LayerObservation& layer, const ActivationTraits& traits)
{
    const Tensor& all = layer.preactivation;
    if (traits.pieces == 1)
        return all;
    std::vector<float> x;
    x.reserve(all.values.size() / 2);
    for (std::size_t at = 0; at + 1 < all.values.size(); at += 2)
        x.push_back(all.values[at] - all.values[at + 1]);
    return {all.rows, all.columns / 2, std::move(x)};
}

CurveData curveData(const LayerObservation& layer, const ActivationTraits& traits)
{
    if (traits.pieces == 1)
        return {layer.preactivation, layer.output};
    std::vector<float> y(layer.output.values.begin(), layer.output.values.end());
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] -= layer.preactivation.values[2 * i + 1];
    return {curveInputs(layer, traits), {layer.output.rows, layer.output.columns, std::move(y)}};
}

} // namespace actigrad
