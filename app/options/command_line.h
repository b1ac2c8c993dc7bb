#pragma once

#include "app/options/options.h"

#include <QStringList>

#include <variant>

namespace actigrad {

/// What to do, or a text to print instead: the help or the version.
using CommandLine = std::variant<Options, QString>;

/// Needs a QCoreApplication, for translations and the help.
/// @param arguments the program's name first
/// @throws UsageError
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

} // namespace actigrad
