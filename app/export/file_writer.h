#pragma once

#include <QByteArray>
#include <QString>

#include <stdexcept>

namespace actigrad {

/// A file or a folder that cannot be written. The message names it; it is for the user, in the
/// language in use.
class WriteError : public std::runtime_error
{
public:
    explicit WriteError(const QString& message) : std::runtime_error(message.toStdString()) {}

    [[nodiscard]] QString message() const { return QString::fromUtf8(what()); }
};

/// Writes all of the content or nothing: whatever fails, an older file stays as it was. A link's
/// target is replaced, not the link; devices and pipes are written to as they are. For a program
/// that reads from a pipe it waits some seconds.
/// @throws WriteError
void writeFile(const QString& file, const QByteArray& content);

/// Finds out, without changing anything, whether `writeFile` is likely to succeed.
/// @throws WriteError if it is not
void checkWritable(const QString& file);

/// Makes the folder and those above it where they are missing.
/// @throws WriteError
void makeFolder(const QString& folder);

} // namespace actigrad
