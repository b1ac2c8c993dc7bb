#include "tests/app/program/program.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actigrad::test;

namespace {

constexpr const char* keys[]{"losses", "train_loss", "dev_loss", "initial", "final"};

/// @param hidden what the loader is not to see of the processor; may be empty
QProcessEnvironment environmentWithout(const QString& hidden)
{
    auto environment = plainEnvironment();
    if (!hidden.isEmpty())
        environment.insert("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-" + hidden);
    return environment;
}

/// The report of the lecture's network after a few steps.
QJsonObject trained(const QProcessEnvironment& environment)
{
    const Folder folder;
    const auto outcome =
        run({"--headless", "--steps", "100", "--report", folder.path("r.json")}, environment);
    return outcome.status == 0 ? folder.jsonOf("r.json") : QJsonObject();
}

/// The greatest difference between losses of the same step.
double maxDifference(const QJsonObject& losses, const QJsonObject& others)
{
    double max = 0;
    for (const QString& step : losses.keys()) {
        const double difference = std::abs(losses[step].toDouble() - others[step].toDouble());
        max = std::max(max, difference);
    }
    return max;
}

} // namespace

/// The program at every level of instructions that the processor has.
class LevelsTest : public QObject
{
    Q_OBJECT

private slots:
    void levelsDifferByRoundingAlone_data()
    {
        QTest::addColumn<QString>("hidden");
        QTest::newRow("x86-64 (SSE2)") << "AVX2";
        QTest::newRow("x86-64-v3 (AVX2)") << "AVX512F";
        QTest::newRow("x86-64-v4 (AVX-512)") << "";
    }
    void levelsDifferByRoundingAlone()
    {
        QFETCH(const QString, hidden);
        const QString level = QTest::currentDataTag();
        const auto environment = environmentWithout(hidden);
        if (!run({"--version"}, environment).output.contains(level.toUtf8()))
            QSKIP("the processor does not have it");

        const auto first = trained(environment);
        const auto second = trained(environment);
        QCOMPARE(first["instruction_set"].toString(), level);
        for (const char* key : keys) {
            QVERIFY(first.contains(key));
            QCOMPARE(second[key], first[key]);
        }

        const auto losses = first["losses"].toObject();
        const auto lowest = trained(environmentWithout("AVX2"))["losses"].toObject();
        QCOMPARE(lowest.keys(), losses.keys());
        const auto difference = maxDifference(lowest, losses);
        QVERIFY2(difference < 1e-3, qPrintable(QString::number(difference)));
    }
};

ACTIGRAD_GUILESS_TEST(LevelsTest)
#include "levels_test.moc"
