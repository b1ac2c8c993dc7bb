#include "tests/app/program/program.h"
#include "tests/test_program.h"

#include <QDir>
#include <QTest>

using namespace actigrad::test;

class BadOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldInOneLineAndNothingIsWritten_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("text");
        const auto row = [](const QStringList& options, const QString& text) {
            QTest::newRow(qPrintable(options.join(' '))) << options << text;
        };
        for (const char* option : {"--context", "--embedding", "--batch", "--steps", "--eval-every",
                                   "--log-every", "--samples"})
            row({option, "0"}, "must be a whole number from 1");
        for (const char* option : {"--seed", "--context", "--embedding", "--batch", "--steps",
                                   "--lr-decay-at", "--eval-every", "--samples"}) {
            for (const char* value : {"-1", "nan", "inf", "1e30", "1000000000000", "x", "1.5"})
                row({option, value}, QString("%1 must be a whole number from").arg(option));
        }
        for (const char* value : {"0", "-1", "nan", "inf", "1e30", "1000000000000", "0,1"}) {
            row({"--lr", value}, "--lr must be a number greater than 0");
            row({"--bn-momentum", value}, "--bn-momentum must be a number greater than 0");
            row({"--hidden", value}, "--hidden must be 1 to 8 whole numbers from 1 to 16384");
        }
        for (const char* value : {"-1", "nan", "inf", "1e30", "1000000000000", ""})
            row({"--scale", QString("W1=") + value}, "the scale of W1 must be");
        for (const char* value : {"100,", ",100", "100,,100", "100,0", "100,x", "100, 100", "16385",
                                  "8,8,8,8,8,8,8,8,8", ""})
            row({"--hidden", value}, "--hidden");
        row({"--bn-momentum", "1.5"}, "at most 1, not");
        row({"--samples", "1001"}, "from 1 to 1000");
        row({"--activation", "gelu"}, "tanh, sigmoid, relu, leaky-relu, elu, maxout");
        row({"--bias", "random"}, "drawn, zero");
        row({"--batchnorm", "output"}, "none, hidden, all");
        row({"--lr-schedule", "linear"}, "constant, step, cosine");
        for (const char* option : {"--activation", "--bias", "--batchnorm", "--lr-schedule",
                                   "--bn-momentum", "--preset", "--scale"}) {
            row({option, ""}, option);
            row({option}, option);
        }
        row({"--scale", "W10=1"}, "C, W1 … W9, b1 … b9, gain1 … gain9");
        row({"--scale", "shift1=1"}, "there is no scale “shift1”");
        row({"--scale", "gain1=nan"}, "the scale of gain1 must be");
        row({"--scale", "W3=1"}, "no scale “W3”; its scales are: C, W1, b1, W2, b2");
        row({"--scale", "gain1=1"}, "its scales are: C, W1, b1, W2, b2");
        row({"--batchnorm", "hidden", "--scale", "b1=1"}, "C, W1, gain1, W2, b2");
        row({"--bias", "zero", "--scale", "b2=1"}, "C, W1, W2");
        row({"--preset", "deep", "--hidden", "5,5", "--scale", "W4=1"}, "C, W1, W2, W3");
        row({"--preset", "xavier"}, "original, output, tanh, kaiming");
        row({"--batchnorm", "hidden", "--batch", "1"}, "batch norm needs a batch of at least 2");
        row({"--hidden", "8192,8192,8192"}, "lower hidden");
        row({"--frobnicate"}, "--frobnicate");
        row({"--film", "film.gif"}, "--film must end in .webp");
        row({"--film-page", "layers"}, "--film-page needs --film");
        row({"--film", "f.webp", "--film-page", "weights"}, "overview, layers, batch-norm");
        row({"--film", "f.webp", "--film-frames", "1"}, "from 2 to 2000");
        row({"--film", "f.webp", "--film-spacing", "even"}, "must be log or linear");
        row({"--film", "f.webp", "--film-from", "30", "--film-to", "20"}, "not from 30 to 20");
        row({"--film", "f.webp", "--film-to", "50"}, "0 to 49");
        row({"--report-at", "50"}, "not among the steps 0 to 49");
        row({"--report-at", "1,,2"}, "--report-at must be up to 1000 steps");
        row({"--multiply", "W2=0.1"}, "need --resume");
        row({"--revive"}, "need --resume");
        row({"--seed"}, "--seed");
        row({"--batch", "1000"}, "a batch of 1000 examples");
        row({"--hidden", "16384", "--context", "64", "--embedding", "1024"}, "MiB of memory");
        row({"--steps", "1000000000", "--log-every", "1"}, "at most 1000000 are allowed");
        row({"--steps", "1000000000", "--eval-every", "1"}, "--eval-every 1 would keep");
    }
    void isToldInOneLineAndNothingIsWritten()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, text);
        const Folder folder;
        const auto outcome = run(quickRun(folder) + options);
        const auto problem = unlike(outcome, 2, text);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(folder.entries(), QStringList("words.txt"));
    }

    void whatNeedsHeadlessIsRefusedWithout()
    {
        for (const char* option : {"--report", "--export-dir", "--samples", "--log-every", "--save",
                                   "--resume", "--film", "--report-at"}) {
            const auto problem = unlike(run({option, "5"}), 2, "needs --headless");
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
        }
    }

    void damagedSettingsDoNotKeepTheProgramFromStarting()
    {
        const Folder folder;
        auto environment = plainEnvironment();
        environment.insert("XDG_CONFIG_HOME", folder.path("config"));
        QDir().mkpath(folder.path("config/actigrad"));
        folder.file("config/actigrad/actigrad.conf",
                    "[run]\nseed=\"@Variant(\\0\\0\\0\\x49)\"\nhidden=\"20,20,20\"\n");
        const auto problem = unlike(run({}, environment), 1, "there is no display");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(run({"--scale", "W4=1"}, environment).status, 1); // the rest of them counts
        QCOMPARE(run({"--scale", "W5=1"}, environment).status, 2);
    }

    void scaleThatTheWindowsNetworkLacksIsRefused()
    {
        const Folder folder;
        auto environment = plainEnvironment();
        environment.insert("XDG_CONFIG_HOME", folder.path("config"));
        auto problem = unlike(run({"--scale", "gain1=2"}, environment), 2, "C, W1, b1, W2, b2");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));

        QDir().mkpath(folder.path("config/actigrad")); // with batch norm kept it has no b1
        folder.file("config/actigrad/actigrad.conf", "[run]\nbatchnorm=hidden\n");
        problem = unlike(run({"--scale", "b1=2"}, environment), 2, "C, W1, gain1, W2, b2");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void presetsAreListedWithoutADisplay()
    {
        const auto outcome = run({"--list-presets"});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.errors.isEmpty());
        const auto lines = outcome.output.split('\n');
        QVERIFY(lines.size() > 10 && lines.last().isEmpty());
        QVERIFY(lines[0].startsWith("original "));
        QVERIFY(outcome.output.contains("\ndeep-batch-norm "));
    }

    void helpAndVersionNeedNoDisplay()
    {
        const auto help = run({"--help"});
        QCOMPARE(help.status, 0);
        QVERIFY(help.errors.isEmpty() && help.output.contains("--headless"));
        const auto version = run({"--version"});
        QCOMPARE(version.status, 0);
        QVERIFY(version.errors.isEmpty() && version.output.startsWith("actigrad "));
        QVERIFY(version.output.contains("\nInstruction set: "));
    }

    void noDisplayNamesTheWayWithoutOne_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("nothing") << "ACTIGRAD"
                                 << "";
        QTest::newRow("X11, empty") << "DISPLAY"
                                    << "";
        QTest::newRow("X11, not there") << "DISPLAY"
                                        << ":4711";
        QTest::newRow("X11, nonsense") << "DISPLAY"
                                       << "nonsense";
        QTest::newRow("Wayland, not there") << "WAYLAND_DISPLAY"
                                            << "wayland-4711";
        QTest::newRow("platform, unknown") << "QT_QPA_PLATFORM"
                                           << "nonsense";
    }
    void noDisplayNamesTheWayWithoutOne()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        auto environment = plainEnvironment();
        environment.insert(variable, value);
        const auto problem = unlike(run({}, environment), 1, "--headless");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

ACTIGRAD_GUILESS_TEST(BadOptionsTest)
#include "bad_options_test.moc"
