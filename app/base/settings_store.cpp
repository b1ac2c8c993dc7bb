#include "app/base/settings_store.h"

#include "app/base/file_name.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace actigrad {
namespace {

constexpr qint64 maxFile = 1 << 20;  // bytes
constexpr qsizetype maxPath = 4'096; // bytes, as PATH_MAX

/// Whether Qt would decode a value of the line, by the rules of its INI reader: `@` in front of the
/// value, of an element of a list, or in quotes; also written as an escape.
bool hasEncodedValue(const QByteArray& line)
{
    static const QRegularExpression encoded("(^|[=,\"\\\\\\s\\x{0}])@|\\\\x0*40|\\\\0*100");
    return encoded.match(QString::fromLatin1(line)).hasMatch();
}

bool readChecked(QIODevice& device, QSettings::SettingsMap& values)
{
    const QByteArray ini = device.read(maxFile + 1);
    const QTemporaryDir folder;
    QFile file(folder.filePath("settings.ini"));
    if (ini.size() > maxFile || !folder.isValid() || !file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray checked = withoutEncodedValues(ini);
    if (file.write(checked) != checked.size() || !file.flush())
        return false;
    file.close();
    const QSettings reader(file.fileName(), QSettings::IniFormat);
    for (const QString& key : reader.allKeys())
        values.insert(key, reader.value(key));
    return true;
}

bool writeChecked(QIODevice& device, const QSettings::SettingsMap& values)
{
    if (values.empty()) // of which the writer would make no file
        return true;
    const QTemporaryDir folder;
    QFile file(folder.filePath("settings.ini"));
    {
        QSettings writer(file.fileName(), QSettings::IniFormat);
        for (auto value = values.begin(); value != values.end(); ++value)
            writer.setValue(value.key(), value.value());
        writer.sync();
        if (writer.status() != QSettings::NoError)
            return false;
    }
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray ini = file.readAll();
    return device.write(ini) == ini.size();
}

} // namespace

QSettings::Format useCheckedSettings()
{
    static const QSettings::Format format =
        QSettings::registerFormat("conf", readChecked, writeChecked);
    QSettings::setDefaultFormat(format);
    return format;
}

QByteArray withoutEncodedValues(const QByteArray& ini)
{
    QByteArray checked;
    for (const QByteArray& line : ini.split('\n')) {
        if (!hasEncodedValue(line))
            checked += line + '\n';
    }
    return checked;
}

QString settingOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOfSetting(const QString& setting, qsizetype maxSize)
{
    return setting.size() > 2 * maxSize ? QByteArray() : QByteArray::fromHex(setting.toLatin1());
}

QString settingOfPath(const QString& path)
{
    return QString::fromLatin1(encodeFileName(path).toPercentEncoding());
}

QString pathOfSetting(const QString& setting)
{
    if (setting.size() > 3 * maxPath)
        return {};
    if (!setting.startsWith("%2F"))
        return setting.size() > maxPath ? QString() : setting;
    return decodeFileName(QByteArray::fromPercentEncoding(setting.toLatin1()));
}

} // namespace actigrad
