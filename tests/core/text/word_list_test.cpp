#include "core/text/dataset.h"
#include "core/text/utf8.h"
#include "core/text/word_list.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <stdexcept>
#include <vector>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QString wordAt(const WordList& words, std::size_t index)
{
    std::u32string word;
    for (const auto character : words[index])
        word += words.vocabulary()[character];
    return QString::fromStdU32String(word);
}

QStringList parsed(std::string_view utf8)
{
    const auto words = WordList::parse(utf8, "");
    QStringList result;
    for (std::size_t i = 0; i < words.size(); ++i)
        result << wordAt(words, i);
    return result;
}

std::uint64_t fingerprint(std::string_view utf8)
{
    return WordList::parse(utf8, "").fingerprint();
}

const QStringList emmaAndAva{"emma", "ava"};

} // namespace

class WordListTest : public QObject
{
    Q_OBJECT

private slots:
    void eachLineIsAWord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("LF") << QByteArray("emma\nava\n");
        QTest::newRow("no line end at the end") << QByteArray("emma\nava");
        QTest::newRow("CRLF") << QByteArray("emma\r\nava\r\n");
        QTest::newRow("lone CR") << QByteArray("emma\rava\r");
        QTest::newRow("all three") << QByteArray("\remma\n\r\nava\r");
        QTest::newRow("blank lines") << QByteArray("\n\nemma\n\n \t\nava\n\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "emma\nava\n");
        QTest::newRow("blanks and tabs around") << QByteArray("  emma\t\n\v\fava  \n");
        QTest::newRow("U+00A0 around") << QByteArray("\xc2\xa0"
                                                     "emma\nava\xc2\xa0\n");
        QTest::newRow("U+3000 around") << QByteArray("\xe3\x80\x80"
                                                     "emma\nava\xe3\x80\x80\n");
        QTest::newRow("a line of U+3000") << QByteArray("emma\n\xe3\x80\x80\nava\n");
    }

    void eachLineIsAWord()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(parsed(text.toStdString()), emmaAndAva);
    }

    void whiteSpaceWithinAWordStays()
    {
        QCOMPARE(parsed("anna maria\neva\n"), (QStringList{"anna maria", "eva"}));
    }

    void orderAndRepetitionsStay() { QCOMPARE(parsed("b\na\nb\n"), (QStringList{"b", "a", "b"})); }

    void byteOrderMarkWithinTheTextIsACharacter()
    {
        QCOMPARE(parsed("a\n\xef\xbb\xbf"
                        "b\n"),
                 (QStringList{"a", "\ufeffb"}));
    }

    void vocabularyIsSortedByCodePointAfterTheDot()
    {
        const auto words = WordList::parse("zoë\nÅsa\n李\n😀a\nß\n", "");
        QCOMPARE(QString::fromStdU32String(words.vocabulary()),
                 QString::fromStdU32String(U".aoszÅßë李😀"));
    }

    void charactersAreIndicesIntoTheVocabulary()
    {
        const auto words = WordList::parse("cab\nb\n", "some");
        QCOMPARE(words.name(), std::string("some"));
        QCOMPARE(words.size(), 2U);
        QCOMPARE((std::vector<CharacterIndex>{words[0].begin(), words[0].end()}),
                 (std::vector<CharacterIndex>{3, 1, 2}));
        QCOMPARE((std::vector<CharacterIndex>{words[1].begin(), words[1].end()}),
                 (std::vector<CharacterIndex>{2}));
    }

    void namesAreThoseOfTheReference()
    {
        const auto expected = reference()["dataset"].toObject();
        QCOMPARE(static_cast<int>(names()->size()), expected["words"].toInt());
        QCOMPARE(QString::fromStdU32String(names()->vocabulary()),
                 expected["vocabulary"].toString());
    }

    void progressRisesToTheEnd()
    {
        std::string many;
        for (int i = 0; i < 200'000; ++i)
            many += "emma\nava\n";
        std::vector<double> shares;
        (void)WordList::parse(many, "", [&](double share) { shares.push_back(share); });
        QVERIFY(shares.size() > 5);
        QVERIFY(std::ranges::is_sorted(shares));
        QVERIFY(shares.front() >= 0 && shares.front() < 0.5);
        QVERIFY(shares.back() > 0.9 && shares.back() <= 1);
    }

    void progressIsToldWithinALineToo()
    {
        const auto text = std::string(std::size_t{16} << 20U, ' ') + "\nemma\nava\n";
        std::vector<double> shares;
        (void)WordList::parse(text, "", [&](double share) { shares.push_back(share); });
        QVERIFY(shares.size() > 16);
        QVERIFY(std::ranges::is_sorted(shares));
    }

    void whatProgressThrowsEndsTheWork()
    {
        const auto stop = [](double) { throw std::runtime_error("enough"); };
        QVERIFY_EXCEPTION_THROWN((void)WordList::parse("emma\nava\n", "", stop),
                                 std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(Dataset(*names(), 3, stop), std::runtime_error);
    }

    void fingerprintTellsWordListsApart()
    {
        const auto one = fingerprint("ab\nc\n");
        QCOMPARE(fingerprint("\xef\xbb\xbf ab\r\n\r\nc"), one);
        QVERIFY(fingerprint("a\nbc\n") != one);
        QVERIFY(fingerprint("c\nab\n") != one);
        QVERIFY(fingerprint("ab\nc\nc\n") != one);
        QVERIFY(fingerprint("ab\nd\n") != one);
        QVERIFY(fingerprint("abc\nc\n") != one);
    }

    void fingerprintIsTheSameEverywhere()
    {
        // 64-bit FNV-1a of the bytes 61 00 00 00 00 00 00 00 62 00 00 00 00 00 00 00
        QCOMPARE(fingerprint("a\nb\n"), std::uint64_t{0x77816fe46882a466U});
    }
};

ACTIGRAD_TEST(WordListTest)
#include "word_list_test.moc"
