// How long a map of step 0 takes, and what a second thread does for a sweep.
//
//     actigrad_bench_experiments [--json FILE]

#include "core/text/word_list.h"
#include "core/training/run_pool.h"
#include "tests/benchmarks/results.h"

#include <chrono>
#include <cstdio>
#include <numeric>
#include <thread>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t side = 32; // cells of the map
constexpr int maps = 40;
constexpr int rounds = 5;
constexpr std::size_t cells = 8; // of the sweep
constexpr std::int64_t steps = 20'000;

/// Seconds until all is done.
double run(unsigned threads, RunPool::Work work)
{
    const auto start = Clock::now();
    RunPool pool(threads, std::move(work));
    while (!pool.isDone()) {
        (void)pool.takeResults();
        pool.waitForResults(std::chrono::milliseconds(50));
    }
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::vector<std::size_t> allOf(std::size_t count)
{
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

void measureMaps(const RunConfig& base, Results& results)
{
    std::vector<double> milliseconds;
    for (int map = 0; map < maps; ++map) {
        const double seconds =
            run(2, {allOf(side * side),
                    [&](std::size_t cell) {
                        RunConfig config = base;
                        config.scales[{ParameterKind::Embedding, 0}] = 1 + 0.01 * map;
                        config.scales[{ParameterKind::Weights, 1}] =
                            0.02 * static_cast<double>(1 + cell % side);
                        config.scales[{ParameterKind::Weights, 2}] =
                            0.02 * static_cast<double>(1 + cell / side);
                        return config;
                    },
                    CellDepth::Step0});
        milliseconds.push_back(1'000 * seconds);
    }
    std::printf("%-52s median %.1f ms, p95 %.1f ms\n",
                "map of 32 × 32 networks at step 0, two threads", median(milliseconds),
                quantile(milliseconds, 0.95));
    results.set("experiments/map/p95", quantile(milliseconds, 0.95));
}

void measureScaling(const RunConfig& base, Results& results)
{
    const auto sweep = [&base](std::size_t cell) {
        RunConfig config = base;
        config.steps = steps;
        config.scales[{ParameterKind::Weights, 1}] = 0.1 * static_cast<double>(cell + 1);
        return config;
    };
    std::vector<double> ratios;
    std::vector<double> speeds;
    for (int round = 0; round < rounds; ++round) { // in turn, as other programs come and go
        const double one = run(1, {allOf(cells), sweep, CellDepth::Trained});
        const double two = run(2, {allOf(cells), sweep, CellDepth::Trained});
        ratios.push_back(one / two);
        speeds.push_back(static_cast<double>(cells * static_cast<std::size_t>(steps)) / two);
    }
    std::printf("%-52s %.2f × one thread, %.0f steps/s in all\n", "sweep of 8 runs on two threads",
                median(ratios), median(speeds));
    results.set("experiments/two threads/ratio", median(ratios));
}

} // namespace

int main(int argc, char* argv[])
{
    std::printf("%s\n", machine().c_str());
    RunConfig base;
    base.words = std::make_shared<const WordList>(WordList::load(ACTIGRAD_WORDS));
    Results results;
    measureMaps(base, results);
    if (std::thread::hardware_concurrency() > 1)
        measureScaling(base, results);
    results.write(argc, argv);
    return 0;
}
