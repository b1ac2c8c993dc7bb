#pragma once

#include "core/training/run_config.h"
#include "core/training/snapshot.h"

#include <memory>
#include <utility>
#include <vector>

/// Snapshots as a trainer would publish them.
namespace actigrad::test {

inline std::shared_ptr<RunConfig> newConfig()
{
    auto config = std::make_shared<RunConfig>();
    config->words =
        std::make_shared<const WordList>(WordList::parse("emma\nolivia\nava\n", "three.txt"));
    config->steps = 5'000;
    return config;
}

inline std::shared_ptr<const Observation> newObservation(std::int64_t step, float loss)
{
    auto observation = std::make_shared<Observation>();
    observation->step = step;
    observation->loss = loss;
    LayerObservation layer;
    layer.statistics.saturated = 0.613;
    layer.statistics.deadNeurons = {3, 14, 15};
    observation->layers.push_back(layer);
    return observation;
}

/// With so many numbers in its tensors, 4 bytes each.
inline std::shared_ptr<const Observation> newPicture(std::int64_t step, std::size_t numbers)
{
    auto observation = std::make_shared<Observation>(*newObservation(step, 3));
    observation->layers.front().output = {1, numbers, std::vector<float>(numbers, 0.5F)};
    return observation;
}

/// With 2 dead neurons over dev, and a quarter of the outputs saturated.
inline Evaluation newEvaluation(std::int64_t step, double trainLoss, double devLoss)
{
    return {step, trainLoss, devLoss, devLoss + 0.01, {{0.25, {3, 14}}}};
}

inline Snapshot firstSnapshot(std::uint64_t run,
                              std::shared_ptr<const RunConfig> config = newConfig())
{
    Snapshot snapshot;
    snapshot.run = run;
    snapshot.config = std::move(config);
    snapshot.initial = newObservation(0, 27.8817F);
    snapshot.current = snapshot.initial;
    snapshot.losses = {27.8817F};
    return snapshot;
}

/// The next losses of the same run.
inline Snapshot laterSnapshot(const Snapshot& before, std::vector<float> losses)
{
    Snapshot snapshot = before;
    snapshot.firstLossStep = before.firstLossStep + static_cast<std::int64_t>(before.losses.size());
    snapshot.losses = std::move(losses);
    return snapshot;
}

} // namespace actigrad::test
