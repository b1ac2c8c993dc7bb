#include "core/random/python_random.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace actigrad;
using namespace actigrad::test;

class PythonRandomTest : public QObject
{
    Q_OBJECT

private slots:
    void shufflesAsPythonDoes()
    {
        const auto examples = reference()["shuffle"].toArray();
        QVERIFY(!examples.isEmpty());
        for (const QJsonValue example : examples) {
            std::vector<double> values(static_cast<std::size_t>(example["n"].toInteger()));
            std::iota(values.begin(), values.end(), 0);
            PythonRandom(static_cast<std::uint32_t>(example["seed"].toInteger())).shuffle(values);
            QCOMPARE(values, numbersOf(example["values"]));
        }
    }

    void shufflingNothingIsHarmless()
    {
        std::vector<int> none;
        PythonRandom(42).shuffle(none);
        QVERIFY(none.empty());
    }

    void drawsStayBelowTheBoundAndReachIt()
    {
        PythonRandom random(0);
        std::vector<int> counts(5);
        for (int i = 0; i < 500; ++i)
            ++counts.at(random.below(5));
        QVERIFY(std::ranges::all_of(counts, [](int count) { return count > 50; }));
        QCOMPARE(random.below(1), 0U);
    }

    /// random.seed(seed); random.randrange(1000000)
    void smallestAndGreatestSeedAreTaken()
    {
        QCOMPARE(PythonRandom(0).below(1'000'000), 885'440U);
        QCOMPARE(PythonRandom(4'294'967'295U).below(1'000'000), 666'220U);
    }
};

ACTIGRAD_TEST(PythonRandomTest)
#include "python_random_test.moc"
