#pragma once

#include "core/training/trainer.h"

#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

/// How tests wait for a trainer.
namespace actigrad::test {

using SnapshotPointer = std::shared_ptr<const Snapshot>;
using Snapshots = std::vector<SnapshotPointer>;

/// Tries every `pace` until something is there. @throws std::runtime_error after a minute
template <typename Take>
[[nodiscard]] SnapshotPointer waitFor(Take take,
                                      std::chrono::milliseconds pace = std::chrono::milliseconds(1))
{
    using Clock = std::chrono::steady_clock;
    for (const auto start = Clock::now(); Clock::now() - start < std::chrono::minutes(1);) {
        if (auto snapshot = take())
            return snapshot;
        std::this_thread::sleep_for(pace);
    }
    throw std::runtime_error("nothing came within a minute");
}

[[nodiscard]] SnapshotPointer nextSnapshot(Trainer& trainer);
[[nodiscard]] SnapshotPointer nextPreview(Trainer& trainer);

/// Takes snapshots until one fulfils the condition: it is the last of those returned.
template <typename Condition>
[[nodiscard]] Snapshots takeUntil(Trainer& trainer, Condition condition,
                                  std::chrono::milliseconds pace = std::chrono::milliseconds(1))
{
    Snapshots taken;
    do
        taken.push_back(waitFor([&] { return trainer.takeSnapshot(); }, pace));
    while (!condition(*taken.back()));
    return taken;
}

/// Takes snapshots until the run has finished and been evaluated, diverged or failed.
[[nodiscard]] Snapshots takeToTheEnd(Trainer& trainer, std::uint64_t run,
                                     std::chrono::milliseconds pace = std::chrono::milliseconds(1));

/// Takes snapshots until one stands on the step: it is returned.
[[nodiscard]] SnapshotPointer snapshotOfStep(Trainer& trainer, std::int64_t step);

/// Lets a run that is not paused make more than so many steps, without taking a snapshot.
inline constexpr std::size_t stepsLet = 10;
void letItStep(Trainer& trainer);

/// True if no snapshot comes for a while.
[[nodiscard]] bool keepsStill(Trainer& trainer);

/// The losses of the run's snapshots. @throws std::runtime_error if there is a gap
[[nodiscard]] std::vector<float> lossesIn(const Snapshots& snapshots, std::uint64_t run);

/// The evaluations in the run's snapshots.
[[nodiscard]] std::vector<Evaluation> evaluationsIn(const Snapshots& snapshots, std::uint64_t run);

/// The message of the InputError that a snapshot carries. @throws what else it carries
[[nodiscard]] std::string problemOf(const Snapshot& snapshot);

} // namespace actigrad::test
