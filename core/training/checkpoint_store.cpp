#include "core/training/checkpoint_store.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace actigrad {

void CheckpointStore::setBudget(std::size_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_budget = bytes;
    keepToBudget();
}

bool CheckpointStore::isDue(std::uint64_t run, std::int64_t step) const
{
    if (step <= 0 || step % firstInterval != 0)
        return false;
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(run);
    return found == m_runs.end() || step % found->second.interval == 0;
}

void CheckpointStore::add(std::uint64_t run, Checkpoint checkpoint, bool isEnd)
{
    auto shared = std::make_shared<const Checkpoint>(std::move(checkpoint));
    const std::size_t bytes = shared->bytes();
    const std::lock_guard lock(m_mutex);
    if (bytes > m_budget / 2)
        return;
    Kept& kept = m_runs[run];
    kept.bytes += bytes;
    if (isEnd) {
        kept.bytes -= kept.end ? kept.end->bytes() : 0;
        kept.end = std::move(shared);
    } else {
        const auto at = std::ranges::lower_bound(kept.checkpoints, shared->step, {},
                                                 [](const auto& each) { return each->step; });
        kept.checkpoints.insert(at, std::move(shared));
    }
    while (kept.checkpoints.size() > maxOfARun)
        thin(kept);
    keepToBudget();
}

/// Every second one goes.
void CheckpointStore::thin(Kept& kept)
{
    kept.interval *= 2;
    std::erase_if(kept.checkpoints, [&kept](const auto& checkpoint) {
        const bool goes = checkpoint->step % kept.interval != 0;
        if (goes)
            kept.bytes -= checkpoint->bytes();
        return goes;
    });
}

std::size_t CheckpointStore::sum() const
{
    std::size_t bytes = 0;
    for (const auto& [run, kept] : m_runs)
        bytes += kept.bytes;
    return bytes;
}

void CheckpointStore::keepToBudget()
{
    for (std::size_t bytes = sum(); bytes > m_budget; bytes = sum()) {
        Kept* largest = nullptr;
        for (auto& [run, kept] : m_runs) {
            const bool isCandidate = run != m_onView && !kept.checkpoints.empty();
            if (isCandidate && (largest == nullptr || kept.bytes > largest->bytes))
                largest = &kept;
        }
        const auto onView = m_runs.find(m_onView);
        if (largest == nullptr && onView != m_runs.end() && !onView->second.checkpoints.empty())
            largest = &onView->second;
        if (largest == nullptr)
            break;
        thin(*largest);
    }
    for (auto run = m_runs.begin(); run != m_runs.end() && sum() > m_budget;) // only ends are left
        run = run->first == m_onView ? std::next(run) : m_runs.erase(run);
}

std::shared_ptr<const Checkpoint> CheckpointStore::nearest(std::uint64_t run,
                                                           std::int64_t step) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(run);
    if (found == m_runs.end())
        return nullptr;
    const Kept& kept = found->second;
    if (kept.end && kept.end->step <= step)
        return kept.end;
    const auto after = std::ranges::upper_bound(kept.checkpoints, step, {},
                                                [](const auto& each) { return each->step; });
    return after == kept.checkpoints.begin() ? nullptr : *std::prev(after);
}

std::size_t CheckpointStore::count(std::uint64_t run) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(run);
    return found == m_runs.end() ? 0
                                 : found->second.checkpoints.size() + (found->second.end ? 1 : 0);
}

std::size_t CheckpointStore::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return sum();
}

void CheckpointStore::remove(std::uint64_t run)
{
    const std::lock_guard lock(m_mutex);
    m_runs.erase(run);
}

void CheckpointStore::setOnView(std::uint64_t run)
{
    const std::lock_guard lock(m_mutex);
    m_onView = run;
}

} // namespace actigrad
