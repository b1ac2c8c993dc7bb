#include "app/plots/neuron/neuron_facts.h"

#include "core/diagnosis/limits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace actigrad {
namespace {

/// Sorts the examples before others: how far x is in the saturated region; where there is none,
/// what bends. What is no number comes first.
double rank(double x, const ActivationTraits& traits)
{
    if (std::isnan(x))
        return std::numeric_limits<double>::infinity();
    switch (limits::kindOf(traits)) {
    case limits::ActivationKind::Saturating:
    case limits::ActivationKind::HalfFlat:
        return std::max(x - traits.inputSaturatedAbove, traits.inputSaturatedBelow - x);
    case limits::ActivationKind::Bent:
        return -x; // the negative side first
    case limits::ActivationKind::Pieces:
        return x; // the first piece first
    }
    return 0;
}

} // namespace

NeuronFacts factsOf(const LayerObservation& layer, const ActivationTraits& traits,
                    std::size_t neuron)
{
    NeuronFacts facts;
    const auto pieces = static_cast<std::size_t>(traits.pieces);
    for (std::size_t example = 0; example < layer.output.rows; ++example) {
        const float first = layer.preactivation.at(example, pieces * neuron);
        const float second = pieces > 1 ? layer.preactivation.at(example, 2 * neuron + 1) : 0.0F;
        const float h = layer.output.at(example, neuron);
        facts.x.push_back(static_cast<double>(first - second));
        facts.y.push_back(static_cast<double>(h - second));
        facts.finite = facts.finite && std::isfinite(facts.x.back()) && std::isfinite(h);
        facts.saturated.push_back(traits.isSaturated(h) ? 1 : 0);
        facts.saturatedCount += facts.saturated.back() != 0 ? 1U : 0U;
        facts.positiveCount += first >= second ? 1U : 0U;
    }
    facts.order.resize(facts.x.size());
    std::iota(facts.order.begin(), facts.order.end(), std::size_t{0});
    std::ranges::stable_sort(facts.order, std::ranges::greater(),
                             [&](std::size_t example) { return rank(facts.x[example], traits); });
    facts.dead = std::ranges::binary_search(layer.statistics.deadNeurons, static_cast<int>(neuron));
    return facts;
}

NotableNeuron notableNeuron(const LayerObservation& layer, const ActivationTraits& traits)
{
    using Reason = NotableNeuron::Reason;
    if (!layer.statistics.deadNeurons.empty())
        return {static_cast<std::size_t>(layer.statistics.deadNeurons.front()), Reason::FirstDead};
    std::vector<std::size_t> saturated(layer.output.columns);
    std::vector<double> magnitude(layer.output.columns);
    for (std::size_t at = 0; at < layer.output.values.size(); ++at) {
        const float h = layer.output.values[at];
        saturated[at % layer.output.columns] += traits.isSaturated(h) ? 1U : 0U;
        magnitude[at % layer.output.columns] += static_cast<double>(std::abs(h));
    }
    const auto most = std::ranges::max_element(saturated);
    if (*most > 0)
        return {static_cast<std::size_t>(most - saturated.begin()), Reason::MostSaturated};
    return {static_cast<std::size_t>(std::ranges::max_element(magnitude) - magnitude.begin()),
            Reason::LargestOutput};
}

std::vector<double> weightGradientNorms(const ParameterObservation& weights,
                                        const ActivationTraits& traits)
{
    const auto pieces = static_cast<std::size_t>(traits.pieces);
    const Tensor& gradients = weights.gradients;
    std::vector<double> squares(gradients.columns / pieces);
    for (std::size_t row = 0; row < gradients.rows; ++row) {
        for (std::size_t column = 0; column < gradients.columns; ++column) {
            const auto gradient = static_cast<double>(gradients.at(row, column));
            squares[column / pieces] += gradient * gradient;
        }
    }
    for (double& square : squares)
        square = std::isnan(square) ? std::numeric_limits<double>::infinity() : std::sqrt(square);
    return squares;
}

} // namespace actigrad
