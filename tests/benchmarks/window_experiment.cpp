#include "tests/benchmarks/window_experiment.h"

#include "app/controls/control_panel.h"
#include "app/options/sweep.h"
#include "app/window/experiments/experiments_page.h"
#include "app/window/main_window.h"
#include "app/window/view_stack.h"
#include "tests/benchmarks/event_loop.h"
#include "tests/benchmarks/open_window.h"

#include <thread>

namespace actigrad::bench {
namespace {

constexpr int rounds = 7;
constexpr std::chrono::milliseconds slice(700);
constexpr int changes = 100;

ExperimentList& experimentsOf(MainWindow& window)
{
    return window.views().experiments().experiments();
}

double stepsPerSecond(MainWindow& window)
{
    runFor(std::chrono::milliseconds(100)); // what came before is over
    const std::int64_t before = stepsOf(window);
    const auto start = Clock::now();
    runFor(slice);
    return static_cast<double>(stepsOf(window) - before) / millisecondsSince(start) * 1'000;
}

} // namespace

EndlessExperiment::EndlessExperiment(MainWindow& window) : m_window(window)
{
    RunConfig base = window.controls().config();
    base.steps = 1'000'000'000;
    m_number =
        experimentsOf(window).add("endless", ExperimentList::Kind::Sweep,
                                  planOf(base, {sweepAxis("W1=0.1:1:64")}, 1), Figure::DevLoss);
}

EndlessExperiment::~EndlessExperiment()
{
    experimentsOf(m_window).remove(m_number);
}

std::vector<double> speedBesideExperiment(MainWindow& window)
{
    std::vector<double> shares;
    for (int round = 0; round < rounds; ++round) {
        const double alone = stepsPerSecond(window);
        const EndlessExperiment experiment(window);
        shares.push_back(stepsPerSecond(window) / alone);
    }
    return shares;
}

std::vector<double> followSettings(MainWindow& window)
{
    const RunConfig before = window.controls().config();
    ExperimentsPage& page = window.views().experiments();
    page.map("W1", "W2");
    ExperimentList& list = page.experiments();
    const int number = *page.chosen();
    const auto isOf = [&](double scale) {
        const auto* entry = list.find(number);
        return entry->state == ExperimentList::State::Done &&
               entry->experiment.plan().base.scales[{ParameterKind::Embedding, 0}] == scale;
    };
    runUntil([&] { return list.find(number)->state == ExperimentList::State::Done; });
    std::vector<double> times;
    for (int i = 0; i < changes; ++i) {
        const double scale = 1 + 0.01 * (i + 1);
        const auto start = Clock::now();
        window.controls().editor().edit([scale](RunConfig& config) {
            config.scales[{ParameterKind::Embedding, 0}] = scale;
        });
        runUntil([&] { return isOf(scale); });
        times.push_back(millisecondsSince(start));
    }
    list.remove(number);
    window.controls().editor().propose(before);
    window.views().setCurrentIndex(0);
    return times;
}

} // namespace actigrad::bench
