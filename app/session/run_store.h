#pragma once

#include "app/session/run_record.h"
#include "core/training/snapshot.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace actigrad {

/// The runs of a session in the order in which they began, and what is kept of them. GUI thread
/// only.
class RunStore
{
public:
    static constexpr int longestName = 60; ///< characters

    /// Bytes that the pictures of all runs but the newest may take together.
    static constexpr std::size_t pictureMemory = 128U << 20U;

    enum class Change {
        Added,
        Removed,
        Grown,  ///< by steps, evaluations or samples: this happens at the screen's pace
        Edited, ///< renamed, shown, hidden, or a newer run has taken its place
    };
    /// Told after each change.
    /// @param row of the run: where it was if it is removed
    using Listener = std::function<void(Change change, int row)>;

    /// Ends with the object that it returns.
    [[nodiscard]] std::shared_ptr<void> listen(Listener listener);

    /// What the next run of a number is: a fork, which its first snapshot does not say.
    struct ForkOf
    {
        std::uint64_t parent;
        std::shared_ptr<const Checkpoint> beginning;
        QString what; ///< differs from the parent, for its name; may be empty
        PlanChange change = {};
    };
    /// Puts others in the place of all runs. @param created runs of that session
    void replace(std::vector<RunRecord> records, int created);
    /// Adds a run that was kept, as the newest.
    void adopt(RunRecord record);
    [[nodiscard]] int created() const { return m_created; }

    void expectFork(std::uint64_t run, ForkOf fork) { m_forks[run] = std::move(fork); }

    /// Takes what is new of a run; the first snapshot of a run adds its record. Snapshots of
    /// removed runs, and of those that could not begin, are ignored.
    void absorb(const Snapshot& snapshot);

    [[nodiscard]] int count() const { return static_cast<int>(m_records.size()); }
    [[nodiscard]] const std::vector<RunRecord>& records() const { return m_records; }
    [[nodiscard]] const RunRecord* find(std::uint64_t run) const; ///< null if there is none
    [[nodiscard]] int rowOf(std::uint64_t run) const;             ///< −1 if there is none

    bool remove(int row); ///< false for the run in training, which stays
    /// Puts a run back that was removed, among the others by the order of their beginnings.
    void restore(RunRecord record);
    /// Notes what the run is judged by at a step, if that is another than before.
    void noteJudgement(std::uint64_t run, std::int64_t step, const Judgement* judgement);
    bool rename(int row, const QString& name); ///< false if the name is empty or too long
    void setVisible(int row, bool visible);

private:
    void add(const Snapshot& snapshot);
    void takeFork(RunRecord& record, const ForkOf& fork) const;
    void supersede(int row);
    void dropOldPictures();
    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < count(); }
    [[nodiscard]] RunRecord& at(int row) { return m_records[static_cast<std::size_t>(row)]; }
    void tell(Change change, int row);

    std::vector<RunRecord> m_records;
    std::vector<std::weak_ptr<Listener>> m_listeners;
    int m_created = 0; // runs of the session, the removed ones among them
    std::uint64_t m_newestRun = 0;
    std::map<std::uint64_t, ForkOf> m_forks; // that have not begun
};

} // namespace actigrad
