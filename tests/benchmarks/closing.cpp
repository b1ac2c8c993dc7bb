// How long the window takes to close, in the midst of what it may be at.
//
//     actigrad_bench_closing [--json FILE]
//
// On the offscreen platform unless QT_QPA_PLATFORM says otherwise.

#include "app/session/word_loader.h"
#include "tests/benchmarks/event_loop.h"
#include "tests/benchmarks/open_window.h"
#include "tests/benchmarks/results.h"

#include <QTemporaryFile>

#include <cstdio>
#include <functional>
#include <memory>
#include <string>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

constexpr int closings = 20;

/// @param begin what the window is at when it is closed
void measure(Results& results, const std::string& what, const Options& options,
             const std::function<void(MainWindow&)>& begin)
{
    std::vector<double> times;
    for (int i = 0; i < closings; ++i) {
        auto window = std::make_unique<OpenWindow>(options);
        begin(**window);
        const auto start = Clock::now();
        (*window)->close();
        window.reset();
        times.push_back(millisecondsSince(start));
    }
    std::printf("%-40s median %6.1f ms, longest %6.1f ms\n", what.c_str(), median(times),
                quantile(times, 1));
    std::fflush(stdout);
    results.set("closing/" + what + "/longest", quantile(times, 1));
}

} // namespace

int main(int argc, char* argv[])
{
    const OwnSettings settings;
    const QApplication application(argc, argv);
    std::printf("%s\n\n", machine().c_str());
    Results results;
    measure(results, "in training", endlessRun(), [](MainWindow&) {});
    measure(results, "in a preview", endlessRun(), [](MainWindow& window) {
        RunConfig config = *window.session().currentRun()->config;
        config.seed = 1;
        window.session().preview(config);
    });
    Options large = endlessRun();
    large.give(&RunConfig::hidden, {2'000});
    large.give(&RunConfig::batch, 1'000);
    measure(results, "a network of 2,000 neurons, batch 1,000", large, [](MainWindow&) {});
    QTemporaryFile file;
    if (file.open())
        file.write(QByteArray("emma\nolivia\nava\nisabella\n").repeated(1'500'000));
    file.close();
    measure(results, "as words are loaded", endlessRun(),
            [&file](MainWindow& window) { window.words().open(file.fileName()); });
    results.write(argc, argv);
    return 0;
}
