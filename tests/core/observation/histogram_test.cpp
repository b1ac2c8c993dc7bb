#include "core/observation/histogram.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace actigrad;

namespace {

using Counts = std::vector<std::int64_t>;

Histogram fourBins(std::initializer_list<double> values = {})
{
    Histogram histogram(-1, 1, 4);
    for (const double value : values)
        histogram.add(value);
    return histogram;
}

} // namespace

class HistogramTest : public QObject
{
    Q_OBJECT

private slots:
    void binsDivideTheRangeEqually()
    {
        const auto histogram = fourBins();
        QCOMPARE(histogram.low(), -1.0);
        QCOMPARE(histogram.high(), 1.0);
        QCOMPARE(histogram.binWidth(), 0.5);
        QCOMPARE(histogram.center(0), -0.75);
        QCOMPARE(histogram.center(3), 0.75);
        QCOMPARE(histogram.counts(), (Counts{0, 0, 0, 0}));
        QCOMPARE(histogram.total(), 0);
    }

    void binHoldsItsLowerEdge()
    {
        QCOMPARE(fourBins({-1, -0.5, 0, 0.5}).counts(), (Counts{1, 1, 1, 1}));
        QCOMPARE(fourBins({-0.0}).counts(), (Counts{0, 0, 1, 0}));
        const float below = std::nextafter(0.5F, 0.0F);
        QCOMPARE(fourBins({static_cast<double>(below)}).counts(), (Counts{0, 0, 1, 0}));
    }

    void lastBinHoldsItsUpperEdgeToo()
    {
        const auto histogram = fourBins({1});
        QCOMPARE(histogram.counts(), (Counts{0, 0, 0, 1}));
        QCOMPARE(histogram.overflow(), 0);
    }

    void valuesOutsideAreCountedBeside()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const auto histogram = fourBins({std::nextafter(-1.0, -2.0), -infinity,
                                         std::nextafter(1.0, 2.0), 1e300, infinity, 0.25});
        QCOMPARE(histogram.underflow(), 2);
        QCOMPARE(histogram.overflow(), 3);
        QCOMPARE(histogram.counts(), (Counts{0, 0, 1, 0}));
        QCOMPARE(histogram.total(), 6);
    }

    void notANumberIsLeftOut()
    {
        const auto histogram = fourBins({std::nan(""), -std::nan("")});
        QCOMPARE(histogram.counts(), (Counts{0, 0, 0, 0}));
        QCOMPARE(histogram.underflow() + histogram.overflow() + histogram.total(), 0);
    }

    void singleBinTakesAllInRange()
    {
        Histogram histogram(0, 3, 1);
        histogram.add(std::vector<float>{0, 1.5F, 3, 3.5F});
        QCOMPARE(histogram.counts(), (Counts{3}));
        QCOMPARE(histogram.overflow(), 1);
    }

    void everyValueIsCountedOnceWhateverTheRounding()
    {
        for (const int bins : {3, 7, 60, 97}) {
            Histogram histogram(-0.3, 1.7, bins);
            const double width = histogram.binWidth();
            for (int edge = 0; edge <= bins; ++edge)
                histogram.add(std::min(histogram.low() + edge * width, histogram.high()));
            const auto& counts = histogram.counts();
            QCOMPARE(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}), bins + 1);
            QCOMPARE(histogram.total(), bins + 1);
        }
    }
};

ACTIGRAD_TEST(HistogramTest)
#include "histogram_test.moc"
