#include "tests/faults/faulty_run.h"
#include "tests/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cerrno>

using namespace actigrad::test;

namespace {

const QByteArray older = "what was there before";

/// Kills of each kind of file, at points all over it: ACTIGRAD_FAULT_ROUNDS, 100 for the long form.
int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("ACTIGRAD_FAULT_ROUNDS");
    return wanted > 0 ? wanted : 8;
}

void addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind :
         {"report", "losses", "network", "png", "svg", "pdf", "events", "table", "session"})
        QTest::newRow(kind) << kind;
}

/// What writes files of a kind into a folder.
Job jobOf(const QString& kind, const Folder& inputs, const QString& folder)
{
    if (kind == "session")
        return {ACTIGRAD_SAVE_SESSION,
                {QString(ACTIGRAD_SOURCE_DIR) + "/tests/app/files/session_v1.actigrad",
                 folder + "/kept.actigrad"}};
    const QHash<QString, QStringList> options{
        {"report", {"--report", folder + "/report.json"}},
        {"losses", {"--losses", folder + "/losses.csv"}},
        {"network", {"--save", folder + "/network.safetensors"}},
        {"png", {"--export-dir", folder}},
        {"svg", {"--export-dir", folder, "--export-format", "svg"}},
        {"pdf", {"--export-dir", folder, "--export-format", "pdf"}},
        {"events", {"--tensorboard", folder}},
        {"table", {"--sweep", "W1=0.1,0.2", "--table", folder + "/table.csv"}},
    };
    QStringList arguments = quickRun(inputs);
    if (kind != "table")
        arguments = arguments.mid(0, arguments.indexOf("--report"));
    else
        arguments.replace(arguments.indexOf("--report") + 1, inputs.path("sweep.json"));
    return {program(), arguments + options[kind]};
}

using Files = QHash<QString, QByteArray>;

Files filesIn(const QString& folder)
{
    Files files;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            files[info.fileName()] = file.readAll();
    }
    return files;
}

/// The name of a file that a kill left unfinished, as QSaveFile makes it.
bool isTemporary(const QString& name)
{
    static const QRegularExpression pattern(R"(\.[A-Za-z]{6}$)");
    return name.contains(pattern);
}

/// What names an event file apart from the time it was made at.
QString stemOf(const QString& name)
{
    return name.startsWith("events.out.tfevents.") ? QString("events") : name;
}

/// Reports and some others have times in them, so that no two are equal.
bool isWhole(const QString& name, const QByteArray& content, const QByteArray& reference)
{
    if (name.endsWith(".json"))
        return QJsonDocument::fromJson(content).isObject();
    if (name.endsWith(".pdf"))
        return content.startsWith("%PDF") && content.trimmed().endsWith("%%EOF");
    if (name.contains("tfevents"))
        return content.size() == reference.size();
    return content == reference;
}

/// Files under their final names that are neither whole nor what was there before, or are gone.
QStringList spoilt(const Files& files, const Files& references)
{
    QStringList spoilt;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString& name = file.key();
        if (!isTemporary(name) && file.value() != older &&
            !isWhole(name, file.value(), references[stemOf(name)]))
            spoilt += QString("%1, %2 bytes").arg(name).arg(file.value().size());
    }
    for (auto file = references.begin(); file != references.end(); ++file) {
        if (file.key() != "events" && !files.contains(file.key()))
            spoilt += file.key() + " is gone";
    }
    return spoilt;
}

void fillWithOlder(const QString& folder, const Files& references)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (auto file = references.begin(); file != references.end(); ++file) {
        QFile writer(folder + '/' + file.key());
        if (file.key() != "events" && writer.open(QIODevice::WriteOnly))
            writer.write(older);
    }
}

Files referencesOf(const Job& job, const QString& folder)
{
    QDir().mkpath(folder);
    QProcess process;
    process.setProcessEnvironment(plainEnvironment());
    process.start(job.program, job.arguments);
    const Outcome outcome = outcomeOf(process);
    if (outcome.crashed || outcome.status != 0)
        qFatal("%s", qPrintable(outcome.errors.join('\n')));
    Files references;
    const Files files = filesIn(folder);
    for (auto file = files.begin(); file != files.end(); ++file)
        references[stemOf(file.key())] = file.value();
    return references;
}

} // namespace

/// Whatever happens while a file is written: under its name is the whole file or the older one.
class WritingTest : public QObject
{
    Q_OBJECT

private slots:
    void killLeavesNoHalfFile_data() { addKinds(); }
    void killLeavesNoHalfFile()
    {
        QFETCH(const QString, kind);
        const Folder inputs;
        const QString folder = inputs.path("out");
        const Job job = jobOf(kind, inputs, folder);
        const Files references = referencesOf(job, folder);
        QVERIFY(!references.isEmpty());
        qint64 bytes = 0;
        for (const QByteArray& file : references)
            bytes += file.size();
        for (int round = 0; round < rounds(); ++round) {
            fillWithOlder(folder, references);
            const Fault fault = round == 0   ? Fault{"rename", "kill"}
                                : round == 1 ? Fault{"renamed", "kill"}
                                             : Fault{"write", "kill", bytes * round / rounds()};
            QVERIFY2(runWith(fault, folder, job).crashed,
                     qPrintable(QString("not killed in round %1").arg(round)));
            const QStringList files = spoilt(filesIn(folder), references);
            QVERIFY2(files.isEmpty(), qPrintable(files.join('\n')));
        }
    }

    void failureIsSaidAndTheOlderFileStays_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("reason");
        for (const QString kind :
             {"report", "losses", "network", "png", "svg", "pdf", "events", "table", "session"}) {
            const auto row = [&kind](const char* name, const char* call, int error,
                                     const QString& reason) {
                QTest::newRow(qPrintable(kind + ", " + name)) << kind << call << error << reason;
            };
            row("disk full", "write", ENOSPC, "there is no room for it");
            row("quota", "write", EDQUOT, "there is no room for it");
            row("broken disk", "write", EIO, "Input/output error");
            row("read-only", "open", EROFS, "Read-only file system");
        }
    }
    void failureIsSaidAndTheOlderFileStays()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, call);
        QFETCH(const int, error);
        QFETCH(const QString, reason);
        const Folder inputs;
        const QString folder = inputs.path("out");
        const Job job = jobOf(kind, inputs, folder);
        const Files references = referencesOf(job, folder);
        fillWithOlder(folder, references);
        const Outcome outcome = runWith({call, QString::number(error), 100}, folder, job);
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.status, 1);
        const QString said = outcome.errors.join('\n');
        QCOMPARE(said.count("actigrad: "), 1);
        QVERIFY2(said.contains(folder) && said.contains(" cannot be written: " + reason),
                 qPrintable(said));
        const Files files = filesIn(folder);
        QVERIFY(spoilt(files, references).isEmpty());
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(file.value() == older, qPrintable(file.key()));
    }
};

ACTIGRAD_GUILESS_TEST(WritingTest)
#include "writing_test.moc"
