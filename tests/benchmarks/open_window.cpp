#include "tests/benchmarks/open_window.h"

#include "app/base/settings_store.h"
#include "tests/benchmarks/event_loop.h"

namespace actigrad::bench {
namespace {

constexpr QSize windowSize(1'600, 1'000);
constexpr std::int64_t endless = 1'000'000'000; // steps

} // namespace

OwnSettings::OwnSettings()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QSettings::setPath(useCheckedSettings(), QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName("actigrad-bench");
    QCoreApplication::setApplicationName("actigrad-bench");
}

Options endlessRun()
{
    Options options;
    options.give(&RunConfig::steps, endless);
    options.give(&RunConfig::decayAt, endless);
    return options;
}

OpenWindow::OpenWindow(const Options& options) : m_window(options, m_translations)
{
    m_window.resize(windowSize);
    m_window.show();
    runUntil([this] { return m_window.session().currentRun() != nullptr; });
    m_window.session().setPace({}); // full speed
    m_window.session().setPaused(false);
}

OpenWindow::~OpenWindow()
{
    m_window.close();
}

std::int64_t stepsOf(const MainWindow& window)
{
    return window.session().currentRun()->history->steps();
}

} // namespace actigrad::bench
