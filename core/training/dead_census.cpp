#include "core/training/dead_census.h"

#include "core/network/prediction.h"
#include "core/observation/observe.h"
#include "core/text/batch.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <numeric>

namespace actigrad {
namespace {

constexpr double maxWork = 3e8; // examples × parameters: some milliseconds
constexpr double minExamples = 256;
constexpr std::size_t piece = 256; // examples at once

bool hasCaughtUp(const RunConfig& config, std::int64_t step)
{
    return config.batchNorm == BatchNormalisation::None ||
           static_cast<double>(step) * config.batchNormMomentum >= 3; // within 5 %
}

/// Those of the neurons silent in the batch that the marks leave dead.
std::vector<int> deadAmongSilent(const LayerObservation& layer, Activation activation,
                                 const std::vector<int>& alive)
{
    std::vector<int> dead;
    std::ranges::set_intersection(layer.statistics.deadNeurons, deadNeurons(activation, alive),
                                  std::back_inserter(dead));
    return dead;
}

/// The marks of each layer's neurons over the first examples of a split: see markAlive. Ends early
/// once all that were silent in the batch are awake.
std::vector<std::vector<int>> aliveOver(const Mlp<float>& network, const Split& split,
                                        std::size_t examples, const Observation& observation)
{
    std::vector<std::vector<int>> alive;
    for (const LayerObservation& layer : observation.layers)
        alive.emplace_back(layer.preactivation.columns);
    Batch batch;
    Prediction prediction;
    std::vector<std::uint32_t> numbers;
    for (std::size_t next = 0; next < examples; next += piece) {
        numbers.resize(std::min(piece, examples - next));
        std::iota(numbers.begin(), numbers.end(), static_cast<std::uint32_t>(next));
        batch.take(split, numbers);
        prediction.compute(network, batch.contexts, numbers.size());
        for (std::size_t layer = 0; layer < alive.size(); ++layer) {
            const auto& computed = prediction.layers()[layer];
            markAlive(network.activation(), computed.preactivation, computed.output, alive[layer]);
        }
        bool isAnyDead = false;
        for (std::size_t layer = 0; layer < alive.size(); ++layer) {
            isAnyDead |=
                !deadAmongSilent(observation.layers[layer], network.activation(), alive[layer])
                     .empty();
        }
        if (!isAnyDead)
            break;
    }
    return alive;
}

} // namespace

void noteDead(Observation& observation, const Run& run)
{
    if (!hasCaughtUp(run.config(), observation.step))
        return;
    const auto isSilent = [](const LayerObservation& layer) {
        return !layer.statistics.deadNeurons.empty();
    };
    if (std::ranges::none_of(observation.layers, isSilent)) {
        for (LayerObservation& layer : observation.layers)
            layer.statistics.deadOverDev.emplace();
        return;
    }
    const Dataset& dataset = run.dataset();
    const Split& split = dataset.dev.size() > 0 ? dataset.dev : dataset.train;
    const double wanted =
        std::max(maxWork / static_cast<double>(run.config().parameters()), minExamples);
    const auto examples =
        static_cast<std::size_t>(std::min(wanted, static_cast<double>(split.size())));
    const auto alive = aliveOver(run.network(), split, examples, observation);
    for (std::size_t layer = 0; layer < alive.size(); ++layer) {
        LayerObservation& observed = observation.layers[layer];
        observed.statistics.deadOverDev =
            deadAmongSilent(observed, run.config().activation, alive[layer]);
    }
    observation.deadExamples = examples;
}

void carryDead(Observation& observation, const Observation& earlier)
{
    observation.deadExamples = earlier.deadExamples;
    for (std::size_t layer = 0; layer < observation.layers.size(); ++layer) {
        const auto& before = earlier.layers[layer].statistics.deadOverDev;
        if (!before)
            continue;
        LayerStatistics& now = observation.layers[layer].statistics;
        now.deadOverDev.emplace();
        std::ranges::set_intersection(*before, now.deadNeurons,
                                      std::back_inserter(*now.deadOverDev));
    }
}

} // namespace actigrad
