#include "tests/benchmarks/window_scrub.h"

#include "app/window/main_window.h"
#include "app/window/view_stack.h"
#include "tests/benchmarks/drawn.h"
#include "tests/benchmarks/open_window.h"

#include <random>

namespace actigrad::bench {
namespace {

constexpr int moves = 300;
constexpr std::chrono::seconds patience(120);

} // namespace

void trainWholeRun(MainWindow& window)
{
    Session& session = window.session();
    RunConfig config = *session.currentRun()->config;
    config.steps = RunConfig().steps;
    config.decayAt = RunConfig().decayAt;
    const std::uint64_t number = session.begin(config);
    runUntil(
        [&] {
            const RunRecord* run = session.runs().find(number);
            return run != nullptr && run->state == RunState::Finished;
        },
        patience);
}

std::vector<double> scrub(const MainWindow& window, const PaintClock& clock)
{
    Session& session = window.session();
    const Drawn drawn(window.views().dashboard());
    std::mt19937 random(1);
    std::vector<double> times;
    for (int i = 0; i < moves; ++i) {
        const std::int64_t last = session.viewedRun()->lastStep();
        const std::int64_t step = static_cast<std::int64_t>(random()) % last;
        const auto start = Clock::now();
        session.setPlayhead(step);
        runUntil([&] { return drawn.all(step) && clock.lastPaint > drawn.last(); });
        times.push_back(std::chrono::duration<double, std::milli>(clock.lastPaint - start).count());
    }
    return times;
}

} // namespace actigrad::bench
