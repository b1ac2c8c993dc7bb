#include "core/observation/loss_history.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr auto exactSteps = static_cast<std::int64_t>(LossHistory::exactSteps);

/// Falls, and jitters: no two neighbours are alike.
float lossAt(std::int64_t step)
{
    const auto jitter = static_cast<float>((step * 7'919) % 1'009) / 1'009.0F;
    return 2.0F + jitter + 20.0F / static_cast<float>(step + 1);
}

LossHistory historyOf(std::int64_t steps)
{
    LossHistory history;
    std::vector<float> losses;
    for (std::int64_t step = 0; step < steps; ++step)
        losses.push_back(lossAt(step));
    history.append(losses);
    return history;
}

/// What is wrong with a bucket, judged by the losses of its steps.
QString checkBucket(const LossHistory::Bucket& bucket)
{
    float min = lossAt(bucket.firstStep);
    float max = min;
    double sum = 0;
    for (auto step = bucket.firstStep; step < bucket.firstStep + bucket.steps; ++step) {
        min = std::min(min, lossAt(step));
        max = std::max(max, lossAt(step));
        sum += static_cast<double>(lossAt(step));
    }
    if (bucket.min != min || bucket.max != max)
        return QString("min or max of the bucket at step %1").arg(bucket.firstStep);
    return deviation(bucket.mean, sum / static_cast<double>(bucket.steps), 1e-9);
}

} // namespace

class LossHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst()
    {
        QCOMPARE(LossHistory().steps(), 0);
        QVERIFY(LossHistory().buckets().empty());
    }

    void firstStepsAreKeptOneByOne()
    {
        const auto history = historyOf(100'000);
        for (std::int64_t step = 0; step < exactSteps; ++step) {
            const auto& bucket = history.buckets()[static_cast<std::size_t>(step)];
            QCOMPARE(bucket.firstStep, step);
            QCOMPARE(bucket.steps, 1);
            QCOMPARE(bucket.min, lossAt(step));
            QCOMPARE(bucket.max, lossAt(step));
            QCOMPARE(bucket.mean, static_cast<double>(lossAt(step)));
        }
    }

    void memoryIsBounded()
    {
        LossHistory history;
        std::vector<float> losses;
        for (std::int64_t step = 0; step < 2'000'000; ++step) {
            losses.assign(1, lossAt(step));
            history.append(losses);
            QVERIFY(history.buckets().size() <=
                    LossHistory::exactSteps + LossHistory::maximumBuckets);
        }
        QCOMPARE(history.steps(), 2'000'000);
        QVERIFY(history.buckets().size() > LossHistory::maximumBuckets / 2); // and is made use of
    }

    void everyLossIsInItsBucket_data()
    {
        QTest::addColumn<qint64>("steps");
        for (const qint64 steps : {1LL, 999LL, 1'000LL, 1'001LL, 7'000LL, 7'001LL, 7'002LL,
                                   13'000LL, 13'001LL, 123'457LL, 2'000'000LL})
            QTest::addRow("%lld steps", steps) << steps;
    }

    void everyLossIsInItsBucket()
    {
        QFETCH(qint64, steps);
        const auto history = historyOf(steps);
        std::int64_t next = 0;
        for (const auto& bucket : history.buckets()) {
            QCOMPARE(bucket.firstStep, next);
            QCOMPARE(checkBucket(bucket), QString());
            next += bucket.steps;
        }
        QCOMPARE(next, steps);
        QCOMPARE(history.steps(), steps);
    }

    void laterBucketsAreOfOneWidth()
    {
        const auto history = historyOf(100'000); // 99,000 in 6,000 buckets at most
        const auto& buckets = history.buckets();
        for (auto bucket = buckets.begin() + exactSteps; bucket != buckets.end() - 1; ++bucket)
            QCOMPARE(bucket->steps, 32);
    }

    void piecesMayHaveAnySize()
    {
        LossHistory history;
        std::vector<float> losses;
        for (std::int64_t step = 0; step < 50'000; ++step) {
            losses.push_back(lossAt(step));
            if (losses.size() == static_cast<std::size_t>(step % 700)) {
                history.append(losses);
                losses.clear();
            }
        }
        history.append(losses);
        history.append({});
        const auto whole = historyOf(50'000);
        QCOMPARE(history.buckets().size(), whole.buckets().size());
        QCOMPARE(history.buckets().back().mean, whole.buckets().back().mean);
        QCOMPARE(history.smoothed(), whole.smoothed());
    }

    void generationChangesWhenBucketsAreJoined()
    {
        QCOMPARE(historyOf(7'000).generation(), 0);
        QCOMPARE(historyOf(7'001).generation(), 1);
        QVERIFY(historyOf(100'000).generation() > 1);
    }

    void notFiniteLossesAreCountedAndLeftOut()
    {
        const float infinity = std::numeric_limits<float>::infinity();
        LossHistory history;
        history.append(std::vector<float>{3, std::nanf(""), infinity, -infinity, 5});
        QCOMPARE(history.steps(), 5);
        QCOMPARE(history.buckets().size(), 2U);
        QCOMPARE(history.buckets()[0].firstStep, 0);
        QCOMPARE(history.buckets()[1].firstStep, 4);
        QCOMPARE(history.buckets()[1].mean, 5.0);
        QVERIFY(std::isfinite(history.smoothed()));
    }

    void bucketsWithoutFiniteLossesLeaveAGap()
    {
        auto history = historyOf(20'000);
        const auto before = history.buckets().size();
        history.append(std::vector<float>(10'000, std::nanf("")));
        QCOMPARE(history.buckets().size(), before);
        history.append(std::vector<float>{1});
        QCOMPARE(history.buckets().back().firstStep, 30'000);
        QCOMPARE(history.buckets().back().min, 1.0F);
        QCOMPARE(history.buckets().back().max, 1.0F);
    }

    void smoothedLossAtStep0IsTheLoss()
    {
        LossHistory history;
        history.append(std::vector<float>{27.88F});
        QCOMPARE(history.smoothed(), 27.88F);
        QCOMPARE(history.buckets().front().smoothed, 27.88F);
    }

    void smoothedLossFollowsTheMeanOfTheLastSteps()
    {
        auto history = historyOf(100'000);
        QCOMPARE(deviation(static_cast<double>(history.smoothed()), 2.5, 0.05), QString());
        history.append(std::vector<float>(10'000, 1.0F)); // reaches back 1,000 steps at most
        QCOMPARE(deviation(static_cast<double>(history.smoothed()), 1.0, 0.01), QString());
        QCOMPARE(history.buckets().back().smoothed, history.smoothed());
    }
};

ACTIGRAD_TEST(LossHistoryTest)
#include "loss_history_test.moc"
