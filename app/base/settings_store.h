#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace actigrad {

/// Makes every QSettings of the program read and write its usual file in a format of our own: INI
/// without values that begin with `@`. Qt decodes those into objects of any kind and size while it
/// reads the file, so that a damaged file could abort the program or take all memory.
///
/// To be called before the first QSettings. Files beyond 1 MiB are not read.
/// @return the format, for QSettings::setPath
QSettings::Format useCheckedSettings();

/// The lines of an INI file but for those whose value, or an element of it, begins with `@`.
[[nodiscard]] QByteArray withoutEncodedValues(const QByteArray& ini);

/// Bytes and paths as settings hold them: printable, and never beginning with `@`.
[[nodiscard]] QString settingOf(const QByteArray& bytes);
[[nodiscard]] QByteArray bytesOfSetting(const QString& setting, qsizetype maxSize);
[[nodiscard]] QString settingOfPath(const QString& path);
/// Paths as they are, written by earlier versions, are taken too; empty if it is longer than paths
/// may be.
[[nodiscard]] QString pathOfSetting(const QString& setting);

} // namespace actigrad
