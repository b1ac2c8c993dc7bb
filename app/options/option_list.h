#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

namespace actigrad {

/// Declares every option that the program has, with what the help says of it.
void addOptions(QCommandLineParser& parser);
/// Them alone, in the order of the help.
[[nodiscard]] QList<QCommandLineOption> allOptions();

/// A number as the command line has it, whatever the locale.
[[nodiscard]] QString toQString(double value);

} // namespace actigrad
