#pragma once

#include "tests/app/program/program.h"

#include <QFileInfo>

namespace actigrad::test {

/// Something that writes files, or reads them.
struct Job
{
    QString program;
    QStringList arguments;
};

/// See injector.cpp.
struct Fault
{
    QString call;
    QString kind; ///< "kill", "shrink" or a number of errno
    qint64 after = 0;
};

/// @param folder whose files meet the fault
inline Outcome runWith(const Fault& fault, const QString& folder, const Job& job)
{
    QProcessEnvironment environment = plainEnvironment();
    environment.insert("LD_PRELOAD", ACTIGRAD_INJECTOR);
    environment.insert("ACTIGRAD_FAULT_FOLDER", QFileInfo(folder).canonicalFilePath());
    environment.insert("ACTIGRAD_FAULT_CALL", fault.call);
    environment.insert("ACTIGRAD_FAULT", fault.kind);
    environment.insert("ACTIGRAD_FAULT_AFTER", QString::number(fault.after));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(job.program, job.arguments);
    return outcomeOf(process);
}

} // namespace actigrad::test
