#include "core/network/parameter_id.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

class ParameterIdTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreTheLecturesLetters()
    {
        QCOMPARE(nameOf({}), std::string("C"));
        QCOMPARE(nameOf({ParameterKind::Weights, 1}), std::string("W1"));
        QCOMPARE(nameOf({ParameterKind::Bias, 2}), std::string("b2"));
        QCOMPARE(nameOf({ParameterKind::Gain, 3}), std::string("gain3"));
        QCOMPARE(nameOf({ParameterKind::Shift, 9}), std::string("shift9"));
    }

    void everyNameIsUnderstood()
    {
        QCOMPARE(parameterNamed("C"), std::optional<ParameterId>(ParameterId{}));
        for (const auto kind : {ParameterKind::Weights, ParameterKind::Bias, ParameterKind::Gain,
                                ParameterKind::Shift}) {
            for (int layer = 1; layer <= maximumLayers; ++layer) {
                const ParameterId parameter{kind, layer};
                QCOMPARE(parameterNamed(nameOf(parameter)), std::optional(parameter));
            }
        }
    }

    void otherNamesAreNot()
    {
        for (const auto* name :
             {"",       "c",     "C0",    "C1",     "W",         "W0",   "W10",  "W01",
              "w1",     " W1",   "W1 ",   "b",      "b-1",       "b:",   "gain", "gain0",
              "gain12", "Gain1", "shift", "shift/", "W\xc2\xb9", "bias1"})
            QVERIFY2(!parameterNamed(name), name);
    }
};

ACTIGRAD_TEST(ParameterIdTest)
#include "parameter_id_test.moc"
