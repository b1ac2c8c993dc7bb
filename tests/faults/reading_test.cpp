#include "tests/faults/faulty_run.h"
#include "tests/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace actigrad::test;

namespace {

const Fault shrinks{"read", "shrink"};

} // namespace

/// Files that become shorter while they are read: it is said, and nothing crashes.
class ReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void words()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.path("in")));
        const QString words =
            folder.file("in/words.txt", QByteArray("emma\nolivia\n").repeated(9'000));
        const Outcome outcome = runWith(shrinks, QFileInfo(words).path(),
                                        {program(), {"--headless", "--words", words}});
        const QString unexpected = unlike(outcome, 1, "the file became shorter while it was read");
        QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected));
    }

    void network()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.path("in")));
        const QString network = folder.path("in/network.safetensors");
        QStringList arguments = quickRun(folder);
        QCOMPARE(run(arguments + QStringList{"--save", network}).status, 0);
        const Outcome outcome = runWith(shrinks, QFileInfo(network).path(),
                                        {program(), arguments + QStringList{"--resume", network}});
        const QString unexpected = unlike(outcome, 1, "network.safetensors");
        QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected));
    }

    void session()
    {
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.path("in")));
        const QString session = folder.path("in/kept.actigrad");
        QVERIFY(QFile::copy(QString(ACTIGRAD_SOURCE_DIR) + "/tests/app/files/session_v1.actigrad",
                            session));
        QVERIFY(QFile::setPermissions(session, QFile::ReadOwner | QFile::WriteOwner));
        const Outcome outcome = runWith(shrinks, QFileInfo(session).path(),
                                        {ACTIGRAD_SAVE_SESSION, {session, folder.path("out")}});
        const QString unexpected = unlike(outcome, 1, "the session is damaged");
        QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected));
        QVERIFY(!QFile::exists(folder.path("out")));
    }
};

ACTIGRAD_GUILESS_TEST(ReadingTest)
#include "reading_test.moc"
