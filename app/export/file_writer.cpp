#include "app/export/file_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <system_error>

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

void refuseCircle(const QString& path)
{
    std::error_code error;
    (void)std::filesystem::status(QFile::encodeName(path).toStdString(), error);
    if (error == std::errc::too_many_symbolic_link_levels)
        throw writeError(
            path, QCoreApplication::translate("export", "it is part of a loop of symbolic links"));
}

void openForSaving(QSaveFile& file)
{
    const QFileInfo info(file.fileName());
    refuseCircle(file.fileName());
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

/// What went wrong with a file.
/// @param cause errno; Qt keeps no error of a write that ended early
QString reasonOf(const QFileDevice& file, int cause)
{
    if (file.error() == QFileDevice::RenameError)
        return QCoreApplication::translate("export",
                                           "the finished file cannot be moved into place");
    const bool isFull = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
    if (isFull || cause == 0)
        return QCoreApplication::translate("export", "there is no room for it");
    return qt_error_string(cause);
}

/// Opens a pipe without waiting for good for a program that reads from it.
/// @return a file descriptor
int openSpecial(const QString& path)
{
    constexpr int patience = 60; // times 50 ms
    constexpr unsigned long pause = 50;
    const QByteArray name = QFile::encodeName(path);
    int file = ::open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    for (int i = 0; file < 0 && errno == ENXIO && i < patience; ++i) {
        QThread::msleep(pause);
        file = ::open(name.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    }
    if (file < 0 && errno == ENXIO) {
        throw writeError(path, QCoreApplication::translate("export", "no program reads from it"));
    }
    if (file < 0)
        throw writeError(path, qt_error_string(errno));
    ::fcntl(file, F_SETFL, ::fcntl(file, F_GETFL) & ~O_NONBLOCK);
    return file;
}

void writeToSpecial(const QString& path, const QByteArray& content)
{
    QFile file;
    if (!file.open(openSpecial(path), QIODevice::WriteOnly | QIODevice::Unbuffered,
                   QFileDevice::AutoCloseHandle))
        throw writeError(path, file.errorString());
    errno = 0;
    if (file.write(content) != content.size())
        throw writeError(path, reasonOf(file, errno));
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
    errno = 0;
    // commit alone takes what was left in the buffer for written, even if there was no room
    if (saved.write(content) != content.size() || !saved.flush() || !saved.commit())
        throw writeError(file, reasonOf(saved, errno));
}

void checkWritable(const QString& file)
{
    const QFileInfo info(file);
    if (isSpecial(info)) {
        if (!info.isWritable())
            throw writeError(file, QCoreApplication::translate("export", "permission denied"));
        return;
    }
    QSaveFile target(file);
    openForSaving(target);
    target.cancelWriting();
    // the file that takes the place of an older one has first a longer name
    QTemporaryFile probe(file + ".XXXXXX");
    if (!probe.open())
        throw writeError(file, probe.errorString());
    if (probe.fileName().isEmpty()) { // too long, say
        throw writeError(file,
                         QCoreApplication::translate("export", "this name is not allowed there"));
    }
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
                         QCoreApplication::translate("export", "the folder cannot be created"));
    }
}

} // namespace actigrad
