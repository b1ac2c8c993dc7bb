// How quick the window is: from a slider's move to its picture, repaints, training beside them.
//
//     actigrad_bench_window [--json FILE]
//
// On the offscreen platform unless QT_QPA_PLATFORM says otherwise.

#include "app/plots/overview/dashboard.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/view_stack.h"
#include "tests/benchmarks/event_loop.h"
#include "tests/benchmarks/open_window.h"
#include "tests/benchmarks/pseudo_words.h"
#include "tests/benchmarks/results.h"
#include "tests/benchmarks/window_experiment.h"
#include "tests/benchmarks/window_repaint.h"
#include "tests/benchmarks/window_scrub.h"
#include "tests/benchmarks/window_slide.h"
#include "tests/benchmarks/window_training.h"

#include <cstdio>
#include <string>
#include <vector>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

/// Prints what it measures and keeps it.
class WindowBenchmark
{
public:
    WindowBenchmark(const PaintClock& clock, Results& results) : m_clock(clock), m_results(results)
    {
    }

    /// @param evaluations of the whole splits; of a large network one takes seconds
    void measure(MainWindow& window, const std::string& network, int evaluations);
    /// Repaints, few and many losses, and the loading of words.
    void measureContents(MainWindow& window, const std::string& network);
    /// Any of the 200,000 steps of a run.
    void measureScrubbing(MainWindow& window, const std::string& network);
    /// Beside runs on all cores, and a map that follows the settings.
    void measureExperiments(MainWindow& window, const std::string& network);

private:
    void note(const std::string& what, const std::vector<double>& milliseconds);
    void note(const std::string& what, const std::vector<SpeedPair>& speeds);
    void noteRepaint(const std::string& what, const MainWindow& window);
    /// The longest block of the event loop while something is done.
    template <typename Action>
    void watch(const std::string& what, Action action);

    const PaintClock& m_clock;
    Results& m_results;
};

void WindowBenchmark::note(const std::string& what, const std::vector<double>& milliseconds)
{
    std::printf("%-52s %9.1f %9.1f %9.1f\n", what.c_str(), median(milliseconds),
                quantile(milliseconds, 0.95), quantile(milliseconds, 1));
    std::fflush(stdout);
    m_results.set("window/" + what + "/p95", quantile(milliseconds, 0.95));
}

void WindowBenchmark::noteRepaint(const std::string& what, const MainWindow& window)
{
    const RepaintTimes times = repaint(window);
    note(what, times.passed);
    m_results.set("window/" + what + "/p95 of work", quantile(times.worked, 0.95));
}

void WindowBenchmark::note(const std::string& what, const std::vector<SpeedPair>& speeds)
{
    std::vector<double> beside;
    std::vector<double> alone;
    std::vector<double> shares;
    std::vector<double> sharesOfWork; // the other cores may have been busy
    for (const SpeedPair& pair : speeds) {
        beside.push_back(pair.beside.passed);
        alone.push_back(pair.alone.passed);
        shares.push_back(pair.beside.passed / pair.alone.passed);
        sharesOfWork.push_back(pair.beside.worked / pair.alone.worked);
    }
    std::printf("%-52s %.0f steps/s, %.0f without: %.1f %%; by the threads' own clocks %.1f %%\n",
                what.c_str(), median(beside), median(alone), 100 * median(shares),
                100 * median(sharesOfWork));
    std::fflush(stdout);
    m_results.set("window/" + what + "/share", median(shares));
    m_results.set("window/" + what + "/share of work", median(sharesOfWork));
}

template <typename Action>
void WindowBenchmark::watch(const std::string& what, Action action)
{
    runFor(std::chrono::milliseconds(200)); // what came before is over
    const Stopwatch stopwatch;
    action();
    std::printf("%-52s %19s %9.1f, work in one %.1f\n", ("longest block, " + what).c_str(), "",
                stopwatch.longest(), stopwatch.mostWork());
    std::fflush(stdout);
    m_results.set("window/" + what + "/block", stopwatch.longest());
    m_results.set("window/" + what + "/work in a block", stopwatch.mostWork());
}

void WindowBenchmark::measure(MainWindow& window, const std::string& network, int evaluations)
{
    note(network + ", training", compareSpeeds(window));
    watch(network + ", training", [] { runFor(std::chrono::seconds(5)); });
    watch(network + ", sliding",
          [&] { note(network + ", slider to picture", slide(window, m_clock)); });
    window.training().backToRun();
    watch(network + ", evaluating", [&] { evaluate(window, evaluations); });
}

void WindowBenchmark::measureContents(MainWindow& window, const std::string& network)
{
    constexpr int runs = 20;
    constexpr std::size_t words = 1'000'000;
    noteRepaint(network + ", repaint", window);
    addLongRuns(window, runs);
    noteRepaint(network + ", repaint with 20 long runs", window);
    watch(network + ", with 20 long runs", [] { runFor(std::chrono::seconds(5)); });
    const QTemporaryDir folder;
    const QString file = folder.filePath("words.txt");
    writePseudoWords(file.toStdString(), words);
    watch("a million words, loading", [&] { openWords(window, file, words); });
}

void WindowBenchmark::measureScrubbing(MainWindow& window, const std::string& network)
{
    trainWholeRun(window);
    const std::uint64_t run = window.session().currentRun()->number;
    note(network + ", playhead to picture", scrub(window, m_clock));
    window.session().goLive();
    window.training().restart();
    runUntil([&] { return window.session().currentRun()->number != run; });
    window.session().selectRun(run);
    watch(network + ", playhead in training",
          [&] { note(network + ", playhead to picture in training", scrub(window, m_clock)); });
    window.session().goLive();
}

void WindowBenchmark::measureExperiments(MainWindow& window, const std::string& network)
{
    window.session().goLive();
    window.training().restart();
    runFor(std::chrono::seconds(1));
    const std::vector<double> shares = speedBesideExperiment(window);
    std::printf("%-52s %.1f %% of its speed\n",
                (network + ", training beside an experiment").c_str(), 100 * median(shares));
    m_results.set("window/" + network + ", training beside an experiment/share", median(shares));
    {
        const EndlessExperiment experiment(window);
        note(network + ", slider to picture beside an experiment", slide(window, m_clock));
        window.training().backToRun();
    }
    note(network + ", settings to a map of 32 × 32", followSettings(window));
    window.training().backToRun();
}

void measureAll(const PaintClock& clock, Results& results)
{
    std::printf("%s\n%s", machine().c_str(), qPrintable(QApplication::platformName()));
    WindowBenchmark benchmark(clock, results);
    {
        OpenWindow window(endlessRun());
        runFor(std::chrono::seconds(1));
        const QSize plot = window->views().dashboard().panels()[0]->size();
        std::printf(", %d × %d pixels, a plot %d × %d\n\n", window->width(), window->height(),
                    plot.width(), plot.height());
        std::printf("%-52s %9s %9s %9s\n", "milliseconds", "median", "p95", "longest");
        benchmark.measure(*window, "default", 10);
        benchmark.measureScrubbing(*window, "default");
        benchmark.measureExperiments(*window, "default");
        benchmark.measureContents(*window, "default");
    }
    Options deep = endlessRun();
    deep.preset = &presetNamed("deep");
    deep.give(&RunConfig::hidden, std::vector<std::int64_t>(5, 800));
    OpenWindow window(deep);
    runFor(std::chrono::seconds(1));
    benchmark.measure(*window, "5 layers of 800", 1);
}

} // namespace

int main(int argc, char* argv[])
{
    const OwnSettings settings;
    const PaintClock application(argc, argv);
    Results results;
    measureAll(application, results);
    results.write(argc, argv);
    return 0;
}
