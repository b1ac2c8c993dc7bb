#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace actigrad {

// A file's name on Unix is bytes, which need not be UTF-8. In a QString each byte that is not
// becomes a lone surrogate, U+DC00 + byte, as in Python (PEP 383), so that no name is lost.

[[nodiscard]] QString decodeFileName(const QByteArray& name);

/// The bytes that `decodeFileName` was given.
[[nodiscard]] QByteArray encodeFileName(const QString& name);

/// Whether Qt's own file classes can open the name, which they encode as UTF-8.
[[nodiscard]] bool isUtf8FileName(const QString& name);

/// The name of a local file, as QUrl::toLocalFile, but with bytes that are not UTF-8.
[[nodiscard]] QString localFileOf(const QUrl& url);

} // namespace actigrad
