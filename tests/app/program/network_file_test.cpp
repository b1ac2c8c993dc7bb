#include "tests/app/program/program.h"
#include "tests/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace actigrad::test;

namespace {

/// The lines of Python in the README that read a network.
QString pythonOfReadme()
{
    QFile readme(ACTIGRAD_SOURCE_DIR "/README.md");
    if (!readme.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression block("```python\n(.*?)```",
                                   QRegularExpression::DotMatchesEverythingOption);
    return block.match(QString::fromUtf8(readme.readAll())).captured(1);
}

} // namespace

/// Files of networks, as others read them.
class NetworkFileTest : public QObject
{
    Q_OBJECT

private slots:
    void linesOfTheReadmeFindTheSameDevLoss()
    {
        const QString python = "/usr/bin/python3"; // Debian's, which has its numpy
        if (QProcess::execute(python, {"-c", "import numpy"}) != 0)
            QSKIP("there is no numpy");
        const QString lines = pythonOfReadme();
        QVERIFY(lines.contains("network.safetensors"));
        const Folder folder;
        QVERIFY(QFile::link(ACTIGRAD_SOURCE_DIR "/resources", folder.path("resources")));
        QCOMPARE(run({"--headless", "--steps", "300", "--lr-decay-at", "200", "--save",
                      folder.path("network.safetensors"), "--report", folder.path("report.json")})
                     .status,
                 0);
        QProcess process;
        process.setWorkingDirectory(folder.path("."));
        process.start(python, {"-c", lines});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, errors.constData());
        const double loss = process.readAllStandardOutput().trimmed().toDouble();
        const double expected = folder.jsonOf("report.json")["dev_loss"].toDouble();
        QVERIFY(expected > 2 && expected < 8);
        QVERIFY2(std::abs(loss - expected) < 1e-5,
                 qPrintable(QString("%1, the report has %2").arg(loss).arg(expected)));
    }

    void resumedRunEndsAsTheUninterruptedOne()
    {
        const Folder folder;
        const QStringList options = quickRun(folder);
        QCOMPARE(run(options).status, 0);
        QJsonObject whole = folder.jsonOf("report.json");
        const QString file = folder.path("half.safetensors");
        QCOMPARE(run(options + QStringList{"--steps", "20", "--save", file}).status, 0);
        QStringList resumed{"--headless", "--words",  folder.path("words.txt"),
                            "--steps",    "50",       "--resume",
                            file,         "--report", folder.path("report.json")};
        QCOMPARE(run(resumed).status, 0);
        QJsonObject report = folder.jsonOf("report.json");
        whole.remove("steps_per_second");
        report.remove("steps_per_second");
        QCOMPARE(report, whole);
    }

    void otherShapeIsNamedWithBoth()
    {
        const Folder folder;
        const QString file = folder.path("net.safetensors");
        QCOMPARE(run(quickRun(folder) + QStringList{"--save", file}).status, 0);
        const auto problem = unlike(run({"--headless", "--words", folder.path("words.txt"),
                                         "--resume", file, "--hidden", "77"}),
                                    2, "77");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void otherWordsAreNamedWithBoth()
    {
        const Folder folder;
        const QString file = folder.path("net.safetensors");
        QCOMPARE(run(quickRun(folder) + QStringList{"--save", file}).status, 0);
        const auto problem = unlike(run({"--headless", "--resume", file}), 1, "words.txt");
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

ACTIGRAD_GUILESS_TEST(NetworkFileTest)
#include "network_file_test.moc"
