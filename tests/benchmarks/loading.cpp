// Seconds and memory that it takes to load words and to make examples of them.
//
//     actigrad_bench_loading [--json FILE]
//
// Each time in a process of its own, which is forked, so that its peak of memory is its own too.

#include "core/text/dataset.h"
#include "core/text/word_list.h"
#include "tests/benchmarks/pseudo_words.h"
#include "tests/benchmarks/results.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

constexpr int rounds = 3;
constexpr std::size_t context = 3;

struct Cost
{
    double loading; // s
    double dataset; // s
    double peak;    // MB resident
};

std::array<double, 2> load(const std::filesystem::path& file)
{
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;
    const auto start = Clock::now();
    const WordList words = WordList::load(file);
    const auto loaded = Clock::now();
    const Dataset dataset(words, context);
    const auto end = Clock::now();
    return {Seconds(loaded - start).count(), Seconds(end - loaded).count()};
}

Cost costOfLoading(const std::filesystem::path& file)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        const auto seconds = load(file);
        _exit(write(ends[1], seconds.data(), sizeof seconds) == sizeof seconds ? 0 : 1);
    }
    close(ends[1]);
    std::array<double, 2> seconds{};
    const bool told = read(ends[0], seconds.data(), sizeof seconds) == sizeof seconds;
    close(ends[0]);
    rusage usage{};
    wait4(child, nullptr, 0, &usage);
    if (!told)
        throw std::runtime_error("the words could not be loaded");
    return {seconds[0], seconds[1], static_cast<double>(usage.ru_maxrss) / 1'024};
}

void measure(const std::filesystem::path& file, std::size_t count, Results& results)
{
    writePseudoWords(file, count);
    std::vector<double> loading;
    std::vector<double> dataset;
    std::vector<double> both;
    std::vector<double> peaks;
    for (int round = 0; round < rounds; ++round) {
        const Cost cost = costOfLoading(file);
        loading.push_back(cost.loading);
        dataset.push_back(cost.dataset);
        both.push_back(cost.loading + cost.dataset);
        peaks.push_back(cost.peak);
    }
    std::printf("%10zu words %9.3f %9.3f %9.3f %9.0f\n", count, median(loading), median(dataset),
                median(both), median(peaks));
    std::fflush(stdout);
    results.set("loading/" + std::to_string(count) + "/seconds", median(both));
    results.set("loading/" + std::to_string(count) + "/peak MB", median(peaks));
}

} // namespace

int main(int argc, char* argv[])
{
    std::string folder = (std::filesystem::temp_directory_path() / "actigrad-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    std::printf("%s\n\n%16s %9s %9s %9s %9s\n", machine().c_str(), "", "load, s", "dataset", "both",
                "peak, MB");
    std::fflush(stdout); // before a fork would copy it
    Results results;
    for (const std::size_t count : {32'000U, 1'000'000U, 10'000'000U})
        measure(std::filesystem::path(folder) / "words.txt", count, results);
    std::filesystem::remove_all(folder);
    results.write(argc, argv);
    return 0;
}
