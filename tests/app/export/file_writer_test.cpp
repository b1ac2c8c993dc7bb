#include "app/export/file_writer.h"
#include "tests/app/export/file_size_limit.h"
#include "tests/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace actigrad;

class FileWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void contentIsWrittenAndReplaced()
    {
        writeFile(path("a"), "first, and longer");
        writeFile(path("a"), "second");
        QCOMPARE(contentOf("a"), "second");
        QCOMPARE(entries(), QStringList("a"));
    }

    void oldFileSurvivesAFullDisk_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a little too large") << 4'097; // fits into a buffer, and is found out late
        QTest::newRow("much too large") << 1'000'000;
    }
    void oldFileSurvivesAFullDisk()
    {
        QFETCH(const int, size);
        writeFile(path("a"), "old");
        QString problem;
        {
            const test::FileSizeLimit limit(4'096);
            problem = errorOf([&] { writeFile(path("a"), QByteArray(size, 'x')); });
        }
        QCOMPARE(problem,
                 QString("“%1” cannot be written: there is no room for it").arg(path("a")));
        QCOMPARE(contentOf("a"), "old");
        QCOMPARE(entries(), QStringList("a"));
    }

    void folderIsNotReplaced()
    {
        QDir(path("")).mkdir("a");
        const auto expected =
            QString("“%1” cannot be written: this is a folder, not a file").arg(path("a"));
        QCOMPARE(errorOf([&] { writeFile(path("a"), "x"); }), expected);
        QCOMPARE(errorOf([&] { checkWritable(path("a")); }), expected);
    }

    void missingFolderIsToldFrom()
    {
        const auto expected =
            QString("“%1” cannot be written: its folder does not exist").arg(path("no/a"));
        QCOMPARE(errorOf([&] { writeFile(path("no/a"), "x"); }), expected);
        QCOMPARE(errorOf([&] { checkWritable(path("no/a")); }), expected);
    }

    void nameThatIsTooLongIsToldFrom()
    {
        for (const int length : {250, 300}) // the first is too long only for a file in the making
            QVERIFY(errorOf([&] {
                        checkWritable(path(QString(length, 'a')));
                    }).endsWith("this name is not allowed there"));
        QCOMPARE(entries(), QStringList());
    }

    void folderThatTakesNoFilesIsToldFrom()
    {
        // not even root may write there
        QVERIFY(errorOf([&] { checkWritable("/proc/actigrad"); }).contains("cannot be written"));
    }

    void checkingLeavesNoTrace()
    {
        checkWritable(path("new"));
        QCOMPARE(entries(), QStringList());
        writeFile(path("old"), "old");
        checkWritable(path("old"));
        QCOMPARE(contentOf("old"), "old");
        QCOMPARE(entries(), QStringList("old"));
    }

    void linkStaysAndItsTargetIsReplaced()
    {
        writeFile(path("target"), "old");
        QVERIFY(QFile::link(path("target"), path("link")));
        writeFile(path("link"), "new");
        QCOMPARE(contentOf("target"), "new");
        QVERIFY(QFileInfo(path("link")).isSymLink());
    }

    void pipeIsWrittenToAndStays()
    {
        const QByteArray pipe = QFile::encodeName(path("pipe"));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const int reader = ::open(pipe.constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(reader >= 0);
        checkWritable(path("pipe"));
        writeFile(path("pipe"), "words");
        QByteArray received(5, '\0');
        QCOMPARE(::read(reader, received.data(), 5), 5);
        QCOMPARE(received, "words");
        ::close(reader);
        struct stat status = {};
        QCOMPARE(::stat(pipe.constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    void foldersAreMade()
    {
        makeFolder(path("a/b/c"));
        QVERIFY(QFileInfo(path("a/b/c")).isDir());
        makeFolder(path("a/b/c"));
    }

    void folderThatCannotBeMadeIsToldFrom()
    {
        writeFile(path("file"), "x");
        QCOMPARE(errorOf([&] { makeFolder(path("file")); }),
                 QString("“%1” cannot be written: this is a file, not a folder").arg(path("file")));
        QCOMPARE(
            errorOf([&] { makeFolder(path("file/a")); }),
            QString("“%1” cannot be written: the folder cannot be created").arg(path("file/a")));
    }

private:
    template <typename Action>
    static QString errorOf(Action action)
    {
        try {
            action();
        } catch (const WriteError& error) {
            return error.message();
        }
        return {};
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

    std::optional<QTemporaryDir> m_folder;
};

ACTIGRAD_GUILESS_TEST(FileWriterTest)
#include "file_writer_test.moc"
