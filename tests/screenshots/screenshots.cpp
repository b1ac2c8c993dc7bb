#include "app/controls/control_panel.h"
#include "app/look/theme.h"
#include "app/session/session.h"
#include "app/window/actions.h"
#include "app/window/diagnosis/diagnosis_panel.h"
#include "app/window/panel_stack.h"
#include "core/training/presets.h"
#include "tests/app/window_support.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>

#include <cstdio>
#include <stdexcept>
#include <string>

// The README's pictures, from the program as it is: actigrad_screenshots FOLDER

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr QSize size(1'440, 900);

void require(bool happened, const char* what)
{
    if (!happened)
        throw std::runtime_error(std::string("this did not happen: ") + what);
}

/// Trains a preset until its run has made so many steps.
void train(MainWindow& window, const char* preset, std::int64_t steps)
{
    const auto before = window.session().runs().count();
    window.controls().editor().edit([&](RunConfig& config) {
        presetNamed(preset).apply(config);
        config.steps = 50'000;
        config.decayAt = 40'000;
    });
    window.session().setPaused(false);
    window.training().restart();
    require(waitFor([&] { return window.session().runs().count() > before; }), "a run begins");
    require(waitFor([&] { return stepsOf(window) >= steps; }), "the run makes its steps");
}

void check(const QActionGroup& group, const QVariant& data)
{
    for (QAction* action : group.actions()) {
        if (action->data() == data)
            action->trigger();
    }
}

void save(MainWindow& window, const QString& file)
{
    require(settle(window), "the window settles");
    QTest::qWait(1'000); // judgements are shown with a delay
    require(window.grab().save(file), qPrintable("writing " + file));
    std::printf("%s\n", qPrintable(file));
}

void take(const QString& folder)
{
    ShownWindow window;
    window->resize(size);
    check(*window->commands().colors, static_cast<int>(ColorScheme::Light));
    train(*window, "original", 50'000);
    window->session().removeRun(window->session().runs().records().front().number);
    train(*window, "output", 50'000);
    train(*window, "tanh", 30'000);
    window->training().togglePause();
    save(*window, QDir(folder).filePath("window.png"));

    ExperimentsPage& experiments = window->views().experiments();
    experiments.map("W1", "W2");
    require(waitFor([&] {
                const auto* entry = experiments.experiments().find(*experiments.chosen());
                return entry->state == ExperimentList::State::Done;
            }),
            "the map is computed");
    save(*window, QDir(folder).filePath("experiments.png"));

    check(*window->commands().colors, static_cast<int>(ColorScheme::Dark));
    train(*window, "original", 2'000);
    window->training().togglePause();
    window->views().setCurrentWidget(&window->views().neuronView());
    window->panels().setCurrentWidget(&window->panels().diagnosis());
    save(*window, QDir(folder).filePath("neuron.png"));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: actigrad_screenshots FOLDER\n", stderr);
        return 2;
    }
    prepareWindowTest();
    const QApplication application(argc, argv);
    try {
        take(QString::fromLocal8Bit(argv[1]));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "actigrad_screenshots: %s\n", error.what());
        return 1;
    }
    return 0;
}
