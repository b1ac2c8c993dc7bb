#include "tests/app/options/parsing.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivenAsksForTheWindow()
    {
        const auto options = parsed({});
        QVERIFY(!options.headless);
        QVERIFY(options.words.isEmpty() && options.report.isEmpty() && options.exportDir.isEmpty());
        QVERIFY(options.givesNothing() && options.scales.empty());
        QVERIFY(options.preset == nullptr);
        QVERIFY(!options.evaluateEvery && options.samples == 0);
        QCOMPARE(options.logEvery, 1'000);
        QVERIFY(options.appliedTo({}) == RunConfig());
    }

    void everyOptionIsRead()
    {
        const auto options = parsed(
            {"--headless", "--words",      "w.txt",    "--seed",        "1",      "--context",
             "2",          "--embedding",  "3",        "--hidden",      "4",      "--batch",
             "5",          "--steps",      "6",        "--lr-decay-at", "7",      "--lr",
             "0.5",        "--scale",      "W1=0.25",  "--preset",      "output", "--report",
             "r.json",     "--export-dir", "pictures", "--log-every",   "8",      "--eval-every",
             "9",          "--samples",    "10"});
        QVERIFY(options.headless);
        QCOMPARE(options.words, "w.txt");
        QCOMPARE(options.report, "r.json");
        QCOMPARE(options.exportDir, "pictures");
        QCOMPARE(options.logEvery, 8);
        QCOMPARE(options.evaluateEvery, std::optional<std::int64_t>(9));
        QCOMPARE(options.samples, 10U);

        RunConfig expected;
        expected.seed = 1;
        expected.context = 2;
        expected.embedding = 3;
        expected.hidden = {4};
        expected.batch = 5;
        expected.steps = 6;
        expected.decayAt = 7;
        expected.learningRate = 0.5;
        expected.scales = scalesOf({{"W1", 0.25}, {"W2", 0.01}, {"b2", 0}});
        QVERIFY(options.appliedTo({}) == expected);
    }

    void limitsAreThoseOfCore()
    {
        for (const auto& limits : integerFields()) {
            const QString option = "--" + QString::fromUtf8(limits.name);
            const auto expected = QString("%1 must be a whole number from %2 to %3, not “%4”");
            const std::int64_t least = limits.mayBeNone ? 0 : limits.min;
            for (const auto value : {least, limits.max}) {
                const auto options = parsed({option, QString::number(value)});
                QCOMPARE(options.appliedTo({}).*limits.member, value);
                QVERIFY(options.gives(limits.name));
            }
            for (const QString& value :
                 {QString::number(least - 1), QString::number(limits.max + 1), QString("1e30"),
                  QString("1000000000000"), QString("nan"), QString("inf"), QString("1.5")}) {
                QCOMPARE(errorOf({option, value}),
                         expected.arg(option, QString::number(least), QString::number(limits.max),
                                      value));
            }
        }
    }

    void learningRateIsPositiveAndBounded()
    {
        QCOMPARE(parsed({"--lr", "1000"}).appliedTo({}).learningRate, 1000.0);
        for (const char* value : {"0", "-0", "-1", "nan", "inf", "1e30", "1000.1", "0,1", "1e-400"})
            QCOMPARE(errorOf({"--lr", value}),
                     QString("--lr must be a number greater than 0 and at most 1000, not “%1”")
                         .arg(value));
    }

    void intervalsAndSamplesArePositiveAndBounded_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<qint64>("max");
        QTest::newRow("log-every") << "--log-every" << qint64{1'000'000'000};
        QTest::newRow("eval-every") << "--eval-every" << qint64{1'000'000'000};
        QTest::newRow("samples") << "--samples" << qint64{1'000};
    }
    void intervalsAndSamplesArePositiveAndBounded()
    {
        QFETCH(const QString, option);
        QFETCH(const qint64, max);
        for (const qint64 value : {qint64{1}, max})
            QCOMPARE(errorOf({"--headless", option, QString::number(value)}), QString());
        for (const QString& value :
             {QString("0"), QString("-5"), QString("x"), QString("1.5"), QString("nan"),
              QString("inf"), QString("1e30"), QString("1000000000000"), QString::number(max + 1)})
            QCOMPARE(errorOf({"--headless", option, value}),
                     QString("%1 must be a whole number from 1 to %2, not “%3”")
                         .arg(option, QString::number(max), value));
    }

    void evaluationsMayBeAskedForWithAWindow()
    {
        QCOMPARE(parsed({"--eval-every", "500"}).evaluateEvery, std::optional<std::int64_t>(500));
    }

    void lastOfSeveralCounts()
    {
        const auto options = parsed({"--seed", "x", "--seed", "1", "--seed=2"});
        QCOMPARE(options.appliedTo({}).seed, 2);
    }

    void unknownOptionIsNamed()
    {
        QCOMPARE(errorOf({"--sede", "5"}), "there is no option “--sede”; see actigrad --help");
        QCOMPARE(errorOf({"-x"}), "there is no option “-x”; see actigrad --help");
    }

    void missingOrEmptyValueIsToldFrom()
    {
        QCOMPARE(errorOf({"--seed"}), "Missing value after '--seed'.");
        QCOMPARE(errorOf({"--headless=yes"}), "Unexpected value after '--headless'.");
        for (const char* option :
             {"--seed", "--lr", "--words", "--preset", "--hidden", "--bn-momentum"})
            QCOMPARE(errorOf({option, ""}),
                     QString("%1 needs a value that is not empty").arg(option));
        QCOMPARE(errorOf({""}), "the name of the file of words is empty");
    }

    void percentSignsInValuesStay()
    {
        QVERIFY(errorOf({"--seed", "%1%2"}).endsWith("not “%1%2”"));
        QVERIFY(errorOf({"--scale", "%2=1"}).contains("“%2”"));
    }

    void oneFileMayBeGivenAlone()
    {
        QCOMPARE(parsed({"w.txt"}).words, "w.txt");
        QCOMPARE(parsed({"--", "-w.txt"}).words, "-w.txt");
        QCOMPARE(errorOf({"a.txt", "b.txt"}),
                 "only one file of words can be opened; “b.txt” is one too many");
        QVERIFY(errorOf({"--words", "a.txt", "b.txt"}).contains("“b.txt” is one too many"));
    }

    void whatIsWrittenInTheEndNeedsHeadless()
    {
        QCOMPARE(errorOf({"--report", "r.json"}), "--report needs --headless");
        QCOMPARE(errorOf({"--export-dir", "pictures"}), "--export-dir needs --headless");
        QCOMPARE(errorOf({"--samples", "5"}), "--samples needs --headless");
    }

    void helpNamesEveryOption()
    {
        const auto help = std::get<QString>(parseCommandLine({"actigrad", "--help"}));
        for (const char* option :
             {"--words",       "--seed",       "--context",     "--embedding",   "--hidden",
              "--batch",       "--lr ",        "--lr-decay-at", "--steps",       "--scale",
              "--preset",      "--headless",   "--report",      "--export-dir",  "--log-every",
              "--version",     "--activation", "--bias",        "--batchnorm",   "--bn-momentum",
              "--lr-schedule", "--eval-every", "--samples",     "--list-presets"})
            QVERIFY2(help.contains(option), option);
    }
};

ACTIGRAD_GUILESS_TEST(CommandLineTest)
#include "command_line_test.moc"
