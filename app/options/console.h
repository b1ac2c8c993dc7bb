#pragma once

#include <QString>
#include <QStringList>

namespace actigrad {

/// What the program tells its caller when it ends.
enum ExitStatus : int {
    exitSuccess = 0,
    exitFailure = 1, ///< files that cannot be read or written, a run that diverged, no display
    exitUsage = 2,   ///< options that cannot be used
};

/// Prints one line to stderr, whatever the text holds.
void printLine(const QString& text);

/// Prints one line to stderr, with the program's name before it.
void printProblem(const QString& message);

/// Prints to stdout, each text as a line, for other programs to read.
/// @return false if it cannot be written
[[nodiscard]] bool printResult(const QStringList& lines);

} // namespace actigrad
