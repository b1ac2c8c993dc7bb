#include "core/text/utf8.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace std::string_literals;

class Utf8Test : public QObject
{
    Q_OBJECT

private slots:
    void codePointIsTakenWithItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint32>("expected");
        QTest::newRow("U+0000") << QByteArray("\0", 1) << 0x0U;
        QTest::newRow("U+007F") << QByteArray("\x7f") << 0x7fU;
        QTest::newRow("U+0080") << QByteArray("\xc2\x80") << 0x80U;
        QTest::newRow("U+07FF") << QByteArray("\xdf\xbf") << 0x7ffU;
        QTest::newRow("U+0800") << QByteArray("\xe0\xa0\x80") << 0x800U;
        QTest::newRow("U+D7FF") << QByteArray("\xed\x9f\xbf") << 0xd7ffU;
        QTest::newRow("U+E000") << QByteArray("\xee\x80\x80") << 0xe000U;
        QTest::newRow("U+FFFF") << QByteArray("\xef\xbf\xbf") << 0xffffU;
        QTest::newRow("U+10000") << QByteArray("\xf0\x90\x80\x80") << 0x10000U;
        QTest::newRow("U+1F600") << QByteArray("\xf0\x9f\x98\x80") << 0x1f600U;
        QTest::newRow("U+10FFFF") << QByteArray("\xf4\x8f\xbf\xbf") << 0x10ffffU;
    }

    void codePointIsTakenWithItsBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(quint32, expected);
        const auto text = QByteArray("a" + bytes + "b").toStdString();
        std::size_t at = 1;
        const auto taken = takeCodePoint(text, at);
        QVERIFY(taken.has_value());
        QCOMPARE(static_cast<quint32>(*taken), expected);
        QCOMPARE(at, text.size() - 1);
        QCOMPARE(toUtf8(std::u32string(1, *taken)), bytes.toStdString());
    }

    void invalidBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("continuation byte alone") << QByteArray("\x80");
        QTest::newRow("last continuation byte alone") << QByteArray("\xbf");
        QTest::newRow("overlong U+0000") << QByteArray("\xc0\x80");
        QTest::newRow("overlong U+007F") << QByteArray("\xc1\xbf");
        QTest::newRow("overlong U+07FF") << QByteArray("\xe0\x9f\xbf");
        QTest::newRow("overlong U+FFFF") << QByteArray("\xf0\x8f\xbf\xbf");
        QTest::newRow("first surrogate") << QByteArray("\xed\xa0\x80");
        QTest::newRow("last surrogate") << QByteArray("\xed\xbf\xbf");
        QTest::newRow("U+110000") << QByteArray("\xf4\x90\x80\x80");
        QTest::newRow("greatest of 4 bytes") << QByteArray("\xf7\xbf\xbf\xbf");
        QTest::newRow("lead byte of 5") << QByteArray("\xf8\x88\x80\x80\x80");
        QTest::newRow("0xFE") << QByteArray("\xfe");
        QTest::newRow("0xFF") << QByteArray("\xff");
        QTest::newRow("1 of 2 bytes at the end") << QByteArray("\xc3");
        QTest::newRow("2 of 3 bytes at the end") << QByteArray("\xe2\x82");
        QTest::newRow("3 of 4 bytes at the end") << QByteArray("\xf0\x9f\x98");
        QTest::newRow("1 of 2 bytes, then a letter") << QByteArray("\xc3z");
        QTest::newRow("2 of 3 bytes, then a letter") << QByteArray("\xe2\x82z");
        QTest::newRow("3 of 4 bytes, then a lead byte") << QByteArray("\xf0\x9f\x98\xc3");
    }

    void invalidBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        // what lies behind the end must not be taken for a part of the text
        const auto text = QByteArray("a" + bytes + "\x80\x80\x80").toStdString();
        std::size_t at = 1;
        QVERIFY(!takeCodePoint(std::string_view(text).substr(0, text.size() - 3), at));
    }

    void textOfAllLengthsIsWritten()
    {
        QCOMPARE(toUtf8(U"aé€😀"), std::string("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"));
        QCOMPARE(toUtf8(U""), std::string());
    }

    void whiteSpaceIsThatOfPython()
    {
        // "".join(c for c in map(chr, range(0x110000)) if c.isspace())
        const std::u32string python = U"\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680"
                                      U"\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
                                      U"\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
        std::u32string found;
        for (char32_t c = 0; c < 0x110000; ++c) {
            if (isWhiteSpace(c))
                found += c;
        }
        QCOMPARE(found, python);
    }
};

ACTIGRAD_TEST(Utf8Test)
#include "utf8_test.moc"
