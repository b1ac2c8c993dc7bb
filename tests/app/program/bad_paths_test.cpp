#include "tests/app/program/program.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

using namespace actigrad::test;

class BadPathsTest : public QObject
{
    Q_OBJECT

private slots:
    void reportThatCannotBeWrittenIsToldFromBeforeTraining_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("text");
        QTest::newRow("folder") << "folder"
                                << "this is a folder";
        QTest::newRow("no such folder") << "missing/r.json"
                                        << "its folder does not exist";
        QTest::newRow("below a file") << "words.txt/r.json"
                                      << "its folder does not exist";
        QTest::newRow("not for files") << "/proc/r.json"
                                       << "/proc/r.json";
        QTest::newRow("long") << QString(300, 'a') << "cannot be written";
    }
    void reportThatCannotBeWrittenIsToldFromBeforeTraining()
    {
        QFETCH(const QString, report);
        QFETCH(const QString, text);
        const Folder folder;
        QDir().mkdir(folder.path("folder"));
        const auto outcome =
            run(quickRun(folder) + QStringList{"--steps", "1000000000", "--report",
                                               QDir(folder.path("")).absoluteFilePath(report)});
        const auto problem = unlike(outcome, 1, text);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(folder.entries(), QStringList({"folder", "words.txt"}));
    }

    void exportFolderThatCannotBeMadeIsToldFromBeforeTraining_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("text");
        QTest::newRow("file") << "words.txt"
                              << "this is a file";
        QTest::newRow("below a file") << "words.txt/a"
                                      << "the folder cannot be made";
        QTest::newRow("not for folders") << "/proc/pictures"
                                         << "the folder cannot be made";
        QTest::newRow("picture in the way") << "taken"
                                            << "this is a folder";
    }
    void exportFolderThatCannotBeMadeIsToldFromBeforeTraining()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, text);
        const Folder folder;
        QDir().mkpath(folder.path("taken/loss.png"));
        const auto outcome =
            run(quickRun(folder) + QStringList{"--steps", "1000000000", "--export-dir",
                                               QDir(folder.path("")).absoluteFilePath(target)});
        const auto problem = unlike(outcome, 1, text);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(folder.entries(), QStringList({"taken", "words.txt"}));
        QCOMPARE(QDir(folder.path("taken")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList("loss.png"));
    }

    void oldFilesSurviveAFullDisk()
    {
        const Folder folder;
        folder.file("report.json", "old report");
        QDir().mkdir(folder.path("pictures"));
        folder.file("pictures/h.png", "old picture");

        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.setChildProcessModifier([] {
            const rlimit limit{2'048, 2'048};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(program(),
                      quickRun(folder) + QStringList{"--export-dir", folder.path("pictures")});
        const auto outcome = outcomeOf(process);
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.status, 1);
        const auto complaints = outcome.errors.filter("cannot be written");
        QCOMPARE(complaints.size(), 2);
        QVERIFY(complaints[0].contains("report.json") && complaints[1].contains("pictures"));
        QCOMPARE(folder.contentOf("report.json"), "old report");
        QCOMPARE(folder.contentOf("pictures/h.png"), "old picture");
        QCOMPARE(folder.entries(), QStringList({"pictures", "report.json", "words.txt"}));
    }
};

QTEST_GUILESS_MAIN(BadPathsTest)
#include "bad_paths_test.moc"
