// Memory that the window's program takes: resident, shared libraries among it.
//
//     actigrad_bench_memory [--json FILE]
//
// On the offscreen platform unless QT_QPA_PLATFORM says otherwise.

#include "tests/benchmarks/event_loop.h"
#include "tests/benchmarks/open_window.h"
#include "tests/benchmarks/process_figures.h"
#include "tests/benchmarks/results.h"

#include <cstdio>
#include <string>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

/// The first run goes on beyond what is measured of it.
constexpr std::int64_t firstRunSteps = 2'100'000;
/// Where what is kept of a run's losses is largest: after them neighbours are joined.
constexpr std::int64_t laterRunSteps = LossHistory::exactSteps + LossHistory::maximumBuckets;
constexpr std::chrono::seconds patience(600);

double note(const std::string& what, Results& results)
{
    const double now = megabytes("VmRSS");
    std::printf("%-44s %9.1f %9.1f\n", what.c_str(), now, megabytes("VmHWM"));
    std::fflush(stdout);
    results.set("memory/" + what, now);
    return now;
}

/// Lets one run more come to its end.
void addRun(Session& session, RunConfig config)
{
    config.steps = laterRunSteps;
    const std::uint64_t number = session.begin(config);
    runUntil(
        [&] {
            const RunRecord* run = session.runs().find(number);
            return run != nullptr && run->lastEvaluation() != nullptr;
        },
        patience);
}

void measure(Results& results)
{
    Options options;
    options.give(&RunConfig::steps, firstRunSteps);
    OpenWindow window(options);
    runFor(std::chrono::seconds(1));
    const double start = note("at start", results);
    const RunConfig config = *window->session().currentRun()->config;
    runUntil([&] { return stepsOf(*window) >= 200'000; }, patience);
    note("after 200,000 steps", results);
    runUntil([&] { return stepsOf(*window) >= 2'000'000; }, patience);
    const double end = note("after 2,000,000 steps", results);
    results.set("memory/growth over 2,000,000 steps", end - start);
    for (const int runs : {20, 100}) {
        while (window->session().runs().count() < runs)
            addRun(window->session(), config);
        note("with " + std::to_string(runs) + " runs", results);
    }
    results.set("memory/peak", megabytes("VmHWM"));
}

} // namespace

int main(int argc, char* argv[])
{
    const OwnSettings settings;
    const QApplication application(argc, argv);
    std::printf("%s\n%s, runs of the default network\n\n%-44s %9s %9s\n", machine().c_str(),
                qPrintable(QApplication::platformName()), "MB resident", "now", "peak");
    Results results;
    measure(results);
    results.write(argc, argv);
    return 0;
}
