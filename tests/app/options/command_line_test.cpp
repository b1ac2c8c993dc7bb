#include "app/options/command_line.h"
#include "app/options/usage_error.h"

#include <QTest>

using namespace actigrad;

namespace {

Options parsed(const QStringList& arguments)
{
    return std::get<Options>(parseCommandLine(QStringList("actigrad") + arguments));
}

/// What the UsageError says, or nothing.
QString errorOf(const QStringList& arguments)
{
    try {
        static_cast<void>(parseCommandLine(QStringList("actigrad") + arguments));
    } catch (const UsageError& error) {
        return error.message();
    }
    return {};
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivenAsksForTheWindow()
    {
        const auto options = parsed({});
        QVERIFY(!options.headless);
        QVERIFY(options.words.isEmpty() && options.report.isEmpty() && options.exportDir.isEmpty());
        QVERIFY(options.integers.empty() && options.scales.empty());
        QVERIFY(!options.learningRate && options.preset == nullptr);
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
             "r.json",     "--export-dir", "pictures", "--log-every",   "8"});
        QVERIFY(options.headless);
        QCOMPARE(options.words, "w.txt");
        QCOMPARE(options.report, "r.json");
        QCOMPARE(options.exportDir, "pictures");
        QCOMPARE(options.logEvery, 8);

        RunConfig expected;
        expected.seed = 1;
        expected.context = 2;
        expected.embedding = 3;
        expected.hidden = 4;
        expected.batch = 5;
        expected.steps = 6;
        expected.decayAt = 7;
        expected.learningRate = 0.5;
        expected.scales = {1, 0.25, 1, 0.01, 0};
        QVERIFY(options.appliedTo({}) == expected);
    }

    void limitsAreThoseOfCore()
    {
        for (const auto& limits : integerLimits()) {
            const QString option = "--" + QString::fromUtf8(limits.name);
            const auto expected = QString("%1 must be a whole number from %2 to %3, not “%4”");
            for (const auto value : {limits.least, limits.greatest}) {
                const auto options = parsed({option, QString::number(value)});
                QCOMPARE(options.appliedTo({}).*limits.member, value);
                QVERIFY(options.gives(limits.member));
            }
            for (const QString& value :
                 {QString::number(limits.least - 1), QString::number(limits.greatest + 1),
                  QString("1e30"), QString("1000000000000"), QString("nan"), QString("inf"),
                  QString("1.5")}) {
                QCOMPARE(errorOf({option, value}),
                         expected.arg(option, QString::number(limits.least),
                                      QString::number(limits.greatest), value));
            }
        }
    }

    void learningRateIsPositiveAndBounded()
    {
        QCOMPARE(parsed({"--lr", "1000"}).learningRate, std::optional(1000.0));
        for (const char* value : {"0", "-0", "-1", "nan", "inf", "1e30", "1000.1", "0,1", "1e-400"})
            QCOMPARE(errorOf({"--lr", value}),
                     QString("--lr must be a number greater than 0 and at most 1000, not “%1”")
                         .arg(value));
    }

    void scalesAreNamedAndBounded()
    {
        QCOMPARE(parsed({"--scale", "b2=0"}).scales.at(0).parameter, indexB2);
        QCOMPARE(parsed({"--scale", "C=1000"}).scales.at(0).value, 1000.0);
        for (const char* value : {"-1", "nan", "inf", "1e30", "1001", "", "1=2"})
            QCOMPARE(
                errorOf({"--scale", QString("W1=") + value}),
                QString("the scale of W1 must be a number from 0 to 1000, not “%1”").arg(value));
        QCOMPARE(errorOf({"--scale", "W9=1"}),
                 "there is no scale “W9”; there are: C, W1, b1, W2, b2");
        QCOMPARE(errorOf({"--scale", "w1=1"}),
                 "there is no scale “w1”; there are: C, W1, b1, W2, b2");
        for (const char* value : {"W1", "=1", "1"})
            QCOMPARE(errorOf({"--scale", value}),
                     QString("--scale must be NAME=X, as W1=0.2 is, not “%1”").arg(value));
    }

    void unknownPresetListsTheNames()
    {
        QCOMPARE(errorOf({"--preset", "xavier"}),
                 "there is no preset “xavier”; there are: original, output, tanh, kaiming");
    }

    void logEveryIsPositive()
    {
        for (const char* value : {"0", "-5", "x", "1000000001"})
            QVERIFY(errorOf({"--log-every", value})
                        .startsWith("--log-every must be a whole number from 1 to 1000000000"));
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
        for (const char* option : {"--seed", "--lr", "--words", "--preset", "--report"})
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

    void reportAndPicturesNeedHeadless()
    {
        const QString expected = "--report and --export-dir need --headless";
        QCOMPARE(errorOf({"--report", "r.json"}), expected);
        QCOMPARE(errorOf({"--export-dir", "pictures"}), expected);
    }

    void helpNamesEveryOption()
    {
        const auto help = std::get<QString>(parseCommandLine({"actigrad", "--help"}));
        for (const char* option :
             {"--words", "--seed", "--context", "--embedding", "--hidden", "--batch", "--lr ",
              "--lr-decay-at", "--steps", "--scale", "--preset", "--headless", "--report",
              "--export-dir", "--log-every", "--version"})
            QVERIFY2(help.contains(option), option);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
