#include "app/options/strict_number.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;

class StrictNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void wholeNumbersAreRead()
    {
        QCOMPARE(toInteger("0"), std::optional<std::int64_t>(0));
        QCOMPARE(toInteger("-7"), std::optional<std::int64_t>(-7));
        QCOMPARE(toInteger("9223372036854775807"),
                 std::optional(std::numeric_limits<std::int64_t>::max()));
    }

    void whatIsNoWholeNumberIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " ", "1 ", " 1", "1.0", "1.5", "1e3", "0x10", "1,000", "ten",
                                 "--1", "9223372036854775808", "1e30", "١", "nan"})
            QTest::newRow(text) << QString(text);
    }
    void whatIsNoWholeNumberIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!toInteger(text));
    }

    void realNumbersAreRead()
    {
        QCOMPARE(toReal("0.1"), std::optional(0.1));
        QCOMPARE(toReal("1e-3"), std::optional(0.001));
        QCOMPARE(toReal("-2"), std::optional(-2.0));
        QVERIFY(!std::signbit(toReal("-0").value()));
    }

    void whatIsNoFiniteNumberIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " 1", "1 ", "0,1", "1.5x", "0x1p3", "nan", "NaN", "nan(1)",
                                 "inf", "-inf", "infinity", "1e999", "1e", "e1", "."})
            QTest::newRow(text) << QString(text);
    }
    void whatIsNoFiniteNumberIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!toReal(text));
    }
};

ACTIGRAD_GUILESS_TEST(StrictNumberTest)
#include "strict_number_test.moc"
