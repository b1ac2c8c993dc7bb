#pragma once

#include "core/observation/loss_history.h"
#include "core/text/dataset.h"
#include "core/training/initial_draws.h"
#include "core/training/run_config.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace actigrad {

/// What one run of many came to.
struct CellResult
{
    std::size_t cell = 0;
    double initialLoss = 0; ///< of the first batch, as what follows
    double saturated = 0;   ///< share of all hidden layers' outputs at step 0
    int dead = 0;           ///< neurons that are silent at step 0
    double gradToData = 0;  ///< of W1 at step 0: std of the gradient over that of the weights
    std::optional<double> last200;             ///< mean loss of the last 200 batches, or of all
    std::optional<double> trainLoss;           ///< of whole splits at the end
    std::optional<double> devLoss;             ///< none without a dev split
    std::optional<std::int64_t> divergedAt;    ///< the step whose loss is not finite
    std::shared_ptr<const LossHistory> losses; ///< null unless they are kept
    std::exception_ptr problem;                ///< the run could not begin, or there was no memory
};

/// How far a cell goes.
enum class CellDepth {
    Step0,    ///< draws and looks
    Trained,  ///< all steps
    Evaluated ///< and whole splits
};

/// Makes many independent runs on threads of its own, each the same as a run by hand. Memory grows
/// with the threads, not with the runs: one data set is shared.
///
/// Any thread may call any member; the destructor stops after the steps under way.
class RunPool
{
public:
    /// The config of a cell; called on the pool's threads, one at a time.
    /// @throws InputError for a cell that cannot be: its result says so
    using ConfigOf = std::function<RunConfig(std::size_t cell)>;

    struct Work
    {
        std::vector<std::size_t> cells; ///< in the order in which they are begun
        ConfigOf configOf;
        CellDepth depth = CellDepth::Evaluated;
        bool keepsLosses = false; ///< of every run: then memory grows with the cells
    };

    /// @param threads at least 1
    /// @param resultsAreThere called on a thread of the pool when there are some to take, and not
    ///        again until they have been taken
    RunPool(
        unsigned threads, Work work, std::function<void()> resultsAreThere = [] {});
    ~RunPool();
    RunPool(const RunPool&) = delete;
    RunPool& operator=(const RunPool&) = delete;

    /// Those that ended since the last call, in any order.
    [[nodiscard]] std::vector<CellResult> takeResults();
    /// Waits until there are results to take or nothing is left to do, at most so long.
    void waitForResults(std::chrono::milliseconds patience);
    [[nodiscard]] bool isDone() const; ///< all cells ended, or the pool was cancelled
    void cancel();                     ///< cells under way end without a result

private:
    void work(const std::stop_token& stop);
    [[nodiscard]] std::optional<CellResult> run(std::size_t cell, InitialDraws& draws,
                                                const std::stop_token& stop);
    std::shared_ptr<const Dataset> datasetFor(const RunConfig& config);

    const Work m_work;
    const std::function<void()> m_resultsAreThere;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_next = 0; // of the cells to begin; guarded by m_mutex, as what follows
    std::size_t m_ended = 0;
    std::vector<CellResult> m_results;

    std::atomic<bool> m_isCancelled = false;

    std::mutex m_configMutex; // for what follows
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const WordList> m_datasetWords;
    std::int64_t m_datasetContext = 0;

    std::vector<std::jthread> m_threads; // last: stop and join before the rest goes
};

/// How many threads suit this machine.
[[nodiscard]] unsigned usableThreads();

} // namespace actigrad
