#include "app/options/start_guard.h"

#include "app/options/console.h"

#include <QCoreApplication>

#include <cstdlib>

namespace actigrad {
namespace {

QString startProblem; // of the guard alive

/// Qt calls abort() once a fatal message is handled, so this is the place to leave.
void handleMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg) {
        printProblem(startProblem);
        std::_Exit(exitFailure);
    }
    if (type == QtDebugMsg) // asked for, as by QT_DEBUG_PLUGINS
        printLine(message);
}

} // namespace

StartGuard::StartGuard(const QString& problem) : m_previous(qInstallMessageHandler(handleMessage))
{
    startProblem = problem;
}

StartGuard::~StartGuard()
{
    qInstallMessageHandler(m_previous);
}

QString StartGuard::noDisplay()
{
    return QCoreApplication::translate(
        "StartGuard", "there is no display to open a window on; --headless trains without one");
}

} // namespace actigrad
