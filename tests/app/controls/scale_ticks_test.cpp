#include "app/controls/scale_ticks.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;

class ScaleTicksTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTickIsItsOwnScale()
    {
        for (int tick = 0; tick <= ScaleTicks::last; ++tick)
            QCOMPARE(ScaleTicks::tickOf(ScaleTicks::scaleAt(tick)), tick);
    }

    void powersOfTenAreExactTicks()
    {
        for (const double scale : {0.001, 0.01, 0.1, 1.0, 10.0})
            QVERIFY(ScaleTicks::scaleAt(ScaleTicks::tickOf(scale)) == scale);
    }

    void scalesBeyondTheTrackAreAtItsEnds()
    {
        QCOMPARE(ScaleTicks::tickOf(0), 0);
        QCOMPARE(ScaleTicks::tickOf(1e-9), 1);
        QCOMPARE(ScaleTicks::tickOf(1000), ScaleTicks::last);
    }
};

ACTIGRAD_TEST(ScaleTicksTest)
#include "scale_ticks_test.moc"
