#pragma once

#include <QString>

#include <stdexcept>

namespace actigrad {

/// A command line that cannot be used. The message is for the user, in the language in use.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString& message) : std::runtime_error(message.toStdString()) {}

    [[nodiscard]] QString message() const { return QString::fromUtf8(what()); }
};

} // namespace actigrad
