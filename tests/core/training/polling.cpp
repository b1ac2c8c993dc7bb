#include "tests/core/training/polling.h"

#include "tests/core/support.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace actigrad::test {

SnapshotPointer nextSnapshot(Trainer& trainer)
{
    return waitFor([&] { return trainer.takeSnapshot(); });
}

SnapshotPointer nextPreview(Trainer& trainer)
{
    return waitFor([&] { return trainer.takePreview(); });
}

Snapshots takeToTheEnd(Trainer& trainer, std::uint64_t run, std::chrono::milliseconds pace)
{
    return takeUntil(
        trainer,
        [run](const Snapshot& snapshot) {
            return snapshot.run == run && snapshot.state != RunState::Training &&
                   snapshot.state != RunState::Paused && !snapshot.evaluating;
        },
        pace);
}

SnapshotPointer snapshotOfStep(Trainer& trainer, std::int64_t step)
{
    return takeUntil(trainer,
                     [step](const Snapshot& snapshot) {
                         return snapshot.current && snapshot.current->step == step;
                     })
        .back();
}

void letItStep(Trainer& trainer)
{
    for (std::size_t i = 0; i <= stepsLet; ++i) { // a step goes with each preview
        trainer.preview(smallConfig(1));
        (void)nextPreview(trainer);
    }
}

bool keepsStill(Trainer& trainer)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    return trainer.takeSnapshot() == nullptr;
}

std::vector<float> lossesIn(const Snapshots& snapshots, std::uint64_t run)
{
    std::vector<float> losses;
    for (const auto& snapshot : snapshots) {
        if (snapshot->run != run)
            continue;
        if (snapshot->firstLossStep != static_cast<std::int64_t>(losses.size()))
            throw std::runtime_error("there is a gap in the losses");
        losses.insert(losses.end(), snapshot->losses.begin(), snapshot->losses.end());
    }
    return losses;
}

std::vector<Evaluation> evaluationsIn(const Snapshots& snapshots, std::uint64_t run)
{
    std::vector<Evaluation> evaluations;
    for (const auto& snapshot : snapshots) {
        if (snapshot->run == run)
            std::ranges::copy(snapshot->evaluations, std::back_inserter(evaluations));
    }
    return evaluations;
}

std::string problemOf(const Snapshot& snapshot)
{
    if (!snapshot.problem)
        return {};
    try {
        std::rethrow_exception(snapshot.problem);
    } catch (const InputError& error) {
        return error.what();
    }
}

} // namespace actigrad::test
