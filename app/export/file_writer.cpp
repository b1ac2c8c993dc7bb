#include "app/export/file_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace actigrad {
namespace {

WriteError writeError(const QString& path, const QString& reason)
{
    return WriteError(
        QCoreApplication::translate("export", "“%1” cannot be written: %2").arg(path, reason));
}

/// A device or a pipe, which QSaveFile would replace by a file.
bool isSpecial(const QFileInfo& info)
{
    return info.exists() && !info.isFile() && !info.isDir();
}

void openForSaving(QSaveFile& file)
{
    const QFileInfo info(file.fileName());
    if (info.isDir()) {
        throw writeError(file.fileName(),
                         QCoreApplication::translate("export", "this is a folder, not a file"));
    }
    if (!info.absoluteDir().exists()) {
        throw writeError(file.fileName(),
                         QCoreApplication::translate("export", "its folder does not exist"));
    }
    if (!file.open(QIODevice::WriteOnly))
        throw writeError(file.fileName(), file.errorString());
}

void writeToSpecial(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        file.write(content) != content.size())
        throw writeError(path, file.errorString());
}

} // namespace

void writeFile(const QString& file, const QByteArray& content)
{
    if (isSpecial(QFileInfo(file))) {
        writeToSpecial(file, content);
        return;
    }
    QSaveFile saved(file);
    openForSaving(saved);
    if (saved.write(content) != content.size() || !saved.commit())
        throw writeError(file, saved.errorString());
}

void checkWritable(const QString& file)
{
    const QFileInfo info(file);
    if (isSpecial(info)) {
        if (!info.isWritable())
            throw writeError(file, QCoreApplication::translate("export", "permission denied"));
        return;
    }
    QSaveFile probe(file);
    openForSaving(probe);
    probe.cancelWriting(); // the destructor takes the temporary file away
}

void makeFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) {
        throw writeError(folder,
                         QCoreApplication::translate("export", "this is a file, not a folder"));
    }
    if (!QDir().mkpath(folder)) {
        throw writeError(folder,
                         QCoreApplication::translate("export", "the folder cannot be made"));
    }
}

} // namespace actigrad
