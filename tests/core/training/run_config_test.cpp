#include "core/training/run_config.h"
#include "tests/core/support.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig defaults()
{
    RunConfig config;
    config.words = names();
    return config;
}

QString problemOf(const RunConfig& config)
{
    return messageOf([&] { validate(config); });
}

template <typename Value>
QString problemWith(Value RunConfig::*member, Value value)
{
    auto config = defaults();
    config.embedding = 2; // few numbers in all, for large values of one
    config.hidden = 10;
    config.*member = value;
    return problemOf(config);
}

QString problemWithScale(std::size_t parameter, double scale)
{
    auto config = defaults();
    config.scales[parameter] = scale;
    return problemOf(config);
}

const std::vector<std::pair<double, QString>> neverFine{
    {-1e-300, "-1e-300"},
    {-1, "-1"},
    {std::nextafter(1'000.0, 2'000.0), "1000.0000000000001"},
    {1e30, "1e+30"},
    {std::numeric_limits<double>::infinity(), "inf"},
    {-std::numeric_limits<double>::infinity(), "-inf"},
    {std::numeric_limits<double>::quiet_NaN(), "nan"}};

} // namespace

class RunConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreThoseOfTheLecture()
    {
        const auto config = defaults();
        QCOMPARE(config.seed, 2'147'483'647);
        QCOMPARE(config.context, 3);
        QCOMPARE(config.embedding, 10);
        QCOMPARE(config.hidden, 200);
        QCOMPARE(config.batch, 32);
        QCOMPARE(config.steps, 200'000);
        QCOMPARE(config.learningRate, 0.1);
        QCOMPARE(config.scales, (InitScales{1, 1, 1, 1, 1}));
        QCOMPARE(config.parameters(), 11'897); // as the lecture prints
        QCOMPARE(deviation(config.expectedInitialLoss(), 3.2958, 5e-5), QString());
        QCOMPARE(problemOf(config), QString());
    }

    void learningRateIsATenthFromTheDecayOn()
    {
        const auto config = defaults();
        QCOMPARE(config.learningRateAt(0), 0.1);
        QCOMPARE(config.learningRateAt(99'999), 0.1);
        QCOMPARE(config.learningRateAt(100'000), 0.1 * 0.1);
        QCOMPARE(config.learningRateAt(199'999), 0.1 * 0.1);
    }

    void decayMayBeAtOnceOrNever()
    {
        auto config = defaults();
        config.decayAt = 0;
        QCOMPARE(config.learningRateAt(0), 0.1 * 0.1);
        config.decayAt = config.steps;
        QCOMPARE(config.learningRateAt(config.steps - 1), 0.1);
    }

    void kaimingScalesAreOfTheWeightsAlone()
    {
        auto config = defaults();
        config.embedding = 12;
        QCOMPARE(config.kaimingScale(indexW1), 5.0 / 3.0 / 6);
        QCOMPARE(config.kaimingScale(indexW2), 5.0 / 3.0 / std::sqrt(200.0));
        for (const auto other : {indexC, indexB1, indexB2})
            QCOMPARE(config.kaimingScale(other), 0.0);
    }

    void wholeNumbersHaveLimits_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(integerLimits().size()); ++i)
            QTest::newRow(integerLimits()[static_cast<std::size_t>(i)].name.data()) << i;
        QCOMPARE(integerLimits().size(), 7U);
    }

    void wholeNumbersHaveLimits()
    {
        QFETCH(int, index);
        const auto& limit = integerLimits()[static_cast<std::size_t>(index)];
        QCOMPARE(problemWith(limit.member, limit.least), QString());
        QCOMPARE(problemWith(limit.member, limit.greatest), QString());
        constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
        for (const auto bad : {limit.least - 1, limit.greatest + 1, -most, most}) {
            QCOMPARE(problemWith(limit.member, bad), QString("%1 must be from %2 to %3, not %4")
                                                         .arg(QString::fromUtf8(limit.name.data()))
                                                         .arg(limit.least)
                                                         .arg(limit.greatest)
                                                         .arg(bad));
        }
    }

    void learningRateIsPositiveAndAtMost1000()
    {
        constexpr auto member = &RunConfig::learningRate;
        QCOMPARE(problemWith(member, 1'000.0), QString());
        QCOMPARE(problemWith(member, std::numeric_limits<double>::denorm_min()), QString());
        const QString pattern = "lr must be greater than 0 and at most 1000, not %1";
        QCOMPARE(problemWith(member, 0.0), pattern.arg("0"));
        for (const auto& [value, text] : neverFine)
            QCOMPARE(problemWith(member, value), pattern.arg(text));
    }

    void everyScaleIsFrom0To1000()
    {
        for (std::size_t i = 0; i < parameterCount; ++i) {
            QCOMPARE(problemWithScale(i, 0), QString());
            QCOMPARE(problemWithScale(i, 1'000), QString());
            for (const auto& [value, text] : neverFine) {
                QCOMPARE(problemWithScale(i, value),
                         QString("the scale of %1 must be from 0 to 1000, not %2")
                             .arg(QString::fromUtf8(parameterNames[i].data()), text));
            }
        }
    }

    void networksThatTakeTooMuchMemoryAreRefused()
    {
        auto config = defaults();
        config.hidden = 16'384;
        config.embedding = 1'024;
        config.batch = 1;
        QCOMPARE(problemOf(config), QString()); // 2 × 51 million numbers
        config.context = 4;
        const auto message = problemOf(config);
        QVERIFY2(message.contains("at most 512 MiB") && message.contains("lower hidden"),
                 qPrintable(message));
    }

    void batchesThatTakeTooMuchMemoryAreRefused()
    {
        auto config = defaults();
        config.batch = 65'536;
        config.hidden = 100;
        QCOMPARE(problemOf(config), QString());
        config.hidden = 130;
        QVERIFY(problemOf(config).contains("MiB of memory"));
    }

    void stepsThatTakeTooLongAreRefused()
    {
        auto config = defaults();
        config.embedding = 1'024;
        config.hidden = 13'000; // 40 million parameters
        QCOMPARE(problemOf(config), QString());
        config.hidden = 14'000;
        QVERIFY(problemOf(config).startsWith(
            "a step of this network would take 4.2 billion multiplications; at most 4 are"));
    }

    void largestOfEverythingIsRefused()
    {
        auto config = defaults();
        for (const auto& limit : integerLimits())
            config.*limit.member = limit.greatest;
        QVERIFY(problemOf(config).contains("MiB of memory"));
    }
};

QTEST_APPLESS_MAIN(RunConfigTest)
#include "run_config_test.moc"
