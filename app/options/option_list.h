#pragma once

#include <QString>

class QCommandLineParser;

namespace actigrad {

/// Declares every option that the program has, with what the help says of it.
void addOptions(QCommandLineParser& parser);

/// A number as the command line has it, whatever the locale.
[[nodiscard]] QString toQString(double value);

} // namespace actigrad
