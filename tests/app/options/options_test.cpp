#include "app/options/options.h"
#include "tests/core/support.h"

#include <QTest>

using namespace actigrad;

namespace {

std::shared_ptr<const WordList> words(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += std::string(1, static_cast<char>('a' + i % 26)) + "\n";
    return std::make_shared<const WordList>(WordList::parse(text, "letters"));
}

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotGivenStaysAsItWas()
    {
        RunConfig kept;
        kept.seed = 5;
        kept.hidden = 77;
        kept.scales = {1, 2, 3, 4, 5};
        Options options;
        options.integers.push_back({&RunConfig::hidden, 50});
        const auto config = options.appliedTo(kept);
        QCOMPARE(config.seed, 5);
        QCOMPARE(config.hidden, 50);
        QVERIFY(config.scales == kept.scales);
    }

    void presetKnowsTheSizesGiven()
    {
        Options options;
        options.preset = &presetNamed("kaiming");
        options.integers.push_back({&RunConfig::context, 8});
        options.integers.push_back({&RunConfig::embedding, 50});
        const auto config = options.appliedTo({});
        QCOMPARE(config.scales[indexW1], (5.0 / 3.0) / 20.0); // sqrt(8 × 50) is 20
    }

    void singleScalesChangeThePreset()
    {
        Options options;
        options.preset = &presetNamed("tanh");
        options.scales = {{indexW1, 0.7}, {indexB2, 0.5}, {indexW1, 0.3}};
        const InitScales expected{1, 0.3, 0.01, 0.01, 0.5};
        QVERIFY(options.appliedTo({}).scales == expected);
    }

    void batchIsLoweredToTheExamples()
    {
        RunConfig config;
        config.words = words(10); // 8 for training, each with 2 examples
        const auto message = lowerBatchToExamples(config);
        QCOMPARE(config.batch, 16);
        QVERIFY(message);
        QCOMPARE(*message, "the words give only 16 examples for training: the batch is lowered "
                           "from 32");
        QVERIFY(!lowerBatchToExamples(config));
    }

    void batchThatFitsStays()
    {
        RunConfig config;
        config.words = words(20); // 32 examples for training
        QVERIFY(!lowerBatchToExamples(config));
        QCOMPARE(config.batch, 32);
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
