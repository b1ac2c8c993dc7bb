#include "tests/app/program/program.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <vector>

using namespace actigrad::test;

namespace {

QStringList with(const Folder& folder, const QStringList& options)
{
    return quickRun(folder) + options;
}

QJsonArray cellsOf(const QJsonObject& report)
{
    return report["experiment"]["cells"].toArray();
}

} // namespace

/// --sweep, --seeds, --shard and --merge.
class ExperimentTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreTheRunsByHand()
    {
        const Folder folder;
        const QStringList sweep{
            "--sweep", "W1=0.05:0.8:3", "--sweep", "activation=tanh,relu", "--seeds",
            "2",       "--threads",     "2"};
        QCOMPARE(run(with(folder, sweep)).status, 0);
        const QJsonArray cells = cellsOf(folder.jsonOf("report.json"));
        QCOMPARE(cells.size(), 12);
        for (const int index : {0, 5, 10}) {
            const QJsonObject cell = cells[index].toObject();
            const QStringList byHand{
                "--scale",      "W1=" + QString::number(cell["W1"].toDouble(), 'g', 12),
                "--activation", cell["activation"].toString(),
                "--seed",       QString::number(cell["seed"].toInteger())};
            QCOMPARE(run(with(folder, byHand)).status, 0);
            const QJsonObject single = folder.jsonOf("report.json");
            QCOMPARE(cell["dev_loss"], single["dev_loss"]); // bit for bit
            QCOMPARE(cell["train_loss"], single["train_loss"]);
            QCOMPARE(cell["initial_loss"], single["initial"]["loss"]);
        }
    }

    void threadsDoNotChangeTheFigures()
    {
        const Folder folder;
        const QStringList sweep{"--sweep", "lr=0.01:1:4", "--seeds", "2"};
        QCOMPARE(run(with(folder, sweep + QStringList{"--threads", "1"})).status, 0);
        const QJsonObject one = folder.jsonOf("report.json");
        QCOMPARE(run(with(folder, sweep + QStringList{"--threads", "3"})).status, 0);
        QCOMPARE(folder.jsonOf("report.json"), one);
    }

    void partsJoinToTheWhole()
    {
        const Folder folder;
        const QStringList sweep{"--sweep", "W2=0.01:1:5", "--sweep", "depth=1,2", "--seeds", "3"};
        QCOMPARE(run(with(folder, sweep + QStringList{"--table", folder.path("whole.csv")})).status,
                 0);
        const QJsonObject whole = folder.jsonOf("report.json");
        QStringList parts;
        for (int i = 1; i <= 4; ++i) {
            parts += folder.path(QString("part%1.json").arg(i));
            const QStringList shard{"--shard", QString("%1/4").arg(i), "--report", parts.back()};
            QCOMPARE(run(with(folder, sweep + shard)).status, 0);
        }
        std::swap(parts[0], parts[2]); // in any order
        QCOMPARE(run(QStringList{"--headless", "--report", folder.path("joined.json"), "--table",
                                 folder.path("joined.csv"), "--merge"} +
                     parts)
                     .status,
                 0);
        QCOMPARE(folder.jsonOf("joined.json"), whole);
        QCOMPARE(folder.contentOf("joined.csv"), folder.contentOf("whole.csv"));

        const auto missing =
            unlike(run(QStringList{"--headless", "--report", folder.path("j2.json"), "--merge"} +
                       parts.mid(1)),
                   1, "parts are missing");
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        const auto twice =
            unlike(run(QStringList{"--headless", "--report", folder.path("j2.json"), "--merge"} +
                       parts + QStringList{folder.path("report.json")}),
                   1, "another part has");
        QVERIFY2(twice.isEmpty(), qPrintable(twice));
        QCOMPARE(run(with(folder, {"--sweep", "W2=0.01:1:4", "--shard", "1/4", "--report",
                                   folder.path("other.json")}))
                     .status,
                 0);
        const auto other =
            unlike(run(QStringList{"--headless", "--report", folder.path("j2.json"), "--merge"} +
                       parts.mid(1) + QStringList{folder.path("other.json")}),
                   1, "a part of another experiment");
        QVERIFY2(other.isEmpty(), qPrintable(other));
        QVERIFY(!folder.entries().contains("j2.json"));
    }

    void gnuParallelComputesTheParts()
    {
        const QString parallel = QStandardPaths::findExecutable("parallel");
        if (parallel.isEmpty())
            QSKIP("there is no GNU parallel");
        const Folder folder;
        const QStringList sweep{"--sweep", "W1=0.05:0.8:6", "--steps", "20"};
        QCOMPARE(run(with(folder, sweep)).status, 0);
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start(parallel, QStringList{"--will-cite", program()} + with(folder, sweep) +
                                    QStringList{"--report", folder.path("part{}.json"), "--shard",
                                                "{}/3", ":::", "1", "2", "3"});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QStringList merge{"--headless", "--report", folder.path("joined.json"), "--merge"};
        for (int i = 1; i <= 3; ++i)
            merge += folder.path(QString("part%1.json").arg(i));
        QCOMPARE(run(merge).status, 0);
        QCOMPARE(folder.jsonOf("joined.json"), folder.jsonOf("report.json"));
    }

    void seedsAloneHaveMeanAndSpread()
    {
        const Folder folder;
        QCOMPARE(run(with(folder, {"--seeds", "5"})).status, 0);
        const QJsonObject experiment = folder.jsonOf("report.json")["experiment"].toObject();
        const QJsonArray cells = experiment["cells"].toArray();
        QCOMPARE(cells.size(), 5);
        double sum = 0;
        for (const QJsonValue cell : cells)
            sum += cell["dev_loss"].toDouble();
        const QJsonArray points = experiment["points"].toArray();
        QCOMPARE(points.size(), 1);
        QCOMPARE(points[0]["count"].toInt(), 5);
        QVERIFY(std::abs(points[0]["mean"]["dev_loss"].toDouble() - sum / 5) < 1e-12);
        QVERIFY(points[0]["std"]["dev_loss"].toDouble() > 0);
    }

    void tableIsCsv()
    {
        const Folder folder;
        QCOMPARE(run(with(folder,
                          {"--sweep", "activation=tanh,relu", "--table", folder.path("table.csv")}))
                     .status,
                 0);
        const QList<QByteArray> lines = folder.contentOf("table.csv").split('\n');
        QCOMPARE(lines.size(), 4); // the last is empty
        QCOMPARE(lines[0], QByteArray("activation,seed,initial_loss,saturated,dead,last_200,"
                                      "train_loss,dev_loss,diverged_at\r"));
        QVERIFY(lines[1].startsWith("tanh,") && lines[2].startsWith("relu,"));
        QCOMPARE(lines[1].count(','), 8);
    }

    void divergedCellIsAResult()
    {
        const Folder folder;
        QCOMPARE(run(with(folder, {"--sweep", "lr=0.1,1000", "--scale", "W2=1000"})).status, 0);
        const QJsonArray cells = cellsOf(folder.jsonOf("report.json"));
        QCOMPARE(cells.size(), 2);
        const QJsonObject wild = cells[1].toObject();
        QVERIFY(wild["diverged_at"].isDouble() || wild["dev_loss"].isDouble());
    }

    void cellThatCannotBeIsToldInItsPlace()
    {
        const Folder folder;
        QCOMPARE(run(with(folder, {"--sweep", "depth=2,1", "--scale", "W3=0.5"})).status, 0);
        const QJsonArray cells = cellsOf(folder.jsonOf("report.json"));
        QVERIFY(cells[0]["problem"].isNull() && cells[0]["dev_loss"].isDouble());
        QVERIFY(cells[1]["problem"].toString().contains("W3"));
        QVERIFY(cells[1]["dev_loss"].isNull());
    }

    void stopWritesWhatIsThere()
    {
        const Folder folder;
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start(program(), with(folder, {"--sweep", "W1=0.01:1:200", "--steps", "20000",
                                               "--threads", "1"}));
        QVERIFY(process.waitForStarted());
        QVERIFY(QTest::qWaitFor(
            [&] {
                process.waitForReadyRead(50);
                return process.readAllStandardError().contains("run ");
            },
            60'000));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject experiment = folder.jsonOf("report.json")["experiment"].toObject();
        const auto cells = experiment["cells"].toArray().size();
        QVERIFY(cells >= 1 && cells < 200);
        QCOMPARE(experiment["total"].toInt(), 200);
    }

    void badExperimentsAreToldInOneLine_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("text");
        const auto row = [](const QStringList& options, const QString& text) {
            QTest::newRow(qPrintable(options.join(' '))) << options << text;
        };
        row({"--sweep", "W1"}, "--sweep must be NAME=FROM:TO:COUNT");
        row({"--sweep", "momentum=0.1,0.2"}, "“momentum” cannot be varied");
        row({"--sweep", "seed=1,2"}, "“seed” cannot be varied");
        row({"--sweep", "W1=0.1:1"}, "a range is FROM:TO:COUNT");
        row({"--sweep", "W1=0:1:5"}, "must be greater than 0");
        row({"--sweep", "W1=0.1:1:1"}, "at least 2 values");
        row({"--sweep", "W1=0.1,,1"}, "empty or stands twice");
        row({"--sweep", "W1=0.1,0.1"}, "empty or stands twice");
        row({"--sweep", "W1=2000,1"}, "“2000” is not a number from 0 to 1000");
        row({"--sweep", "lr=0.1,-1"}, "--lr must be a number greater than 0");
        row({"--sweep", "activation=tanh,gelu"}, "--activation must be one of");
        row({"--sweep", "width=0,5"}, "“0” is not a whole number from 1");
        row({"--sweep", "depth=1:9:9"}, "“9” is not a whole number from 1 to 8");
        row({"--sweep", "W1=0.1,1", "--sweep", "W1=1,2"}, "is given twice");
        row({"--sweep", "W1=1,2", "--sweep", "W2=1,2", "--sweep", "b1=1,2"}, "twice at most");
        row({"--sweep", "W1=0.1:1:400", "--sweep", "W2=0.1:1:400"}, "160000 runs is too large");
        row({"--sweep", "W9=0.1,1"}, "no scale “W9”");
        row({"--seeds", "0"}, "--seeds must be a whole number from 1");
        row({"--seeds", "2", "--shard", "3/2"}, "--shard must be I/N");
        row({"--shard", "1/2"}, "--shard needs --sweep or --seeds");
        row({"--threads", "2"}, "--threads needs --sweep or --seeds");
        row({"--seeds", "2", "--save", "net.safetensors"}, "is of a single run");
    }
    void badExperimentsAreToldInOneLine()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, text);
        const Folder folder;
        const auto problem = unlike(run(with(folder, options)), 2, text);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(folder.entries(), QStringList("words.txt"));
    }

    void resultsNeedAPlace()
    {
        const auto problem = unlike(run({"--headless", "--seeds", "2"}), 2, "--report or --table");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void damagedPartsAreRefused()
    {
        const Folder folder;
        for (const char* content :
             {"", "{", "[]", "{}", "{\"experiment\": 5}", "{\"experiment\": {\"cells\": 7}}"}) {
            const QString part = folder.file("part.json", content);
            const auto problem =
                unlike(run({"--headless", "--report", folder.path("joined.json"), "--merge", part}),
                       1, "is not the report of an experiment");
            QVERIFY2(problem.isEmpty(), qPrintable(QString(content) + ": " + problem));
        }
    }
};

ACTIGRAD_GUILESS_TEST(ExperimentTest)
#include "experiment_test.moc"
