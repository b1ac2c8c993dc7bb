#include "app/window/sessions/kept_sessions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace actigrad {
namespace {

const QString lockSuffix = ".lock";

QString lockOf(const QString& file)
{
    return file + lockSuffix;
}

/// Whether no window has it; a lock that a crash has left does not count.
bool isFree(const QString& file)
{
    QLockFile lock(lockOf(file));
    lock.setStaleLockTime(0); // by its process alone, however old it is
    return lock.tryLock(0);
}

} // namespace

KeptSessions::KeptSessions(const QString& folder)
{
    QDir().mkpath(folder);
    const QDir dir(folder);
    int free = 0;
    for (const QString& name : dir.entryList({"*.actigrad"}, QDir::Files, QDir::Time)) {
        const QString file = dir.filePath(name);
        if (!isFree(file))
            continue;
        if (m_last.isEmpty())
            m_last = file;
        if (++free > most)
            QFile::remove(file);
    }
    for (const QString& lock : dir.entryList({"*.lock"}, QDir::Files)) {
        if (isFree(dir.filePath(lock.chopped(lockSuffix.size()))))
            QFile::remove(dir.filePath(lock)); // that a window left that was killed
    }
    const QString stamp = QDateTime::currentDateTimeUtc().toString("yyyyMMdd-HHmmsszzz");
    m_file = dir.filePath(
        QString("%1-%2.actigrad").arg(stamp, QString::number(QCoreApplication::applicationPid())));
    m_lock = std::make_unique<QLockFile>(lockOf(m_file));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
}

} // namespace actigrad
