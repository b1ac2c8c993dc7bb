#include "core/random/torch_generator.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Compares what is drawn with PyTorch's values. Fewer than 16 are drawn in double precision and
/// agree exactly; more go through PyTorch's vectorised float functions.
QString checkNormal(TorchGenerator& generator, const QJsonValue& expected)
{
    const auto values = numbersOf(expected);
    std::vector<float> drawn(values.size());
    generator.fillNormal(drawn);
    const double tolerance = values.size() < 16 ? 0 : 2e-6;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto wrong = deviation(static_cast<double>(drawn[i]), values[i], tolerance);
        if (!wrong.isEmpty())
            return QString("value %1 of %2: %3").arg(i).arg(values.size()).arg(wrong);
    }
    return {};
}

std::vector<double> indices(TorchGenerator& generator, std::size_t count, std::uint32_t bound)
{
    std::vector<std::uint32_t> drawn(count);
    generator.fillIndices(drawn, bound);
    return {drawn.begin(), drawn.end()};
}

TorchGenerator generatorOf(const QJsonValue& example)
{
    return TorchGenerator(static_cast<std::uint64_t>(example["seed"].toInteger()));
}

std::uint32_t boundOf(const QJsonValue& example)
{
    return static_cast<std::uint32_t>(example["bound"].toInteger());
}

} // namespace

class TorchGeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void normalNumbersAreThoseOfPyTorch()
    {
        const auto examples = reference()["randn"].toArray();
        QVERIFY(!examples.isEmpty());
        for (const QJsonValue example : examples) {
            auto generator = generatorOf(example);
            for (const QJsonValue values : example["values"].toArray())
                QCOMPARE(checkNormal(generator, values), QString());
        }
    }

    void indicesAreThoseOfPyTorch()
    {
        const auto examples = reference()["randint"].toArray();
        QVERIFY(!examples.isEmpty());
        for (const QJsonValue example : examples) {
            auto generator = generatorOf(example);
            const auto expected = numbersOf(example["values"]);
            QCOMPARE(indices(generator, expected.size(), boundOf(example)), expected);
        }
    }

    void bothMayBeDrawnInTurns()
    {
        const auto examples = reference()["mixed"].toArray();
        QVERIFY(!examples.isEmpty());
        for (const QJsonValue example : examples) {
            auto generator = generatorOf(example);
            QCOMPARE(checkNormal(generator, example["before"]), QString());
            const auto expected = numbersOf(example["integers"]);
            QCOMPARE(indices(generator, expected.size(), boundOf(example)), expected);
            QCOMPARE(checkNormal(generator, example["after"]), QString());
        }
    }

    void drawnOneIsThatOfPyTorch()
    {
        const auto examples = reference()["multinomial"].toArray();
        QVERIFY(!examples.isEmpty());
        for (const QJsonValue example : examples) {
            auto generator = generatorOf(example);
            const auto expected = numbersOf(example["weights"]);
            const std::vector<float> weights(expected.begin(), expected.end());
            for (const double drawn : numbersOf(example["drawn"]))
                QCOMPARE(generator.multinomial(weights), static_cast<std::size_t>(drawn));
        }
    }

    void weightOfZeroIsNeverDrawn()
    {
        TorchGenerator generator(1);
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(generator.multinomial(std::vector{0.0F, 0.0F, 1e-30F, 0.0F}), 2U);
    }

    void oneIsDrawnAsOftenAsItWeighs()
    {
        TorchGenerator generator(1);
        const std::vector<float> weights{1, 6, 3};
        std::vector<int> counts(weights.size());
        constexpr int draws = 100'000;
        for (int i = 0; i < draws; ++i)
            ++counts[generator.multinomial(weights)];
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double share = counts[i] / static_cast<double>(draws);
            QCOMPARE(deviation(share, static_cast<double>(weights[i]) / 10, 0.005), QString());
        }
    }

    void drawingNothingChangesNothing()
    {
        TorchGenerator one(1);
        TorchGenerator other(1);
        one.fillNormal({});
        one.fillIndices({}, 5);
        QCOMPARE(indices(one, 5, 1'000), indices(other, 5, 1'000));
    }
};

ACTIGRAD_TEST(TorchGeneratorTest)
#include "torch_generator_test.moc"
