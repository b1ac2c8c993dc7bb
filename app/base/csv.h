#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace actigrad {

/// A field as CSV has it (RFC 4180): in quotation marks where it has to be.
[[nodiscard]] QByteArray csvField(const QString& text);
/// With a decimal point; empty if it is not finite.
[[nodiscard]] QByteArray csvNumber(double value);
/// With its line break.
[[nodiscard]] QByteArray csvRow(const QList<QByteArray>& fields);

} // namespace actigrad
