// Training steps per second on one thread, for many networks, beside what the machine can do.
//
//     actigrad_bench_training [--rounds 15] [--only NAME] [--json FILE]
//
// `share` is the GFLOP/s of the step's matrix products against those of one large product; see
// training_cases.h for what is counted. Both are timed in turn, slice by slice, so that what slows
// the machine slows both, and by the thread's own clock, so that what others compute does not
// count. The medians of the slices are told, and that of the shares.

#include "core/text/dataset.h"
#include "core/text/word_list.h"
#include "core/training/run_driver.h"
#include "tests/benchmarks/large_product.h"
#include "tests/benchmarks/results.h"
#include "tests/benchmarks/thread_clock.h"
#include "tests/benchmarks/training_cases.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <string>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

constexpr double sliceSeconds = 0.05;

double secondsOfSteps(Run& run, std::int64_t steps)
{
    const double start = threadSeconds();
    for (std::int64_t i = 0; i < steps; ++i)
        run.advance();
    return threadSeconds() - start;
}

/// How many steps fill a slice; warms up on the way.
std::int64_t stepsPerSlice(Run& run)
{
    std::int64_t steps = 1;
    double seconds = secondsOfSteps(run, steps);
    while (seconds < sliceSeconds) {
        steps *= 2;
        seconds = secondsOfSteps(run, steps);
    }
    return std::max<std::int64_t>(
        1, static_cast<std::int64_t>(static_cast<double>(steps) * sliceSeconds / seconds));
}

void measure(const TrainingCase& network, std::shared_ptr<const Dataset> dataset,
             LargeProduct& product, int rounds, Results& results)
{
    const auto config = std::make_shared<const RunConfig>(network.config);
    Run run(config, std::move(dataset));
    const std::int64_t steps = stepsPerSlice(run);
    const double flops = flopsOfStep(*config);
    std::vector<double> speeds; // steps/s
    std::vector<double> rates;  // GFLOP/s of the large product
    std::vector<double> shares;
    for (int round = 0; round < rounds; ++round) {
        rates.push_back(product.rate());
        speeds.push_back(static_cast<double>(steps) / secondsOfSteps(run, steps));
        shares.push_back(speeds.back() * flops / 1e9 / rates.back());
    }
    if (run.diverged())
        throw std::runtime_error(network.name + " diverged: its speed would tell nothing");
    std::printf("%-32s %10.2f %10.0f %9.1f %9.1f %7.1f %%\n", network.name.c_str(), flops / 1e6,
                median(speeds), median(speeds) * flops / 1e9, median(rates), 100 * median(shares));
    std::fflush(stdout);
    results.set("training/" + network.name + "/steps per second", median(speeds));
    results.set("training/" + network.name + "/share", median(shares));
}

/// A run's speed while it keeps checkpoints against that of one which keeps none, in turn.
void measureCheckpoints(const std::shared_ptr<const WordList>& words,
                        const std::shared_ptr<const Dataset>& dataset, int rounds, Results& results)
{
    RunConfig config;
    config.words = words;
    config.steps = 1'000'000'000;
    const auto shared = std::make_shared<const RunConfig>(config);
    RunDriver plain(0, shared, dataset);
    RunDriver keeping(1, shared, dataset);
    const auto store = std::make_shared<CheckpointStore>();
    store->setOnView(1);
    keeping.setCheckpoints(store);
    const auto secondsOf = [](RunDriver& driver) {
        constexpr int steps = 20'000;
        const double start = threadSeconds();
        for (int i = 0; i < steps; ++i)
            driver.carryOut(RunDriver::Work::Step, {});
        return threadSeconds() - start;
    };
    std::vector<double> shares;
    for (int round = 0; round < rounds; ++round) {
        const double without = secondsOf(plain);
        shares.push_back(without / secondsOf(keeping));
    }
    std::printf("\ncheckpoints: %.1f %% of the speed without; %zu of them, %.1f MB, after %lld "
                "steps\n",
                100 * median(shares), store->count(1), static_cast<double>(store->bytes()) / 1e6,
                static_cast<long long>(keeping.run().step()));
    results.set("training/checkpoints/share", median(shares));
}

} // namespace

int main(int argc, char* argv[])
{
    const auto wanted = optionOf(argc, argv, "--only");
    const std::string roundsGiven(optionOf(argc, argv, "--rounds"));
    const int rounds = roundsGiven.empty() ? 15 : std::stoi(roundsGiven);

    const auto words = std::make_shared<const WordList>(WordList::load(ACTIGRAD_WORDS));
    const auto dataset = std::make_shared<const Dataset>(*words, RunConfig().context);
    LargeProduct product;
    Results results;
    std::printf("%s\n%s, product of %d × %d, one thread\n\n", machine().c_str(),
                product.library().c_str(), product.size(), product.size());
    std::printf("%-32s %10s %10s %9s %9s %9s\n", "network", "MFLOP/step", "steps/s", "GFLOP/s",
                "sgemm", "share");
    for (const TrainingCase& network : trainingCases(words)) {
        if (network.name.starts_with(wanted))
            measure(network, dataset, product, rounds, results);
    }
    if (wanted.empty() || wanted == "checkpoints")
        measureCheckpoints(words, dataset, rounds, results);
    results.write(argc, argv);
    return 0;
}
