#include "core/observation/statistics.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace actigrad;
using namespace actigrad::test;

class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void meanAndSpreadAreThoseOfTheSample()
    {
        const std::vector<float> values{2, 4, 4, 4, 5, 5, 7, 9};
        const auto statistics = Statistics::of(values);
        QCOMPARE(statistics.mean, 5.0);
        QCOMPARE(statistics.std, std::sqrt(32.0 / 7.0));
        QCOMPARE(statistics.min, 2.0);
        QCOMPARE(statistics.max, 9.0);
    }

    void singleNumberHasNoSpread()
    {
        const std::vector<float> values{-3};
        QCOMPARE(Statistics::of(values), (Statistics{-3, 0, -3, -3}));
    }

    void extremesAreFoundAnywhere()
    {
        for (std::size_t at = 0; at < 37; ++at) {
            std::vector<float> values(37, 1);
            values[at] = -2;
            values[36 - at] = 3;
            const auto statistics = Statistics::of(values);
            QCOMPARE(statistics.min, at == 18 ? 1.0 : -2.0);
            QCOMPARE(statistics.max, 3.0);
            QCOMPARE(statistics.std, standardDeviation(values));
        }
    }

    void smallSpreadAroundALargeMeanIsKept()
    {
        const std::vector<float> values{10'000'000, 10'000'001, 10'000'002};
        QCOMPARE(Statistics::of(values), (Statistics{10'000'001, 1, 10'000'000, 10'000'002}));
    }

    void largestFloatsDoNotOverflow()
    {
        const float most = std::numeric_limits<float>::max();
        const std::vector<float> values{most, most, -most, -most};
        const auto statistics = Statistics::of(values);
        QCOMPARE(statistics.mean, 0.0);
        QVERIFY(std::isfinite(statistics.std));
    }

    void notFiniteNumbersShow()
    {
        const std::vector<float> values{1, std::numeric_limits<float>::infinity(), 2};
        QVERIFY(!std::isfinite(Statistics::of(values).mean));
        QVERIFY(!std::isfinite(Statistics::of(values).std));
        const std::vector<float> nan{1, std::numeric_limits<float>::quiet_NaN(), 2};
        QVERIFY(std::isnan(Statistics::of(nan).mean));
    }
};

ACTIGRAD_TEST(StatisticsTest)
#include "statistics_test.moc"
