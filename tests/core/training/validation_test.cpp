#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QString problemOf(const RunConfig& config)
{
    return messageOf([&] { validate(config); });
}

/// A lecture's network with one change.
template <typename Change>
QString problemWith(Change change)
{
    auto config = lectureConfig();
    change(config);
    return problemOf(config);
}

template <typename Value>
QString problemWith(Value RunConfig::*member, Value value)
{
    return problemWith([&](RunConfig& config) {
        config.embedding = 2; // few numbers in all, for large values of one
        config.hidden = {10};
        config.*member = value;
    });
}

QString problemWithHidden(const std::vector<std::int64_t>& hidden)
{
    return problemWith([&](RunConfig& config) { config.hidden = hidden; });
}

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

const std::vector<std::pair<double, QString>> neverFine{
    {-1e-300, "-1e-300"},
    {-1, "-1"},
    {std::nextafter(1'000.0, 2'000.0), "1000.0000000000001"},
    {1e30, "1e+30"},
    {infinity, "inf"},
    {-infinity, "-inf"},
    {notANumber, "nan"}};

} // namespace

/// What `validate` refuses, and how it says so.
class ValidationTest : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreFine() { QCOMPARE(problemOf(lectureConfig()), QString()); }

    void wholeNumbersHaveLimits_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(integerFields().size()); ++i)
            QTest::newRow(integerFields()[static_cast<std::size_t>(i)].name.data()) << i;
        QCOMPARE(integerFields().size(), 7U);
    }

    void wholeNumbersHaveLimits()
    {
        QFETCH(int, index);
        const auto& limit = integerFields()[static_cast<std::size_t>(index)];
        QCOMPARE(problemWith(limit.member, limit.min), QString());
        QCOMPARE(problemWith(limit.member, limit.max), QString());
        constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
        for (const auto bad : {limit.min - 1, limit.max + 1, -most, most}) {
            QCOMPARE(problemWith(limit.member, bad), QString("%1 must be from %2 to %3, not %4")
                                                         .arg(QString::fromUtf8(limit.name.data()))
                                                         .arg(limit.min)
                                                         .arg(limit.max)
                                                         .arg(bad));
        }
    }

    void thereAreOneToEightHiddenLayers()
    {
        for (const std::size_t layers : {1U, 8U})
            QCOMPARE(problemWithHidden(std::vector<std::int64_t>(layers, 20)), QString());
        for (const std::size_t layers : {0U, 9U, 1'000U}) {
            QCOMPARE(problemWithHidden(std::vector<std::int64_t>(layers, 20)),
                     QString("there must be from 1 to 8 hidden layers, not %1").arg(layers));
        }
    }

    void everyHiddenLayerHasOneTo16384Neurons()
    {
        QCOMPARE(problemWithHidden({1, 16'384, 1}), QString());
        constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
        for (const auto bad :
             {std::int64_t{0}, std::int64_t{-1}, std::int64_t{16'385}, most, -most}) {
            const auto expected = QString("hidden must be from 1 to 16384, not %1").arg(bad);
            QCOMPARE(problemWithHidden({bad}), expected);
            QCOMPARE(problemWithHidden({10, 10, bad}), expected);
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

    void momentumIsPositiveAndAtMost1()
    {
        constexpr auto member = &RunConfig::batchNormMomentum;
        QCOMPARE(problemWith(member, 1.0), QString());
        QCOMPARE(problemWith(member, 1e-300), QString());
        const QString pattern = "bn-momentum must be greater than 0 and at most 1, not %1";
        QCOMPARE(problemWith(member, 0.0), pattern.arg("0"));
        QCOMPARE(problemWith(member, 2.0), pattern.arg("2"));
        for (const auto& [value, text] : neverFine)
            QCOMPARE(problemWith(member, value), pattern.arg(text));
    }

    void everyScaleThatCountsIsFrom0To1000()
    {
        auto config = lectureConfig();
        config.hidden = {20, 20};
        config.batchNorm = BatchNormalisation::Hidden;
        for (const auto parameter : config.scaledParameters()) {
            auto changed = config;
            for (const double fine : {0.0, 1'000.0}) {
                changed.scales[parameter] = fine;
                QCOMPARE(problemOf(changed), QString());
            }
            for (const auto& [value, text] : neverFine) {
                changed.scales[parameter] = value;
                QCOMPARE(problemOf(changed),
                         QString("the scale of %1 must be from 0 to 1000, not %2")
                             .arg(QString::fromStdString(nameOf(parameter)), text));
            }
        }
    }

    void scalesThatTheNetworkDoesNotHaveMayBeAnything()
    {
        QCOMPARE(problemWith([](RunConfig& config) {
                     config.bias = BiasInit::Zero;
                     for (const auto* name : {"b1", "b2", "W3", "b9", "gain1"})
                         config.scales[id(name)] = notANumber;
                 }),
                 QString());
    }

    void batchNormNeedsTwoExamples()
    {
        for (const auto normalisation : {BatchNormalisation::Hidden, BatchNormalisation::All}) {
            const auto problemOfBatch = [normalisation](std::int64_t batch) {
                return problemWith([=](RunConfig& config) {
                    config.batchNorm = normalisation;
                    config.batch = batch;
                });
            };
            QCOMPARE(problemOfBatch(2), QString());
            QVERIFY(
                problemOfBatch(1).startsWith("batch norm needs a batch of at least 2 examples"));
        }
    }

    void networksThatTakeTooMuchMemoryAreRefused()
    {
        auto config = lectureConfig();
        config.hidden = {8'192};
        config.embedding = 1'024;
        config.batch = 1;
        QCOMPARE(problemOf(config), QString()); // 2 × 4 × 25 million numbers
        config.context = 5;
        const auto message = problemOf(config);
        QVERIFY2(message.contains("at most 1024 MiB") && message.contains("lower hidden"),
                 qPrintable(message));
    }

    void eachLayerCounts()
    {
        QCOMPARE(problemWithHidden({4'000, 4'000, 4'000}), QString());
        QVERIFY(problemWithHidden({4'000, 4'000, 4'000, 4'000}).contains("MiB of memory"));
        auto config = lectureConfig();
        config.hidden = {3'000, 3'000, 3'000, 3'000};
        QCOMPARE(problemOf(config), QString());
        config.activation = Activation::Maxout; // twice the columns
        QVERIFY(problemOf(config).contains("MiB of memory"));
    }

    void batchesThatTakeTooMuchMemoryAreRefused()
    {
        auto config = lectureConfig();
        config.batch = 65'536;
        config.hidden = {100};
        QCOMPARE(problemOf(config), QString());
        config.hidden = {260};
        QVERIFY(problemOf(config).contains("MiB of memory"));
    }

    void stepsThatTakeTooLongAreRefused()
    {
        auto config = lectureConfig();
        config.batch = 1'024;
        config.hidden = {1'000, 600}; // 1.2 billion multiplications for a million parameters
        QCOMPARE(problemOf(config), QString());
        config.hidden = {1'000, 1'300};
        const auto message = problemOf(config);
        QVERIFY2(message.startsWith("a step of this network would take 4.2 billion "
                                    "multiplications; at most 4 are allowed"),
                 qPrintable(message));
    }

    void largestOfEverythingIsRefused()
    {
        auto config = lectureConfig();
        for (const auto& limit : integerFields())
            config.*limit.member = limit.max;
        config.hidden.assign(maximumHiddenLayers, maxWidth);
        config.activation = Activation::Maxout;
        config.batchNorm = BatchNormalisation::All;
        QVERIFY(problemOf(config).contains("MiB of memory"));
    }
};

ACTIGRAD_TEST(ValidationTest)
#include "validation_test.moc"
