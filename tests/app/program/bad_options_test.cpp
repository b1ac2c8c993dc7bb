#include "tests/app/program/program.h"

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
        for (const char* option : {"--context", "--embedding", "--hidden", "--batch", "--steps"})
            row({option, "0"}, "must be a whole number from 1");
        for (const char* option : {"--seed", "--context", "--embedding", "--hidden", "--batch",
                                   "--steps", "--lr-decay-at"}) {
            for (const char* value : {"-1", "nan", "inf", "1e30", "1000000000000", "x", "1.5"})
                row({option, value}, QString("%1 must be a whole number from").arg(option));
        }
        for (const char* value : {"0", "-1", "nan", "inf", "1e30", "1000000000000", "0,1"}) {
            row({"--lr", value}, "--lr must be a number greater than 0");
            row({"--log-every", value}, "--log-every must be a whole number from 1");
        }
        for (const char* value : {"-1", "nan", "inf", "1e30", "1000000000000", ""})
            row({"--scale", QString("W1=") + value}, "the scale of W1 must be");
        row({"--scale", "W3=1"}, "C, W1, b1, W2, b2");
        row({"--preset", "xavier"}, "original, output, tanh, kaiming");
        row({"--frobnicate"}, "--frobnicate");
        row({"--seed"}, "--seed");
        row({"--batch", "1000"}, "a batch of 1000 examples");
        row({"--hidden", "16384", "--context", "64", "--embedding", "1024"}, "MiB of memory");
        row({"--steps", "1000000000", "--log-every", "1"}, "at most 1000000 are allowed");
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

    void reportWithoutHeadlessIsRefused()
    {
        const auto problem = unlike(run({"--report", "r.json"}), 2, "--headless");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void helpAndVersionNeedNoDisplay()
    {
        const auto help = run({"--help"});
        QCOMPARE(help.status, 0);
        QVERIFY(help.errors.isEmpty() && help.output.contains("--headless"));
        const auto version = run({"--version"});
        QCOMPARE(version.status, 0);
        QVERIFY(version.errors.isEmpty() && version.output.startsWith("actigrad "));
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

QTEST_GUILESS_MAIN(BadOptionsTest)
#include "bad_options_test.moc"
