#include "tests/app/program/program.h"
#include "tests/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

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
                                      << "the folder cannot be created";
        QTest::newRow("not for folders") << "/proc/pictures"
                                         << "the folder cannot be created";
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

    void outputOverInputOrOutputIsRefusedBeforeTraining_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("exportDir");
        QTest::newRow("report over words") << "w.txt"
                                           << "w.txt"
                                           << "";
        QTest::newRow("by another path") << "w.txt"
                                         << "folder/../w.txt"
                                         << "";
        QTest::newRow("report is a link to the words") << "w.txt"
                                                       << "link"
                                                       << "";
        QTest::newRow("words are a link to the report") << "link"
                                                        << "w.txt"
                                                        << "";
        QTest::newRow("report is a hard link to the words") << "w.txt"
                                                            << "hard"
                                                            << "";
        QTest::newRow("through a linked folder") << "pictures/old.txt"
                                                 << "shortcut/old.txt"
                                                 << "";
        QTest::newRow("picture over words") << "pictures/hpreact.png"
                                            << ""
                                            << "pictures";
        QTest::newRow("picture over the report") << "w.txt"
                                                 << "new/hpreact.png"
                                                 << "new";
        QTest::newRow("picture over the report by a link") << "w.txt"
                                                           << "shortcut/loss.png"
                                                           << "pictures";
        QTest::newRow("report is a link to a picture to come") << "w.txt"
                                                               << "dangling"
                                                               << "pictures";
    }
    void outputOverInputOrOutputIsRefusedBeforeTraining()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, report);
        QFETCH(const QString, exportDir);
        const QByteArray content("emma\nolivia\nava\nisabella\nsophia\nmia\nnoah\nliam\n");
        const Folder folder;
        QVERIFY(QDir().mkpath(folder.path("folder")) && QDir().mkpath(folder.path("pictures")) &&
                QDir().mkpath(folder.path("new")));
        folder.file("w.txt", content);
        folder.file("pictures/old.txt", content);
        folder.file("pictures/hpreact.png", content);
        QVERIFY(QFile::link(folder.path("w.txt"), folder.path("link")));
        QVERIFY(QFile::link(folder.path("pictures"), folder.path("shortcut")));
        QVERIFY(QFile::link(folder.path("pictures/h.png"), folder.path("dangling")));
        QCOMPARE(::link(qPrintable(folder.path("w.txt")), qPrintable(folder.path("hard"))), 0);
        const QStringList before = folder.entries();

        QStringList arguments{"--headless", "--hidden", "8",       "--batch",         "2",
                              "--steps",    "50",       "--words", folder.path(words)};
        if (!report.isEmpty())
            arguments += {"--report", folder.path(report)};
        if (!exportDir.isEmpty())
            arguments += {"--export-dir", folder.path(exportDir)};
        const auto problem = unlike(run(arguments), 2, "the same file");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(folder.contentOf("w.txt"), content);
        QCOMPARE(folder.contentOf("pictures/old.txt"), content);
        QCOMPARE(folder.contentOf("pictures/hpreact.png"), content);
        QCOMPARE(folder.entries(), before);
    }

    void reportOnACircleOfLinksIsAnError()
    {
        const Folder folder;
        QVERIFY(QFile::link(folder.path("b.json"), folder.path("a.json")));
        QVERIFY(QFile::link(folder.path("a.json"), folder.path("b.json")));
        const auto outcome = run(quickRun(folder) + QStringList{"--steps", "1000000000", "--report",
                                                                folder.path("a.json")});
        const auto problem = unlike(outcome, 1, "loop of symbolic links");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(QFileInfo(folder.path("a.json")).isSymLink());
    }

    void reportToAPipeWithoutAReaderEnds()
    {
        const Folder folder;
        QCOMPARE(::mkfifo(qPrintable(folder.path("pipe")), 0600), 0);
        const auto outcome = run(quickRun(folder) + QStringList{"--report", folder.path("pipe")});
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.last().contains("no program reads from it"),
                 qPrintable(outcome.errors.last()));
    }

    void reportToAPipeIsRead()
    {
        const Folder folder;
        QCOMPARE(::mkfifo(qPrintable(folder.path("pipe")), 0600), 0);
        QProcess reader;
        reader.start("cat", {folder.path("pipe")});
        const auto outcome = run(quickRun(folder) + QStringList{"--report", folder.path("pipe")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(reader.waitForFinished(60'000));
        QCOMPARE(QJsonDocument::fromJson(reader.readAllStandardOutput())["steps"].toInt(), 50);
    }

    void wordsOfAnyNameAreOpened()
    {
        const Folder folder;
        const QByteArray name = folder.path("zo").toUtf8() + "\xeb \xff.txt"; // Latin-1
        const int file = ::open(name.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(file >= 0);
        const QByteArray content("emma\nolivia\nava\nisabella\nsophia\nmia\nnoah\nliam\n");
        QCOMPARE(::write(file, content.constData(), static_cast<std::size_t>(content.size())),
                 static_cast<ssize_t>(content.size()));
        ::close(file);
        const QString script = R"~(exec "$1" --headless --hidden 8 --batch 2 --steps 5 \
            --report "$2" --words "$(printf '%s/zo\353 \377.txt' "$3")")~";
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start("sh",
                      {"-c", script, "sh", program(), folder.path("report.json"), folder.path("")});
        const auto outcome = outcomeOf(process);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join('\n')));
        const auto config = folder.jsonOf("report.json")["config"].toObject();
        QCOMPARE(config["words"].toObject()["count"].toInt(), 8);
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

ACTIGRAD_GUILESS_TEST(BadPathsTest)
#include "bad_paths_test.moc"
