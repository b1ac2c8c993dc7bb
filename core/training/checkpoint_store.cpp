#include "core/training/checkpoint_store.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace actigrad {
namespace {

std::int64_t stepOf(const std::shared_ptr<const Checkpoint>& checkpoint)
{
    return checkpoint->step;
}

/// The last one at or before a step; null if there is none.
std::shared_ptr<const Checkpoint>
lastUntil(const std::vector<std::shared_ptr<const Checkpoint>>& checkpoints, std::int64_t step)
{
    const auto after = std::ranges::upper_bound(checkpoints, step, {}, stepOf);
    return after == checkpoints.begin() ? nullptr : *std::prev(after);
}

} // namespace


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
    if (bytes > m_budget / 2 || run < m_oldest)
        return;
    Kept& kept = m_runs[run];
    auto& there = isEnd ? kept.ends : kept.checkpoints;
    const auto at = std::ranges::lower_bound(there, shared->step, {}, stepOf);
    if (at != there.end() && (*at)->step == shared->step)
        return;
    kept.bytes += bytes;
    there.insert(at, std::move(shared));
    while (kept.checkpoints.size() > maxOfARun)
        thin(kept);
    keepToBudget();
}

void CheckpointStore::restore(std::uint64_t run,
                              const std::vector<std::shared_ptr<const Checkpoint>>& checkpoints)
{
    const std::lock_guard lock(m_mutex);
    Kept kept;
    for (const auto& checkpoint : checkpoints) {
        const bool isEnd = checkpoint->step % firstInterval != 0;
        (isEnd ? kept.ends : kept.checkpoints).push_back(checkpoint);
        kept.bytes += checkpoint->bytes();
    }
    for (auto* there : {&kept.checkpoints, &kept.ends})
        std::ranges::sort(*there, {}, stepOf);
    const auto fits = [&kept](std::int64_t interval) {
        return std::ranges::all_of(kept.checkpoints, [interval](const auto& checkpoint) {
            return checkpoint->step % interval == 0;
        });
    };
    constexpr std::int64_t greatest = 1LL << 30U;
    while (!kept.checkpoints.empty() && kept.interval < greatest && fits(2 * kept.interval))
        kept.interval *= 2;
    m_runs[run] = std::move(kept);
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
    auto among = lastUntil(kept.checkpoints, step);
    auto end = lastUntil(kept.ends, step);
    return !among || (end && end->step > among->step) ? end : among;
}

std::vector<std::shared_ptr<const Checkpoint>> CheckpointStore::all(std::uint64_t run) const
{
    std::vector<std::shared_ptr<const Checkpoint>> all;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_runs.find(run); found != m_runs.end())
        std::ranges::merge(found->second.checkpoints, found->second.ends, std::back_inserter(all),
                           {}, stepOf, stepOf);
    return all;
}

std::size_t CheckpointStore::count(std::uint64_t run) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(run);
    return found == m_runs.end() ? 0
                                 : found->second.checkpoints.size() + found->second.ends.size();
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

void CheckpointStore::removeBefore(std::uint64_t run)
{
    const std::lock_guard lock(m_mutex);
    m_oldest = run;
    m_runs.erase(m_runs.begin(), m_runs.lower_bound(run));
}

void CheckpointStore::setOnView(std::uint64_t run)
{
    const std::lock_guard lock(m_mutex);
    m_onView = run;
}

} // namespace actigrad
