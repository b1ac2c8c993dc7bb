#include "core/text/word_list.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace actigrad;
using namespace actigrad::test;

class WordListLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void fileIsReadAndNamed()
    {
        const auto words = WordList::load(file("names.txt", "emma\r\nava\r\n"));
        QCOMPARE(words.name(), std::string("names.txt"));
        QCOMPARE(words.size(), 2U);
        QCOMPARE(words.fingerprint(), WordList::parse("emma\nava", "").fingerprint());
    }

    void pathMayHoldAnyCharacters()
    {
        const auto path = file(QString("na mes ä 李.txt"), "emma\nava\n");
        QCOMPARE(WordList::load(path).name(), path.filename().string());
    }

    void symbolicLinkIsFollowed()
    {
        const auto link = path("link");
        std::filesystem::create_symlink(file("target.txt", "emma\nava\n"), link);
        QCOMPARE(WordList::load(link).size(), 2U);
    }

    void missingFileIsToldFrom()
    {
        QCOMPARE(errorOf(path("missing")), "the file does not exist");
        QCOMPARE(errorOf(""), "the file does not exist");
        QCOMPARE(errorOf(file("plain.txt", "emma\nava\n") / "below"), "the file does not exist");
    }

    void pathThatCannotBeLookedUpTellsWhy()
    {
        QCOMPARE(errorOf(path(QString(300, 'x'))), "the file cannot be read (File name too long)");
    }

    void folderIsNoFile() { QCOMPARE(errorOf(path("")), "this is a folder, not a file"); }

    void devicesAndPipesAreNotRead()
    {
        const auto fifo = path("fifo");
        QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
        QCOMPARE(errorOf(fifo), "this is not a regular file"); // reading it would wait for good
        QCOMPARE(errorOf("/dev/zero"), "this is not a regular file");
        QCOMPARE(errorOf("/dev/null"), "this is not a regular file");
    }

    void unreadableFileTellsWhy()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read everything");
        const auto secret = file("secret.txt", "emma\nava\n");
        std::filesystem::permissions(secret, std::filesystem::perms::none);
        QCOMPARE(errorOf(secret), "the file cannot be read (Permission denied)");
    }

    void hugeFileIsRefusedUnread()
    {
        const auto huge = file("huge.txt", "emma\nava\n");
        std::filesystem::resize_file(huge, WordList::maximumFileSize + 1); // sparse
        QVERIFY(errorOf(huge).endsWith("at most 256 MiB are allowed"));
        std::filesystem::resize_file(huge, std::uintmax_t{5} << 30U);
        QCOMPARE(errorOf(huge), "the file is 5120 MiB large; at most 256 MiB are allowed");
    }

    void fileThatShrinksWhileItIsReadIsToldFrom()
    {
        const auto shrinking = file("shrinking.txt", QByteArray(9'000'000, 'a'));
        const auto message = messageOf([&] {
            (void)WordList::load(shrinking, [&](double /*share*/) {
                std::filesystem::resize_file(shrinking, 5'000'000);
            });
        });
        QCOMPARE(message, "the file became shorter while it was read: try again");
    }

    void emptyFileHoldsNoWords() { QVERIFY(errorOf(file("empty.txt", "")).contains("no words")); }

private:
    std::filesystem::path path(const QString& name) const
    {
        return std::filesystem::path(m_folder.filePath(name).toStdString());
    }
    std::filesystem::path file(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path(name);
    }
    static QString errorOf(const std::filesystem::path& path)
    {
        return messageOf([&] { (void)WordList::load(path); });
    }

    QTemporaryDir m_folder;
};

ACTIGRAD_TEST(WordListLoadTest)
#include "word_list_load_test.moc"
