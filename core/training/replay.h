#pragma once

#include "core/observation/observation.h"
#include "core/observation/run_history.h"
#include "core/training/checkpoint_store.h"
#include "core/training/run.h"
#include "core/training/snapshot.h"

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace actigrad {

/// A step of a run as it was, bit for bit. Immutable.
struct Replayed
{
    std::uint64_t run = 0;
    std::int64_t wanted = 0;                        ///< the step that was asked for
    std::shared_ptr<const Observation> observation; ///< of `wanted` if `isExact`; may be null
    std::shared_ptr<const RunHistory> history;      ///< until that step
    std::shared_ptr<const Samples> samples;         ///< of its network; null until they are there
    bool isExact = false;                           ///< else the nearest step that is kept
    bool isTooFar = false; ///< the way there takes longer than is done without asking
    double progress = 0;   ///< on the way there, 0 to 1
    std::shared_ptr<const Checkpoint> checkpoint = {}; ///< of the step, if it was wanted
    std::exception_ptr problem;
};

/// Goes back to steps of runs: from the nearest checkpoint on, on a thread of its own, beside the
/// training. Requests coalesce: the newest wins, and what is under way for another is given up.
///
/// Any thread may call any member; the destructor waits for the step under way.
class Replay
{
public:
    struct Request
    {
        std::uint64_t run = 0;
        std::shared_ptr<const RunConfig> config;
        std::int64_t step = 0;    ///< below the config's steps
        std::size_t samples = 0;  ///< words to make up from that step's network
        bool mayTakeLong = false; ///< the user has agreed to wait
        bool wantsCheckpoint = false;
        /// What a fork began with; null for a run from step 0.
        std::shared_ptr<const Checkpoint> beginning = nullptr;
    };

    /// @param answerIsThere called on the replay's thread when there is an answer to take, and not
    ///        again until it has been taken
    Replay(
        std::shared_ptr<const CheckpointStore> checkpoints,
        std::function<void()> answerIsThere = [] {});
    ~Replay();
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    void request(Request request);
    void cancel(); ///< what was asked for is no longer wanted
    /// The newest answer not taken before, or null.
    [[nodiscard]] std::shared_ptr<const Replayed> take();

private:
    void work(const std::stop_token& stop);
    void answer(const Request& request);
    bool goTo(const Request& request);
    void begin(const Request& request);
    void publish(Replayed replayed);
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] Replayed here(const Request& request) const;
    std::shared_ptr<const Dataset> datasetFor(const RunConfig& config);

    const std::shared_ptr<const CheckpointStore> m_checkpoints;
    const std::function<void()> m_answerIsThere;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_request; // guarded by m_mutex, as what follows
    std::shared_ptr<const Replayed> m_answer;
    bool m_isOutdated = false;

    // the thread's own
    std::optional<Run> m_run;
    std::uint64_t m_runNumber = 0;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const WordList> m_datasetWords;
    std::int64_t m_datasetContext = 0;
    std::stop_token m_stop;

    std::jthread m_thread; // last: stops and joins before the rest goes
};

} // namespace actigrad
