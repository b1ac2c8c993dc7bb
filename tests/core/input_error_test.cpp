#include "core/input_error.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>

using namespace actigrad;

class InputErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void argumentsFillTheirPlaces()
    {
        const InputError many("%9%1", {"1", "2", "3", "4", "5", "6", "7", "8", "9"});
        QCOMPARE(many.what(), "91");
        const InputError error("%2 before %1, %3 stays", {"one", "two"});
        QCOMPARE(error.what(), "two before one, %3 stays");
        QCOMPARE(error.pattern(), "%2 before %1, %3 stays");
        QCOMPARE(error.arguments(), (std::vector<std::string>{"one", "two"}));
    }

    void placesInArgumentsStayAsTheyAre()
    {
        QCOMPARE(InputError("%1 and %2", {"%2", "%1"}).what(), "%2 and %1");
    }

    void loneSignsStayAsTheyAre()
    {
        QCOMPARE(InputError("100 % of %0 and %", {"one"}).what(), "100 % of %0 and %");
    }

    void numbersAreShort()
    {
        QCOMPARE(toText(0.1), std::string("0.1"));
        QCOMPARE(toText(1e30), std::string("1e+30"));
        QCOMPARE(toText(1'000), std::string("1000"));
        QCOMPARE(toText(std::nan("")), std::string("nan"));
        QCOMPARE(toText(-HUGE_VAL), std::string("-inf"));
    }
};

ACTIGRAD_TEST(InputErrorTest)
#include "input_error_test.moc"
