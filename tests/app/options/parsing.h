#pragma once

#include "app/options/command_line.h"
#include "app/options/usage_error.h"

/// What the tests of the command line share.
namespace actigrad::test {

[[nodiscard]] inline Options parsed(const QStringList& arguments)
{
    return std::get<Options>(parseCommandLine(QStringList("actigrad") + arguments));
}

/// What the UsageError says, or nothing.
[[nodiscard]] inline QString errorOf(const QStringList& arguments)
{
    try {
        static_cast<void>(parseCommandLine(QStringList("actigrad") + arguments));
    } catch (const UsageError& error) {
        return error.message();
    }
    return {};
}

} // namespace actigrad::test
