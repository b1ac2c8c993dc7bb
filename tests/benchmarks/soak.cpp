// Uses the window for a long time, as a class would, and tells whether it grows.
//
//     actigrad_bench_soak [--minutes N] [--json FILE]
//
// 100 rounds in 30 minutes if nothing else is said, each with a restart, 100 moves of a slider and
// ten of the playhead; every fifth with a sweep, every tenth with a session that is saved and
// opened. The oldest of more than ten runs is removed. The exit status is 1 if memory, threads or
// handles are more at the end than after a fifth of the time. On the offscreen platform unless
// QT_QPA_PLATFORM says otherwise.

#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/options/sweep.h"
#include "app/window/experiments/experiments_page.h"
#include "app/window/session_controller.h"
#include "app/window/view_stack.h"
#include "tests/benchmarks/event_loop.h"
#include "tests/benchmarks/open_window.h"
#include "tests/benchmarks/process_figures.h"
#include "tests/benchmarks/results.h"

#include <QCommandLineParser>
#include <QDir>
#include <QMouseEvent>

#include <cmath>
#include <cstdio>
#include <random>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

constexpr int rounds = 100;
constexpr int slides = 100; // in a round
constexpr int scrubs = 10;
constexpr int mostRuns = 10;
constexpr std::chrono::seconds patience(120);

struct Figures
{
    double memory = megabytes("VmRSS");
    double heap = heapInUse();
    double threads = statusFigure("Threads");
    double handles = static_cast<double>(openHandles());
};

Figures print(int round)
{
    const Figures now;
    std::printf("round %3d %9.1f MB, heap %7.1f MB %4.0f threads %4.0f handles\n", round,
                now.memory, now.heap, now.threads, now.handles);
    std::fflush(stdout);
    return now;
}

Figures mostOf(const Figures& one, const Figures& other)
{
    return {std::max(one.memory, other.memory), std::max(one.heap, other.heap),
            std::max(one.threads, other.threads), std::max(one.handles, other.handles)};
}

void send(QWidget& widget, QEvent::Type type, QPointF at)
{
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void slide(MainWindow& window, std::chrono::milliseconds pause)
{
    ScaleTrack& track = window.controls().slider({ParameterKind::Weights, 1}).track();
    const double left = track.positionOf(0.01).x();
    const double width = track.positionOf(5).x() - left;
    send(track, QEvent::MouseButtonPress, track.positionOf(track.scale()));
    for (int i = 0; i < slides; ++i) {
        send(track, QEvent::MouseMove,
             {left + std::fmod(0.37 * i, 1.0) * width, track.height() / 2.0});
        runFor(pause);
    }
    send(track, QEvent::MouseButtonRelease, {left + width / 2, track.height() / 2.0});
}

void scrub(Session& session, std::mt19937& random, std::chrono::milliseconds pause)
{
    for (int i = 0; i < scrubs; ++i) {
        const std::int64_t last = std::max<std::int64_t>(session.viewedRun()->lastStep(), 1);
        session.setPlayhead(static_cast<std::int64_t>(random()) % last);
        runFor(pause);
    }
    session.goLive();
}

void sweep(MainWindow& window)
{
    ExperimentList& list = window.views().experiments().experiments();
    RunConfig base = window.controls().config();
    base.steps = 500;
    const int number = list.add("soak", ExperimentList::Kind::Sweep,
                                planOf(base, {sweepAxis("W1=0.1:1:8")}, 2), Figure::DevLoss);
    runUntil([&] { return list.find(number)->state == ExperimentList::State::Done; }, patience);
    list.remove(number);
}

void saveAndOpen(MainWindow& window, const QString& file)
{
    bool isSaved = false;
    bool isOpened = false;
    QObject scope;
    QObject::connect(&window.sessions(), &SessionController::used, &scope,
                     [&isSaved] { isSaved = true; });
    QObject::connect(&window.sessions(), &SessionController::opened, &scope,
                     [&isOpened] { isOpened = true; });
    window.sessions().saveTo(file);
    runUntil([&] { return isSaved; }, patience);
    window.sessions().open(file);
    runUntil([&] { return isOpened; }, patience);
    window.session().setPaused(false);
}

void removeOldest(Session& session)
{
    while (session.runs().count() > mostRuns)
        session.removeRun(session.runs().records().front().number);
}

} // namespace

int main(int argc, char* argv[])
{
    const OwnSettings settings;
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption minutesOption("minutes", "", "N", "30");
    parser.addOptions({minutesOption, {"json", "", "FILE"}});
    parser.process(application);
    const std::chrono::duration<double, std::ratio<60>> time(
        parser.value(minutesOption).toDouble());
    const QTemporaryDir folder;
    std::printf("%s\n\n", machine().c_str());

    OpenWindow window(endlessRun());
    Session& session = window->session();
    std::mt19937 random(1);
    const auto start = Clock::now();
    Figures early;
    Figures late;
    for (int round = 1; round <= rounds; ++round) {
        const auto pause = std::chrono::milliseconds(10);
        window->controls().editor().edit(
            [round](RunConfig& config) { config.seed = 1'000 + round; });
        session.begin(window->controls().config());
        slide(*window, pause);
        session.endPreview();
        scrub(session, random, 10 * pause);
        if (round % 5 == 0)
            sweep(*window);
        if (round % 10 == 0)
            saveAndOpen(*window, folder.filePath("soak.actigrad"));
        removeOldest(session);
        const auto end = start + std::chrono::duration_cast<Clock::duration>(time * round / rounds);
        if (Clock::now() < end)
            runFor(std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()));
        if (round % 5 == 0) {
            Figures& most = round <= rounds / 2 ? early : late;
            most = mostOf(most, print(round));
        }
    }
    Results results;
    results.set("soak/growth", late.memory - early.memory);
    results.write(argc, argv);
    constexpr double tolerance = 0.1; // of the memory: the heap breathes
    const bool isFlat = late.memory <= early.memory * (1 + tolerance) &&
                        late.threads <= early.threads && late.handles <= early.handles;
    std::printf("%s\n", isFlat ? "flat" : "it grows");
    return isFlat ? 0 : 1;
}
