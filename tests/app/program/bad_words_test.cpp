#include "tests/app/program/program.h"
#include "tests/test_program.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace actigrad::test;

namespace {

/// A word of each of so many characters, from U+4E00 on.
QByteArray distinctCharacters(int count)
{
    QByteArray words;
    for (int i = 0; i < count; ++i)
        words += QString(QChar(0x4e00 + i)).toUtf8() + '\n';
    return words;
}

} // namespace

class BadWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void areToldFromInOneLineAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QByteArray() << "there are no words";
        QTest::newRow("white space") << QByteArray(" \n\t\r\n \n") << "there are no words";
        QTest::newRow("one word") << QByteArray("emma\n") << "only one word";
        QTest::newRow("10 MB line") << QByteArray(10'000'000, 'a') << "longer than 1024 characters";
        QTest::newRow("invalid UTF-8") << QByteArray("emma\n\xff\xfe\n") << "line 2";
        QTest::newRow("Latin-1") << QByteArray("emma\nzo\xeb\n") << "not valid UTF-8";
        QTest::newRow("NUL") << QByteArray("emma\na\0a\n", 9) << "NUL";
        QTest::newRow("one character") << QByteArray("a\naa\naaa\n") << "single character";
        QTest::newRow("full stop") << QByteArray("emma\nst.john\n") << "line 2";
        QTest::newRow("4,097 characters") << distinctCharacters(4'097) << "at most 4096";
    }
    void areToldFromInOneLineAndNothingIsWritten()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, text);
        const Folder folder;
        expectRefusal(folder, folder.file("bad.txt", content), text);
        QCOMPARE(folder.entries(), QStringList("bad.txt"));
    }

    void missingFileIsToldFrom()
    {
        const Folder folder;
        expectRefusal(folder, folder.path("missing.txt"), "the file does not exist");
        QCOMPARE(folder.entries(), QStringList());
    }

    void folderIsToldFrom()
    {
        const Folder folder;
        expectRefusal(folder, folder.path(""), "this is a folder");
    }

    void unreadableFileIsToldFrom()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read everything");
        const Folder folder;
        const auto secret = folder.file("secret.txt", "emma\nava\n");
        QFile::setPermissions(secret, {});
        expectRefusal(folder, secret, "Permission denied");
    }

    void nameWithLineBreaksStaysInOneLine()
    {
        const Folder folder;
        expectRefusal(folder, folder.path("a\nb\x1b[31m.txt"), "the file does not exist");
    }

    void wordsShorterThanTheContextWork()
    {
        const Folder folder;
        const auto outcome = run(quickRun(folder) + QStringList{"--context", "12"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(folder.jsonOf("report.json")["steps"].toInt(), 50);
    }

    void manyCharactersWork()
    {
        const Folder folder;
        const auto outcome =
            run(quickRun(folder) +
                QStringList{"--words", folder.file("many.txt", distinctCharacters(4'096))});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(folder.jsonOf("report.json")["vocabulary"].toInt(), 4'097);
    }

    void fewExamplesLowerTheBatchThatWasNotAskedFor()
    {
        const Folder folder;
        const auto outcome =
            run(quickRun(folder) + QStringList{"--words", folder.file("two.txt", "emma\nava\n")});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.errors[0].contains("the batch is lowered from 32"),
                 qPrintable(outcome.errors[0]));
        const auto report = folder.jsonOf("report.json");
        QCOMPARE(report["config"]["batch"], report["examples"]["train"]);
        QVERIFY(report["dev_loss"].isNull());
    }

private:
    static void expectRefusal(const Folder& folder, const QString& words, const QString& text)
    {
        const auto problem =
            unlike(run({"--headless", "--words", words, "--steps", "1", "--report",
                        folder.path("report.json"), "--export-dir", folder.path("pictures")}),
                   1, text);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

ACTIGRAD_GUILESS_TEST(BadWordsTest)
#include "bad_words_test.moc"
