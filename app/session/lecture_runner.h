#pragma once

#include "core/training/presets.h"

#include <QObject>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

namespace actigrad {

class Session;
struct RunRecord;

/// Trains the lecture's five networks one after the other, as ordinary runs of the session, and
/// notes the losses of their last evaluation. A run that somebody else begins ends it; one that
/// cannot begin does not.
class LectureRunner : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        Finished,
        Stopped,     ///< by `stop`
        Interrupted, ///< by another run
        Impossible,  ///< the words do not do for these networks
    };
    enum class RowState { Waiting, Training, Evaluating, Done, Failed };

    /// One of the networks.
    struct Row
    {
        const Preset* preset;
        double publishedTrain; ///< the lecture's
        double publishedDev;
        int decimals; ///< so many were published
        RowState state = RowState::Waiting;
        std::optional<double> train = {}; ///< ours
        std::optional<double> dev = {};
    };
    using Rows = std::array<Row, 5>;

    /// @param session outlives this
    explicit LectureRunner(Session& session, QObject* parent = nullptr);

    void setSteps(std::int64_t steps) { m_steps = steps; } ///< of each run; 200,000 at first

    /// Begins with the first network, or goes on with the one where it was stopped if the words are
    /// the same. They are those on view; all other settings are the lecture's.
    void start();
    void stop(); ///< the run under way trains on

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Rows& rows() const { return m_rows; }
    [[nodiscard]] const Row* currentRow() const; ///< null unless running
    [[nodiscard]] std::int64_t steps() const { return m_steps; }
    /// Of the network under way; null unless running, and until it has begun.
    [[nodiscard]] const RunRecord* currentRun() const;
    [[nodiscard]] double progress() const; ///< of all five, from 0 to 1
    /// None unless running at a known speed.
    [[nodiscard]] std::optional<double> secondsLeft() const;
    /// Whether `start` would go on where it was.
    [[nodiscard]] bool canContinue() const;

    /// Those that a run would take, or has taken; null before there are any.
    [[nodiscard]] std::shared_ptr<const WordList> words() const;
    /// Whether they are those that the published losses are of.
    [[nodiscard]] bool hasLectureWords() const;

signals:
    void changed(); ///< at most once a frame
    void runBegan(const actigrad::RunConfig& config);

private:
    void begin();
    void follow();
    void noteResult(const RunRecord& run);
    void next();
    void end(State state);
    void onRunRequested(std::uint64_t run);
    void onRunNotPossible(std::uint64_t run);
    [[nodiscard]] RunConfig configOf(const Preset& preset) const;
    [[nodiscard]] std::shared_ptr<const WordList> wordsOnView() const;

    Session& m_session;
    Rows m_rows;
    State m_state = State::Idle;
    std::int64_t m_steps = 200'000;
    std::shared_ptr<const WordList> m_words; ///< of the rows
    std::size_t m_row = 0;                   ///< the one under way
    std::uint64_t m_run = 0;                 ///< its run
    bool m_isBeginning = false;              ///< the run requested is the lecture's own
    std::optional<std::uint64_t> m_otherRun; ///< requested by somebody else, not begun yet
};

} // namespace actigrad
