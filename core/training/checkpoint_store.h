#pragma once

#include "core/training/checkpoint.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace actigrad {

/// Checkpoints of runs, in bounded memory: of each run every so many steps, an interval that
/// doubles when there are too many. Runs that are not on view lose theirs first; the end of a run
/// stays. Step 0 is not kept: it comes from the config. Any thread.
class CheckpointStore
{
public:
    static constexpr std::size_t defaultBudget = 128U << 20U; ///< bytes, of all runs
    static constexpr std::int64_t firstInterval = 64;         ///< steps
    static constexpr std::size_t maxOfARun = 1'000;

    explicit CheckpointStore(std::size_t budget = defaultBudget) : m_budget(budget) {}
    void setBudget(std::size_t bytes); ///< of all runs; drops what is beyond it at once

    /// Whether a step of the run is to be kept. Only multiples of `firstInterval` are.
    [[nodiscard]] bool isDue(std::uint64_t run, std::int64_t step) const;
    /// @param isEnd of the run, or its last step: is not thinned out
    void add(std::uint64_t run, Checkpoint checkpoint, bool isEnd = false);
    /// Puts those of a run there as they were kept; steps that are no multiples of `firstInterval`
    /// are ends.
    void restore(std::uint64_t run,
                 const std::vector<std::shared_ptr<const Checkpoint>>& checkpoints);

    /// The last one at or before a step; null if there is none.
    [[nodiscard]] std::shared_ptr<const Checkpoint> nearest(std::uint64_t run,
                                                            std::int64_t step) const;
    [[nodiscard]] std::size_t count(std::uint64_t run) const;
    [[nodiscard]] std::size_t bytes() const;

    /// All of a run, by their steps.
    [[nodiscard]] std::vector<std::shared_ptr<const Checkpoint>> all(std::uint64_t run) const;

    void remove(std::uint64_t run);
    /// Of all runs with lower numbers, and takes no more of them.
    void removeBefore(std::uint64_t run);
    void setOnView(std::uint64_t run); ///< is thinned out last

private:
    struct Kept
    {
        std::int64_t interval = firstInterval;
        std::vector<std::shared_ptr<const Checkpoint>> checkpoints; // ascending
        std::vector<std::shared_ptr<const Checkpoint>> ends;        // not among them
        std::size_t bytes = 0;
    };

    // Under the mutex.
    static void thin(Kept& kept);
    void keepToBudget();
    [[nodiscard]] std::size_t sum() const;

    mutable std::mutex m_mutex;
    std::size_t m_budget; // guarded by m_mutex, as what follows
    std::map<std::uint64_t, Kept> m_runs;
    std::uint64_t m_onView = 0;
    std::uint64_t m_oldest = 0; // of the runs that are taken
};

} // namespace actigrad
