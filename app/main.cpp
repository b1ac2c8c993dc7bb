#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/settings_store.h"
#include "app/headless/headless.h"
#include "app/options/command_line.h"
#include "app/options/console.h"
#include "app/options/start_guard.h"
#include "app/options/translations.h"
#include "app/options/usage_error.h"
#include "app/session/settings.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <optional>

namespace actigrad {
namespace {

struct Start
{
    std::optional<Options> options; // nothing: all is done
    int status = exitSuccess;
    QString noDisplay;
};

/// The arguments that Qt left, the program's name first. Qt's own list of them loses what is not
/// UTF-8, as in a file's name.
QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += decodeFileName(argv[i]);
    return arguments;
}

/// Looks at the command line before there is an application with a window, which needs a display.
Start readCommandLine(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Translations translations;
    try {
        const CommandLine commandLine = parseCommandLine(argumentsOf(argc, argv));
        if (const auto* options = std::get_if<Options>(&commandLine)) {
            if (!options->headless) // its network depends on what the window has kept
                options->checkScales(options->appliedTo(Settings::load(QSettings()).config));
            return {*options, exitSuccess, StartGuard::noDisplay()};
        }
        std::fputs(std::get<QString>(commandLine).toLocal8Bit().constData(), stdout);
        return {};
    } catch (const UsageError& error) {
        printProblem(error.message());
        return {std::nullopt, exitUsage, {}};
    }
}

int train(int& argc, char** argv, const Start& start)
{
    if (start.options->exportDir.isEmpty() && start.options->film.isEmpty()) {
        const QCoreApplication application(argc, argv);
        const Translations translations;
        return runHeadless(*start.options);
    }
    // pictures that no display, desktop or zoom has a say in
    for (const char* variable : {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR",
                                 "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"})
        qunsetenv(variable);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::optional<StartGuard> guard(start.noDisplay);
    const QApplication application(argc, argv);
    guard.reset();
    const Translations translations;
    return runHeadless(*start.options);
}

int openWindow(int& argc, char** argv, const Start& start)
{
    std::optional<StartGuard> guard(start.noDisplay);
    const QApplication application(argc, argv);
    guard.reset();
    Translations translations;
    MainWindow window(*start.options, translations);
    window.keepSessionsIn(
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
            .filePath("actigrad/sessions"));
    window.show();
    return QApplication::exec();
}

int run(int& argc, char** argv)
{
    QCoreApplication::setApplicationName("actigrad");
    QCoreApplication::setOrganizationName("actigrad");
    QCoreApplication::setApplicationVersion(ACTIGRAD_VERSION);
    QGuiApplication::setDesktopFileName("org.actigrad.Actigrad");
    useCheckedSettings();
    const Start start = readCommandLine(argc, argv);
    if (!start.options)
        return start.status;
    argc = 1; // the options are ours alone
    return start.options->headless ? train(argc, argv, start) : openWindow(argc, argv, start);
}

} // namespace
} // namespace actigrad

int main(int argc, char* argv[])
{
    // a file that grows too large for its limit is an error to report, not a reason to die
    std::signal(SIGXFSZ, SIG_IGN);
    // nor is a reader of stderr that has gone: the report is still to be written
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return actigrad::run(argc, argv);
    } catch (const std::exception& problem) {
        actigrad::printProblem(actigrad::describe(problem));
        return actigrad::exitFailure;
    }
}
