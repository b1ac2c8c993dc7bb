#include "core/training/init_scales.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

std::vector<ParameterId> allParameters()
{
    std::vector<ParameterId> parameters{{}};
    for (const auto kind : {ParameterKind::Weights, ParameterKind::Bias, ParameterKind::Gain}) {
        for (int layer = 1; layer <= maximumLayers; ++layer)
            parameters.push_back({kind, layer});
    }
    return parameters;
}

} // namespace

class InitScalesTest : public QObject
{
    Q_OBJECT

private slots:
    void allAreOneAtFirst()
    {
        const InitScales scales;
        for (const auto parameter : allParameters())
            QCOMPARE(scales[parameter], 1.0);
    }

    void eachHasAPlaceOfItsOwn()
    {
        InitScales scales;
        double next = 0;
        for (const auto parameter : allParameters())
            scales[parameter] = next++;
        next = 0;
        for (const auto parameter : allParameters())
            QCOMPARE(scales[parameter], next++);
    }

    void equalScalesAreEqual()
    {
        for (const auto parameter : allParameters()) {
            InitScales scales;
            scales[parameter] = 0.5;
            QVERIFY(scales != InitScales());
            scales[parameter] = 1;
            QVERIFY(scales == InitScales());
        }
    }
};

ACTIGRAD_TEST(InitScalesTest)
#include "init_scales_test.moc"
