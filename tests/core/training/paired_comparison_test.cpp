#include "core/training/paired_comparison.h"
#include "tests/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <vector>

using namespace actigrad;

class PairedComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(ACTIGRAD_SOURCE_DIR "/tests/reference/pairs.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_scipy = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(m_scipy["cases"].toArray().size(), 10);
    }

    void intervalAndSignedRanksAreScipys()
    {
        for (const QJsonValue json : m_scipy["cases"].toArray()) {
            const PairedComparison pairs =
                comparePairs(numbers(json["a"]), numbers(json["b"]));
            QCOMPARE(pairs.count, static_cast<std::size_t>(json["a"].toArray().size()));
            QVERIFY(isNear(pairs.meanDifference, json["mean"].toDouble()));
            QVERIFY(isNear(pairs.std, json["std"].toDouble()));
            QVERIFY(isNear(pairs.low, json["low"].toDouble()));
            QVERIFY(isNear(pairs.high, json["high"].toDouble()));
            QVERIFY(pairs.wilcoxonP);
            QVERIFY2(isNear(*pairs.wilcoxonP, json["p"].toDouble()),
                     qPrintable(QString::number(*pairs.wilcoxonP)));
        }
    }

    void studentsTIsScipys()
    {
        QCOMPARE(m_scipy["probabilities"].toArray().size(), 35);
        for (const QJsonValue json : m_scipy["probabilities"].toArray()) {
            const double freedom = json["freedom"].toDouble();
            const double p = studentCdf(json["t"].toDouble(), freedom);
            QVERIFY2(isNear(p, json["p"].toDouble()), qPrintable(QString::number(p, 'g', 12)));
        }
    }

    void quantilesAreItsInverse()
    {
        for (const double probability : {0.001, 0.025, 0.5, 0.8, 0.975, 0.999}) {
            for (const double freedom : {1.0, 2.0, 9.0, 199.0}) {
                const double t = studentQuantile(probability, freedom);
                QVERIFY(isNear(studentCdf(t, freedom), probability));
            }
        }
    }

    void equalPairsSayNothing()
    {
        const PairedComparison pairs =
            comparePairs(std::vector{2.0, 2.5, 3.0}, std::vector{2.0, 2.5, 3.0});
        QCOMPARE(pairs.meanDifference, 0.0);
        QVERIFY(!pairs.wilcoxonP);
        QVERIFY(!pairs.pairsNeeded);
        QVERIFY(!pairs.isClear());
    }

    /// With so many pairs of the same spread, t of the mean is about what 80 % power asks.
    void pairsNeededGiveThePower()
    {
        const PairedComparison pairs = comparePairs(std::vector{2.0, 2.0, 2.0, 2.0, 2.0},
                                                    std::vector{2.1, 1.9, 2.05, 2.0, 2.1});
        QVERIFY(pairs.pairsNeeded);
        const auto t = [&](double count) {
            return std::abs(pairs.meanDifference) / pairs.std * std::sqrt(count);
        };
        const auto asked = [](double count) {
            return studentQuantile(0.975, count - 1) + studentQuantile(0.8, count - 1);
        };
        QVERIFY(t(*pairs.pairsNeeded) >= asked(*pairs.pairsNeeded));
        QVERIFY(t(*pairs.pairsNeeded - 1) < asked(*pairs.pairsNeeded - 1));
    }

    void aSmallDifferenceNeedsAtMostAMillion()
    {
        const PairedComparison pairs =
            comparePairs(std::vector{2.0, 2.0}, std::vector{3.0, 1.0 + 1e-9});
        QCOMPARE(pairs.pairsNeeded, 1e6);
    }

private:
    static std::vector<double> numbers(const QJsonValue& array)
    {
        std::vector<double> result;
        for (const QJsonValue number : array.toArray())
            result.push_back(number.toDouble());
        return result;
    }

    static bool isNear(double value, double expected)
    {
        return std::abs(value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
    }

    QJsonObject m_scipy;
};

ACTIGRAD_GUILESS_TEST(PairedComparisonTest)
#include "paired_comparison_test.moc"
