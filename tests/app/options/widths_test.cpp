#include "app/options/widths.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;

namespace {

using Widths = std::vector<std::int64_t>;

} // namespace

class WidthsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsAreRead()
    {
        QVERIFY(toWidths("200") == Widths{200});
        QVERIFY(toWidths("1,16384") == Widths({1, 16'384}));
        QVERIFY(toWidths("8,7,6,5,4,3,2,1") == Widths({8, 7, 6, 5, 4, 3, 2, 1}));
    }

    void whatIsNoListOfWidthsIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", ",", "1,", ",1", "1,,2", "1, 2", " 1", "1;2", "0", "5,0", "-1",
                                 "16385", "1.5", "1e3", "nan", "ten", "1,2,3,4,5,6,7,8,9"})
            QTest::newRow(text) << QString(text);
    }
    void whatIsNoListOfWidthsIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!toWidths(text));
    }

    void whatIsWrittenIsReadBack()
    {
        for (const auto& widths : {Widths{200}, Widths{100, 50, 1}, Widths(8, 16'384)})
            QVERIFY(toWidths(widthsText(widths)) == widths);
        QCOMPARE(widthsText({100, 50}), "100,50");
    }
};

ACTIGRAD_GUILESS_TEST(WidthsTest)
#include "widths_test.moc"
