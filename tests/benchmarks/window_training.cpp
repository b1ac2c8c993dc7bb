#include "tests/benchmarks/window_training.h"

#include "app/headless/training.h"
#include "app/window/main_window.h"
#include "tests/benchmarks/event_loop.h"
#include "tests/benchmarks/open_window.h"

namespace actigrad::bench {
namespace {

constexpr int slices = 7;
constexpr std::chrono::milliseconds slice(1'500);
constexpr std::chrono::milliseconds pause(100); // until the trainer's thread rests, or works again
constexpr std::chrono::seconds patience(120);   // for what is longer than a frame

/// Begins to count when it is made.
class SpeedCount
{
public:
    SpeedCount(std::int64_t steps, double (*worked)())
        : m_steps(steps), m_clock(worked), m_worked(worked())
    {
    }
    [[nodiscard]] Speed until(std::int64_t steps) const
    {
        const auto more = static_cast<double>(steps - m_steps);
        return {more / millisecondsSince(m_start) * 1e3, more / (m_clock() - m_worked)};
    }

private:
    std::int64_t m_steps;
    double (*m_clock)();
    Clock::time_point m_start = Clock::now();
    double m_worked;
};

/// From a frame to a frame, as only then the window knows of new steps.
Speed speedBeside(const MainWindow& window)
{
    const auto nextFrame = [&] {
        runUntil([&, before = stepsOf(window)] { return stepsOf(window) != before; });
    };
    nextFrame();
    const SpeedCount count(stepsOf(window), otherThreadsSeconds);
    runFor(slice);
    nextFrame();
    return count.until(stepsOf(window));
}

Speed speedOf(Training& training)
{
    const auto start = Clock::now();
    const SpeedCount count(training.updates(), threadSeconds);
    training.train([&](const Training&) { return Clock::now() - start < slice; });
    return count.until(training.updates());
}

} // namespace

std::vector<SpeedPair> compareSpeeds(MainWindow& window)
{
    constexpr std::int64_t logEvery = 1'000;
    Training training(window.session().currentRun()->config, logEvery);
    std::vector<SpeedPair> pairs;
    for (int i = 0; i < slices; ++i) {
        const Speed beside = speedBeside(window);
        window.session().setPaused(true);
        runFor(pause);
        pairs.push_back({beside, speedOf(training)});
        window.session().setPaused(false);
        runFor(pause);
    }
    return pairs;
}

void evaluate(MainWindow& window, int times)
{
    const auto evaluations = [&] { return window.session().currentRun()->evaluations->size(); };
    for (int i = 0; i < times; ++i) {
        const std::size_t before = evaluations();
        window.session().evaluateNow();
        runUntil([&] { return evaluations() > before; }, patience);
    }
}

void addLongRuns(MainWindow& window, int runs)
{
    Session& session = window.session();
    const RunConfig shown = *session.currentRun()->config;
    RunConfig tiny = shown;
    tiny.context = 1;
    tiny.embedding = 2;
    tiny.hidden = {4};
    tiny.steps = 200'000;
    for (int i = 0; i < runs; ++i) {
        tiny.seed = i;
        const std::uint64_t number = session.begin(tiny);
        runUntil(
            [&] {
                const RunRecord* run = session.runs().find(number);
                return run != nullptr && run->state == RunState::Finished;
            },
            patience);
    }
    const std::uint64_t number = session.begin(shown);
    runUntil([&] { return session.runs().find(number) != nullptr; });
}

void openWords(MainWindow& window, const QString& file, std::size_t words)
{
    window.words().open(file);
    runUntil([&] { return window.session().currentRun()->config->words->size() == words; },
             patience);
    runFor(pause); // its first pictures are drawn
}

} // namespace actigrad::bench
