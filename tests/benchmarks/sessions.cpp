// A session of 20 runs of the default network: its file's size, and how long it takes to be saved
// and opened; and how long a page takes as a picture of 1600 × 900.
//
//     actigrad_bench_sessions [--json FILE]
//
// On the offscreen platform unless QT_QPA_PLATFORM says otherwise.

#include "app/export/picture.h"
#include "app/plots/overview/dashboard.h"
#include "app/window/session_controller.h"
#include "app/window/view_stack.h"
#include "tests/benchmarks/event_loop.h"
#include "tests/benchmarks/open_window.h"
#include "tests/benchmarks/results.h"

#include <QBuffer>
#include <QFileInfo>

#include <cstdio>
#include <functional>
#include <string>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

constexpr int runs = 20;
constexpr int repeats = 7;
constexpr std::int64_t steps = 20'000; // of each run
constexpr std::chrono::seconds patience(120);

void note(Results& results, const std::string& what, double figure, const char* unit)
{
    std::printf("%-44s %9.1f %s\n", what.c_str(), figure, unit);
    std::fflush(stdout);
    results.set("sessions/" + what, figure);
}

/// The median of several times, in ms.
double timeOf(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(millisecondsSince(start));
    }
    return median(times);
}

void trainAll(Session& session)
{
    RunConfig config = *session.currentRun()->config;
    config.steps = steps;
    for (int i = 1; i <= runs; ++i) {
        config.seed = i;
        const std::uint64_t number = session.begin(config);
        runUntil(
            [&] {
                const RunRecord* run = session.runs().find(number);
                return run != nullptr && run->state == RunState::Finished;
            },
            patience);
    }
    session.removeRun(session.runs().records().front().number); // that the window began with
}

/// Waits for a signal of the sessions.
template <typename Signal>
void await(SessionController& sessions, Signal signal, const std::function<void()>& action)
{
    bool isDone = false;
    QObject scope;
    QObject::connect(&sessions, signal, &scope, [&isDone] { isDone = true; });
    action();
    runUntil([&] { return isDone; }, patience);
}

void measureSession(MainWindow& window, Results& results)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("twenty.actigrad");
    SessionController& sessions = window.sessions();
    note(results, "saved",
         timeOf([&] { await(sessions, &SessionController::used, [&] { sessions.saveTo(file); }); }),
         "ms");
    note(results, "size", static_cast<double>(QFileInfo(file).size()) / 1e6, "MB");
    note(results, "opened",
         timeOf([&] { await(sessions, &SessionController::opened, [&] { sessions.open(file); }); }),
         "ms");
}

void measurePictures(MainWindow& window, Results& results)
{
    Dashboard& page = window.views().dashboard();
    const Drawing drawing{
        [&page](PictureCanvas& canvas, const QRect& rect) { page.paintPicture(canvas, rect); },
        "Overview", "caption"};
    const PictureSize size{{1'600, 900}};
    note(results, "page as PNG", timeOf([&] {
             QBuffer buffer;
             imageOf(drawing, size).save(&buffer, "PNG");
         }),
         "ms");
    note(results, "page as SVG", timeOf([&] { (void)svgOf(drawing, size); }), "ms");
    note(results, "page as PDF", timeOf([&] { (void)pdfOf({drawing}, size); }), "ms");
}

} // namespace

int main(int argc, char* argv[])
{
    const OwnSettings settings;
    const QApplication application(argc, argv);
    std::printf("%s\n\n", machine().c_str());
    Results results;
    OpenWindow window(endlessRun());
    trainAll(window->session());
    measureSession(*window, results);
    measurePictures(*window, results);
    results.write(argc, argv);
    return 0;
}
