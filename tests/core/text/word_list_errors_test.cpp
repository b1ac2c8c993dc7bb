#include "core/text/utf8.h"
#include "core/text/word_list.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QString errorOf(std::string_view utf8)
{
    return messageOf([&] { (void)WordList::parse(utf8, ""); });
}

/// A word of each character from U+4E00 on.
std::string words(int distinctCharacters)
{
    std::string text;
    for (int i = 0; i < distinctCharacters; ++i)
        text += toUtf8(std::u32string{static_cast<char32_t>(0x4e00 + i), U'\n'});
    return text;
}

} // namespace

class WordListErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void errorTellsTheLineAndWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        QTest::newRow("dot") << QByteArray("emma\na.va\n") << "line 2 "
                             << ".";
        QTest::newRow("dot after CRLF and blank lines")
            << QByteArray("emma\r\n\r\nava\r\n.\r\n") << "line 4 "
            << ".";
        QTest::newRow("dot after lone CR") << QByteArray("emma\rava\r\rm.a") << "line 4 "
                                           << ".";
        QTest::newRow("NUL") << QByteArray("emma\nava\nm\0a\n", 13) << "line 3 "
                             << "NUL";
        QTest::newRow("overlong NUL") << QByteArray("\xc0\x80\nava\n") << "line 1 "
                                      << "UTF-8";
        QTest::newRow("Latin-1") << QByteArray("emma\nzo\xeb\n") << "line 2 "
                                 << "UTF-8";
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "e\0m\0",
                                              6)
                                << "line 1 "
                                << "UTF-8";
        QTest::newRow("surrogate") << QByteArray("emma\n\xed\xa0\x80\n") << "line 2 "
                                   << "UTF-8";
        QTest::newRow("cut by the line's end") << QByteArray("emma\n\xe2\x82\nava") << "line 2 "
                                               << "UTF-8";
        QTest::newRow("cut by the file's end") << QByteArray("emma\nava\xf0\x9f") << "line 2 "
                                               << "UTF-8";
        QTest::newRow("word of 1,025 characters") << "emma\n" + QByteArray(1'025, 'a') << "line 2 "
                                                  << "longer than 1024 characters";
        QTest::newRow("line of 10 MB") << "emma\nava\n" + QByteArray(10'000'000, 'a') << "line 3 "
                                       << "longer than 1024 characters";
        QTest::newRow("line of white space around too long a word")
            << QByteArray(10'000'000, ' ') + QByteArray(1'025, 'a') << "line 1 "
            << "longer than 1024 characters";
        QTest::newRow("words with much white space between")
            << "a" + QByteArray(10'000'000, ' ') + "b"
            << "line 1 "
            << "longer than 1024 characters";
    }

    void errorTellsTheLineAndWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        QFETCH(QString, problem);
        const auto message = errorOf(text.toStdString());
        QVERIFY2(message.startsWith(line), qPrintable(message));
        QVERIFY2(message.contains(problem), qPrintable(message));
        QVERIFY2(message.size() < 200, "the message must not quote the line");
    }

    void tooFewWordsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << QByteArray() << "no words";
        QTest::newRow("byte order mark alone") << QByteArray("\xef\xbb\xbf") << "no words";
        QTest::newRow("line ends alone") << QByteArray("\n\r\n\r") << "no words";
        QTest::newRow("white space alone") << QByteArray(" \n\t\n\xe3\x80\x80\n") << "no words";
        QTest::newRow("one word") << QByteArray("\nemma\n\n") << "only one word";
        QTest::newRow("one character") << QByteArray("a\naa\naaa\n") << "single character";
    }

    void tooFewWordsAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        const auto message = errorOf(text.toStdString());
        QVERIFY2(message.contains(problem), qPrintable(message));
    }

    /// What is wrong with its end is not seen: it would take as long as the line is large.
    void decodingStopsWhereALineIsTooLong()
    {
        const auto message = errorOf("emma\n" + std::string(4'000'000, 'a') + "\xff\n");
        QVERIFY2(message.startsWith("line 2 is longer"), qPrintable(message));
    }

    void whiteSpaceAroundAWordMayBeLong()
    {
        const std::string space(3'000'000, ' ');
        const auto list = WordList::parse(space + "ab" + space + "\n" + space + "\nc\n", "");
        QCOMPARE(list.size(), 2U);
        QCOMPARE(list[0].size(), 2U);
    }

    void wordOf1024CharactersIsFine()
    {
        const auto text = "b\n  " + std::string(WordList::maximumWordLength, 'a') + "  \n";
        QCOMPARE(WordList::parse(text, "")[1].size(), WordList::maximumWordLength);
    }

    void exactly4096DistinctCharactersAreFine()
    {
        const auto list = WordList::parse(words(4'096), "");
        QCOMPARE(list.vocabulary().size(), 4'097U);
        QCOMPARE(list[4'095][0], CharacterIndex{4'096});
    }

    void moreDistinctCharactersAreRefused()
    {
        const auto message = errorOf(words(4'097));
        QVERIFY2(message.contains("4097") && message.contains("4096"), qPrintable(message));
    }
};

ACTIGRAD_TEST(WordListErrorsTest)
#include "word_list_errors_test.moc"
