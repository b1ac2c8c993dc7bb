#include "app/look/number_format.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace actigrad;

class NumberFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreShort_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("one digit") << 0.2 << "0.2";
        QTest::newRow("least on the track") << 0.001 << "0.001";
        QTest::newRow("typed") << 0.123456 << "0.123456";
        QTest::newRow("calculated") << 5.0 / 3 / std::sqrt(30.0) << "0.304";
        QTest::newRow("greatest") << 1000.0 << "1000";
        QTest::newRow("nearly the greatest") << 999.99999999 << "1000";
        QTest::newRow("tiny") << 1e-9 << "1e−9";
    }

    void numbersAreShort()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(settingText(number, QLocale::c()), text);
    }
};

ACTIGRAD_TEST(NumberFormatTest)
#include "number_format_test.moc"
