#include "tests/app/program/program.h"
#include "tests/test_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace actigrad::test;

namespace {

bool isBlank(const QImage& image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    const QRgb first = pixels.pixel(0, 0);
    qint64 others = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x)
            others += pixels.pixel(x, y) != first ? 1 : 0;
    }
    return others * 100 < qint64{pixels.width()} * pixels.height(); // under 1 %
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private slots:
    void reportHoldsWhatItPromises()
    {
        const Folder folder;
        const auto outcome = run(quickRun(folder) + QStringList{"--log-every", "25", "--preset",
                                                                "kaiming", "--scale", "b1=0.5"});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.errors.first().startsWith("step 0 of 50, loss "));
        QVERIFY(outcome.output.isEmpty());

        const auto report = folder.jsonOf("report.json");
        QCOMPARE(report["steps"].toInt(), 50);
        QCOMPARE(report["losses"].toObject().size(), 23); // steps 0–20, 25 and 49
        QVERIFY(report["losses"]["49"].toDouble() > 0);
        QVERIFY(report["steps_per_second"].toDouble() > 0);
        QCOMPARE(report["initial"]["step"].toInt(), 0);
        QCOMPARE(report["final"]["step"].toInt(), 49);
        QCOMPARE(report["config"]["scales"]["b1"].toDouble(), 0.5);
        QCOMPARE(report["config"]["scales"]["W2"].toDouble(), 0.01);
    }

    void filmShowsStepsOfTheRun()
    {
        const Folder folder;
        const QStringList film{"--film",        folder.path("film.png"),
                               "--film-frames", "4",
                               "--film-page",   "hpreact",
                               "--film-to",     "30"};
        const auto outcome = run(quickRun(folder) + film);
        QCOMPARE(outcome.status, 0);
        QStringList files = folder.entries();
        files.removeAll("words.txt");
        files.removeAll("report.json");
        QCOMPARE(files,
                 (QStringList{"film-0001.png", "film-0002.png", "film-0003.png", "film-0004.png"}));
        const QImage first(folder.path(files.first()));
        const QImage last(folder.path(files.last()));
        QVERIFY(!isBlank(first) && first.width() == 900);
        QVERIFY(first != last);
    }

    void filmDoesNotChangeTheRun()
    {
        const Folder folder;
        QCOMPARE(run(quickRun(folder)).status, 0);
        QJsonObject without = folder.jsonOf("report.json");
        const QStringList film{"--film", folder.path("film.webp"), "--film-frames", "5"};
        QCOMPARE(run(quickRun(folder) + film).status, 0);
        QJsonObject with = folder.jsonOf("report.json");
        without.remove("steps_per_second");
        with.remove("steps_per_second");
        QCOMPARE(with, without);
        QCOMPARE(folder.contentOf("film.webp").left(4), QByteArray("RIFF"));
    }

    void everyOptionOfTheNetworkArrives()
    {
        const Folder folder;
        const auto outcome =
            run(quickRun(folder) + QStringList{"--hidden", "8,6,4", "--activation", "maxout",
                                               "--bias", "zero", "--batchnorm", "all",
                                               "--bn-momentum", "0.05", "--lr-schedule", "cosine",
                                               "--scale", "gain4=0.1", "--eval-every", "20"});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join('\n')));
        const auto report = folder.jsonOf("report.json");
        const auto config = report["config"].toObject();
        QCOMPARE(config["hidden"], QJsonArray({8, 6, 4}));
        QCOMPARE(config["activation"].toString(), "maxout");
        QCOMPARE(config["bias"].toString(), "zero");
        QCOMPARE(config["batchnorm"].toString(), "all");
        QCOMPARE(config["bn_momentum"].toDouble(), 0.05);
        QCOMPARE(config["lr_schedule"].toString(), "cosine");
        QCOMPARE(config["scales"].toObject().keys(),
                 QStringList({"C", "W1", "W2", "W3", "W4", "gain1", "gain2", "gain3", "gain4"}));
        QCOMPARE(config["scales"]["gain4"].toDouble(), 0.1);
        QCOMPARE(report["final"]["layers"].toArray().size(), 3);
        QVERIFY(report["final"]["gradients"].toObject().contains("shift4"));
        QCOMPARE(report["dead_dev"].toArray().size(), 3);
        QCOMPARE(report["evaluations"].toArray().size(), 3);
        QCOMPARE(report["evaluations"][2]["test_loss"], report["test_loss"]);
        QVERIFY(report["test_loss"].toDouble() > 0);
    }

    void everyPresetRuns()
    {
        const Folder folder;
        QStringList names;
        for (const QByteArray& line : run({"--list-presets"}).output.trimmed().split('\n'))
            names += QString::fromUtf8(line.left(line.indexOf(' ')));
        QVERIFY(names.size() >= 10);
        for (const QString& name : names) {
            const auto outcome =
                run(quickRun(folder) + QStringList{"--preset", name, "--steps", "5"});
            QVERIFY2(outcome.status == 0, qPrintable(name + outcome.errors.join('\n')));
            QVERIFY2(folder.jsonOf("report.json")["train_loss"].isDouble(), qPrintable(name));
        }
    }

    void samplesArePrintedAndReported()
    {
        const Folder folder;
        const QStringList arguments = quickRun(folder) + QStringList{"--samples", "12"};
        const auto outcome = run(arguments);
        QCOMPARE(outcome.status, 0);
        QStringList printed = QString::fromUtf8(outcome.output).split('\n');
        QVERIFY(printed.takeLast().isEmpty());
        QCOMPARE(printed.size(), 12);
        const auto samples = folder.jsonOf("report.json")["samples"].toArray();
        QCOMPARE(QJsonArray::fromStringList(printed), samples);
        QCOMPARE(run(arguments).output, outcome.output);
        QVERIFY(run(arguments + QStringList{"--seed", "1"}).output != outcome.output);
    }

    void samplesThatCannotBePrintedAreAFailure()
    {
        const Folder folder;
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.setStandardOutputFile("/dev/full");
        process.start(program(), quickRun(folder) + QStringList{"--samples", "12"});
        const auto outcome = outcomeOf(process);
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors.filter("the samples cannot be printed").size(), 1);
        QCOMPARE(folder.jsonOf("report.json")["samples"].toArray().size(), 12);
    }

    void sameConfigGivesTheSameNumbers()
    {
        const Folder folder;
        QCOMPARE(run(quickRun(folder)).status, 0);
        const auto first = folder.jsonOf("report.json");
        QCOMPARE(run(quickRun(folder)).status, 0);
        const auto second = folder.jsonOf("report.json");
        for (const char* key : {"losses", "train_loss", "dev_loss", "initial", "final"})
            QCOMPARE(first[key], second[key]);
        QCOMPARE(run(quickRun(folder) + QStringList{"--seed", "1"}).status, 0);
        QVERIFY(folder.jsonOf("report.json")["losses"] != first["losses"]);
    }

    void localeWithCommasChangesNoFile()
    {
        const Folder folder;
        QCOMPARE(run(quickRun(folder) + QStringList{"--scale", "W1=0.5"}).status, 0);
        const auto plain = folder.jsonOf("report.json");
        auto environment = plainEnvironment();
        environment.insert("LC_ALL", "de_DE.UTF-8");
        environment.insert("LANGUAGE", "en");
        const auto outcome = run(quickRun(folder) + QStringList{"--scale", "W1=0.5"}, environment);
        QCOMPARE(outcome.status, 0);
        const auto german = folder.jsonOf("report.json");
        for (const char* key : {"losses", "train_loss", "config", "initial", "final"})
            QCOMPARE(german[key], plain[key]);
    }

    void picturesAreWrittenWithoutADisplay()
    {
        const Folder folder;
        const auto outcome =
            run(quickRun(folder) + QStringList{"--export-dir", folder.path("a/b")});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors.join('\n')));
        const QStringList pictures = QDir(folder.path("a/b")).entryList(QDir::Files);
        for (const char* name : {"activation.png", "dashboard.png", "gradients.png", "h.png",
                                 "hpreact.png", "loss.png", "neurons.png"})
            QVERIFY2(pictures.contains(name), name);
        for (const QString& name : pictures) {
            QImage picture;
            QVERIFY2(picture.load(folder.path("a/b/" + name), "PNG"), qPrintable(name));
            QVERIFY(picture.size() == QSize(1'600, 1'000) || // a view
                    picture.size() == QSize(1'800, 1'200));  // a plot
            QVERIFY2(!isBlank(picture), qPrintable(name));
            QCOMPARE(picture.text("Actigrad:step"), "49");
        }
    }

    void interruptStopsCleanlyAndWritesTheReport_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("times");
        QTest::newRow("Ctrl+C") << SIGINT << 1;
        QTest::newRow("terminate") << SIGTERM << 1;
        QTest::newRow("the terminal is gone") << SIGHUP << 1;
        QTest::newRow("twice, as timeout does") << SIGINT << 2;
    }
    void interruptStopsCleanlyAndWritesTheReport()
    {
        QFETCH(const int, signal);
        QFETCH(const int, times);
        const Folder folder;
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start(program(), quickRun(folder) + QStringList{"--steps", "1000000000"});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 60'000));
        for (int i = 0; i < times; ++i)
            ::kill(static_cast<pid_t>(process.processId()), signal);
        const auto outcome = outcomeOf(process);
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.status, 0);
        QVERIFY(!outcome.errors.filter("stopped after").isEmpty());

        const auto report = folder.jsonOf("report.json");
        QCOMPARE(report["state"].toString(), "stopped");
        const auto steps = report["steps"].toInteger();
        QVERIFY(steps < 1'000'000'000);
        QCOMPARE(report["final"]["step"].toInteger(), steps);
        QVERIFY(report["losses"].toObject().contains(QString::number(steps)));
        QVERIFY(report["train_loss"].isDouble());
    }

    void signalThatWasIgnoredStaysSo() // nohup
    {
        const Folder folder;
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start("sh", QStringList{"-c", "trap '' HUP; exec \"$0\" \"$@\"", program()} +
                                quickRun(folder) + QStringList{"--steps", "1000000000"});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 60'000));
        ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
        (void)process.readAllStandardError();
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 60'000)); // it goes on
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        const auto outcome = outcomeOf(process);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(folder.jsonOf("report.json")["state"].toString(), "stopped");
    }

    void longEvaluationTellsHowFarItIs()
    {
        const Folder folder;
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start(program(), {"--headless", "--hidden", "6000,3000", "--batch", "2", "--steps",
                                  "1", "--report", folder.path("report.json")});
        process.setReadChannel(QProcess::StandardError);
        QByteArray lines;
        QVERIFY(QTest::qWaitFor(
            [&] {
                lines += process.readAllStandardError();
                return lines.contains("evaluating: ");
            },
            60'000));
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QCOMPARE(outcomeOf(process).status, 0);
    }

    void interruptBetweenPicturesStops()
    {
        const Folder folder;
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start(program(),
                      quickRun(folder) + QStringList{"--export-dir", folder.path("pictures")});
        const QDir pictures(folder.path("pictures"));
        QVERIFY(QTest::qWaitFor(
            [&] { return !pictures.entryList({"*.png"}, QDir::Files).isEmpty(); }, 60'000));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const auto outcome = outcomeOf(process);
        QVERIFY(!outcome.crashed);
        QCOMPARE(outcome.status, 0);
        const auto written = pictures.entryList({"*.png"}, QDir::Files).size();
        if (outcome.errors.filter("stopped after").isEmpty())
            QSKIP("all were written before the signal came");
        QVERIFY2(outcome.errors.last().contains(QString("stopped after %1 pictures").arg(written)),
                 qPrintable(outcome.errors.join('\n')));
        for (const QString& name : pictures.entryList({"*.png"}, QDir::Files))
            QVERIFY(!QImage(pictures.filePath(name)).isNull());
    }

    void interruptBreaksOffALongEvaluation()
    {
        const Folder folder;
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start(program(), {"--headless", "--hidden", "4000,2000", "--batch", "2", "--steps",
                                  "1000000", "--eval-every", "1", // half a minute each
                                  "--report", folder.path("report.json")});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 60'000));
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        const auto outcome = outcomeOf(process);
        QCOMPARE(outcome.status, 0);
        const auto report = folder.jsonOf("report.json");
        QCOMPARE(report["state"].toString(), "stopped");
        QVERIFY(report["train_loss"].isNull() && report["dead_dev"].isNull());
    }
};

ACTIGRAD_GUILESS_TEST(RunTest)
#include "run_test.moc"
