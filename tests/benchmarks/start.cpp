// Time from the start of a process until the window has painted the network's first picture.
//
//     actigrad_bench_start [--json FILE]
//
// Starts itself again and again; each child does as the program does. On the offscreen platform
// unless QT_QPA_PLATFORM says otherwise. What it reads of the disk is in memory after the first
// start.

#include "app/options/command_line.h"
#include "app/window/view_stack.h"
#include "tests/benchmarks/drawn.h"
#include "tests/benchmarks/open_window.h"
#include "tests/benchmarks/results.h"

#include <QProcess>

#include <cstdio>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

constexpr int starts = 15;

Options readCommandLine(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Translations translations;
    return std::get<Options>(parseCommandLine({"actigrad"}));
}

/// Prints milliseconds and the step that is on view then.
void tellTimeToPicture(int argc, char** argv, Clock::time_point start)
{
    const Options options = readCommandLine(argc, argv);
    const PaintClock application(argc, argv);
    Translations translations;
    MainWindow window(options, translations);
    const Drawn drawn(window.views().dashboard());
    window.show();
    runUntil([&] { return drawn.allShowSteps() && application.lastPaint > drawn.last(); });
    std::printf("%f %lld\n",
                std::chrono::duration<double, std::milli>(application.lastPaint - start).count(),
                static_cast<long long>(drawn.newestStep()));
}

struct Start
{
    double milliseconds;
    bool showsInitialStep;
};

Start startOnce(const QString& program)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // the clock is the whole machine's
    child.start(program, {"--since", QString::number(Clock::now().time_since_epoch().count())});
    child.waitForFinished();
    const QList<QByteArray> told = child.readAllStandardOutput().simplified().split(' ');
    if (told.size() != 2)
        throw std::runtime_error("a start failed");
    return {told[0].toDouble(), told[1] == "0"};
}

void measure(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::vector<double> times;
    int initial = 0;
    for (int i = 0; i < starts; ++i) {
        const Start start = startOnce(QCoreApplication::applicationFilePath());
        times.push_back(start.milliseconds);
        initial += start.showsInitialStep ? 1 : 0;
    }
    std::printf("%s\n%s\n\nuntil the first picture is painted: median %.0f ms, longest %.0f ms of "
                "%d starts;\nit was that of step 0 in %d of them\n",
                machine().c_str(), qPrintable(qEnvironmentVariable("QT_QPA_PLATFORM")),
                median(times), quantile(times, 1), starts, initial);
    Results results;
    results.set("start/median", median(times));
    results.set("start/longest", quantile(times, 1));
    results.write(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    const OwnSettings settings;
    const std::string since(optionOf(argc, argv, "--since"));
    if (since.empty())
        measure(argc, argv);
    else
        tellTimeToPicture(argc, argv, Clock::time_point(Clock::duration(std::stoll(since))));
    return 0;
}
