#include "app/export/event_file.h"
#include "app/export/run_events.h"
#include "core/training/run.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// As a reader in Python reads them, that knows the formats' descriptions alone.
QJsonArray eventsOf(const EventFile& events)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("events"));
    if (!file.open(QIODevice::WriteOnly) || file.write(events.bytes()) != events.bytes().size())
        return {};
    file.close();
    QProcess reader;
    reader.start("python3",
                 {ACTIGRAD_SOURCE_DIR "/tests/reference/read_events.py", file.fileName()});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        qFatal("the reader failed: %s", reader.readAllStandardError().constData());
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
}

double sumOf(const QJsonArray& numbers)
{
    double sum = 0;
    for (const QJsonValue number : numbers)
        sum += number.toDouble();
    return sum;
}

} // namespace

/// Event files for TensorBoard.
class EventFileTest : public QObject
{
    Q_OBJECT

private slots:
    static void checksumIsCastagnolis()
    {
        QCOMPARE(crc32c("123456789"), 0xe3069283U);          // the check value of CRC-32C
        QCOMPARE(crc32c(QByteArray(32, '\0')), 0x8a9136aaU); // RFC 3720, B.4
    }

    static void anotherReaderReadsWhatWasWritten()
    {
        EventFile events(1.5e9);
        events.addScalar(0, "loss/batch", 3.25);
        events.addScalar(300, "loss/dev", 2.5);
        const std::vector<float> values{-1, 0.25F, 0.5F, 3, std::numeric_limits<float>::infinity()};
        events.addHistogram(7, "h/1", values);
        const QJsonArray read = eventsOf(events);
        QCOMPARE(read.size(), 4);
        QCOMPARE(read[0]["file_version"].toString(), QString("brain.Event:2"));
        QCOMPARE(read[1]["tag"].toString(), QString("loss/batch"));
        QCOMPARE(read[1]["value"].toDouble(), 3.25);
        QCOMPARE(read[2]["step"].toInt(), 300);
        const QJsonObject histogram = read[3]["histogram"].toObject();
        QCOMPARE(histogram["num"].toDouble(), 4.0);
        QCOMPARE(histogram["min"].toDouble(), -1.0);
        QCOMPARE(histogram["max"].toDouble(), 3.0);
        QCOMPARE(histogram["sum"].toDouble(), 2.75);
        QCOMPARE(histogram["sum_squares"].toDouble(), 10.3125);
        const QJsonArray limits = histogram["bucket_limit"].toArray();
        const QJsonArray counts = histogram["bucket"].toArray();
        QCOMPARE(limits.size(), counts.size());
        QCOMPARE(limits.last().toDouble(), 3.0);
        QCOMPARE(sumOf(counts), 4.0);
        for (qsizetype i = 1; i < limits.size(); ++i)
            QVERIFY(limits[i].toDouble() > limits[i - 1].toDouble());
        QCOMPARE(counts.last().toDouble(), 1.0); // limits are inclusive
    }

    static void equalValuesMakeAHistogramToo()
    {
        EventFile events(0);
        events.addHistogram(0, "b", std::vector<float>(5, 2.0F));
        events.addHistogram(0, "none", std::vector<float>());
        const QJsonArray read = eventsOf(events);
        QCOMPARE(sumOf(read[1]["histogram"]["bucket"].toArray()), 5.0);
        QCOMPARE(sumOf(read[2]["histogram"]["bucket"].toArray()), 0.0);
    }

    static void stepHasAllLayersAndParameters()
    {
        RunConfig config = smallConfig(10);
        config.hidden = {6, 5};
        EventFile events(0);
        addHistograms(events, begin(config).observe());
        QStringList tags;
        for (const QJsonValue event : eventsOf(events))
            tags += event["tag"].toString();
        for (const char* tag :
             {"hpreact/1", "h/2", "dL_dh/1", "dL_dhpreact/2", "C", "W1", "W3/gradient", "b2"})
            QVERIFY2(tags.contains(tag), tag);
    }
};

ACTIGRAD_GUI_TEST(EventFileTest)
#include "event_file_test.moc"
