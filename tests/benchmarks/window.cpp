// How quick the window is: from a slider's move to the picture, repaints, training beside them.
// Prints a table. On the offscreen platform unless QT_QPA_PLATFORM says otherwise.

#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/options/translations.h"
#include "app/plots/dashboard.h"
#include "app/plots/plot_panel.h"
#include "app/window/main_window.h"
#include "app/window/view_stack.h"
#include "app/words.h"
#include "core/training/run.h"
#include "tests/benchmarks/event_loop.h"

#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <qcustomplot.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>

using namespace actigrad;
using namespace actigrad::bench;

namespace {

constexpr QSize windowSize(1'600, 1'000);
constexpr int moves = 500;
constexpr int repaints = 200;
constexpr std::chrono::seconds trainingTime(5);

void print(const char* what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share *
                                                     static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("%-44s %9.1f %9.1f %9.1f\n", what, at(0.5), at(0.95), milliseconds.back());
}

void print(const char* what, double value)
{
    std::printf("%-44s %9.1f\n", what, value);
}

RunConfig lectureConfig()
{
    RunConfig config;
    config.words = embeddedWords();
    config.steps = config.decayAt = 1'000'000'000;
    return config;
}

double stepsPerSecondAlone()
{
    const auto config = std::make_shared<const RunConfig>(lectureConfig());
    Run run(config, std::make_shared<const Dataset>(*config->words,
                                                    static_cast<std::size_t>(config->context)));
    const auto start = Clock::now();
    while (Clock::now() - start < trainingTime)
        run.advance();
    return static_cast<double>(run.step()) / millisecondsSince(start) * 1'000;
}

double stepsPerSecondIn(const MainWindow& window)
{
    const auto steps = [&] { return window.session().currentRun()->history->steps(); };
    const auto before = steps();
    const auto start = Clock::now();
    runFor(trainingTime);
    return static_cast<double>(steps() - before) / millisecondsSince(start) * 1'000;
}

/// What each plot of a step shows since it was last drawn.
class Drawn
{
public:
    explicit Drawn(const MainWindow& window) : m_dashboard(window.views().dashboard())
    {
        for (const PlotPanel* panel : m_dashboard.panels()) {
            if (panel->fileName() == "loss")
                continue;
            m_shown[panel] = nullptr;
            QObject::connect(&panel->plot(), &QCustomPlot::afterReplot, &m_scope, [this, panel] {
                m_shown[panel] = m_dashboard.scene().config;
                m_last = Clock::now();
            });
        }
    }
    [[nodiscard]] bool all(const RunConfig& config) const
    {
        return std::ranges::all_of(
            m_shown, [&](const auto& entry) { return entry.second && *entry.second == config; });
    }
    [[nodiscard]] Clock::time_point last() const { return m_last; }

private:
    const Dashboard& m_dashboard;
    std::map<const PlotPanel*, std::shared_ptr<const RunConfig>> m_shown;
    Clock::time_point m_last;
    QObject m_scope;
};

void send(QWidget& widget, QEvent::Type type, QPointF at)
{
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

/// From each move of the slider until its preview is on the screen.
std::vector<double> slide(const MainWindow& window, const PaintClock& clock)
{
    const Drawn drawn(window);
    ScaleTrack& track = window.controls().slider({ParameterKind::Weights, 1}).track();
    const double left = track.positionOf(0.01).x();
    const double width = track.positionOf(5).x() - left;
    std::vector<double> times;
    send(track, QEvent::MouseButtonPress, track.positionOf(track.scale()));
    for (int i = 0; i < moves; ++i) {
        const double place = left + std::fmod(0.37 * i, 1.0) * width;
        const auto start = Clock::now();
        send(track, QEvent::MouseMove, {place, track.height() / 2.0});
        const RunConfig config = window.controls().config();
        runUntil([&] { return drawn.all(config) && clock.lastPaint > drawn.last(); });
        times.push_back(std::chrono::duration<double, std::milli>(clock.lastPaint - start).count());
    }
    send(track, QEvent::MouseButtonRelease, {left, track.height() / 2.0});
    return times;
}

void replotAll(const MainWindow& window)
{
    for (const PlotPanel* panel : window.views().dashboard().panels())
        panel->plot().replot(QCustomPlot::rpImmediateRefresh);
}

/// How long each of many calls takes.
template <typename Action>
std::vector<double> timesOf(Action action)
{
    std::vector<double> times;
    for (int i = 0; i < repaints; ++i) {
        runFor(std::chrono::milliseconds(5));
        const auto start = Clock::now();
        action();
        times.push_back(millisecondsSince(start));
    }
    return times;
}

void measure(const PaintClock& clock)
{
    const double alone = stepsPerSecondAlone();

    Options options;
    options.integers = {{&RunConfig::steps, 1'000'000'000}, {&RunConfig::decayAt, 1'000'000'000}};
    Translations translations;
    MainWindow window(options, translations);
    window.resize(windowSize);
    window.show();
    runUntil([&] { return window.session().currentRun() != nullptr; });
    runFor(std::chrono::seconds(1));

    std::printf("%s, %d × %d pixels, plots %d × %d\n\n", qPrintable(QApplication::platformName()),
                window.width(), window.height(),
                window.views().dashboard().panels()[0]->plot().width(),
                window.views().dashboard().panels()[0]->plot().height());
    std::printf("%-44s %9s %9s %9s\n", "milliseconds", "median", "p95", "longest");
    const Stopwatch training;
    const double beside = stepsPerSecondIn(window);
    const double longestInTraining = training.longest();
    const Stopwatch sliding;
    print("from a slider's move to its picture", slide(window, clock));
    const double longestInSliding = sliding.longest();
    window.backToRun();
    print("all six plots replotted and painted", timesOf([&] { replotAll(window); }));
    print("… with a new step's data put in", timesOf([&] {
              window.views().dashboard().setScene(window.session().scene());
              replotAll(window);
          }));
    print("longest block of the event loop, training", longestInTraining);
    print("longest block of the event loop, sliding", longestInSliding);
    std::puts("");
    print("steps/s without a window", alone);
    print("steps/s beside the window", beside);
    window.close();
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder; // not the user's settings
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName("actigrad-bench");
    QCoreApplication::setApplicationName("actigrad-bench");
    const PaintClock application(argc, argv);
    measure(application);
    return 0;
}
