#include "tests/app/program/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace actigrad::test {

QString program()
{
    return ACTIGRAD_PROGRAM;
}

QProcessEnvironment plainEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE",
                                 "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE"})
        environment.remove(variable);
    environment.insert("LC_ALL", "C.UTF-8");
    return environment;
}

Outcome outcomeOf(QProcess& process)
{
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    Outcome outcome;
    outcome.crashed = process.exitStatus() != QProcess::NormalExit;
    outcome.status = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors =
        QString::fromUtf8(process.readAllStandardError()).split('\n', Qt::SkipEmptyParts);
    return outcome;
}

Outcome run(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    return outcomeOf(process);
}

QString unlike(const Outcome& outcome, int status, const QString& text)
{
    if (!outcome.crashed && outcome.status == status && outcome.errors.size() == 1 &&
        outcome.errors[0].startsWith("actigrad: ") && outcome.errors[0].contains(text))
        return {};
    return QString("crashed: %1, status: %2, stderr:\n%3")
        .arg(outcome.crashed)
        .arg(outcome.status)
        .arg(outcome.errors.join('\n').left(2'000));
}

QString Folder::file(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

QByteArray Folder::contentOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject Folder::jsonOf(const QString& name) const
{
    return QJsonDocument::fromJson(contentOf(name)).object();
}

QStringList Folder::entries() const
{
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

QStringList quickRun(const Folder& folder)
{
    const auto words = folder.file(
        "words.txt", "emma\nolivia\nava\nisabella\nsophia\nmia\nnoah\nliam\nmason\njacob\n");
    return {"--headless", "--words",  words,
            "--hidden",   "8",        "--steps",
            "50",         "--report", folder.path("report.json")};
}

} // namespace actigrad::test
