#include "app/options/options.h"
#include "app/options/usage_error.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

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
        kept.hidden = {77, 66};
        kept.activation = Activation::Elu;
        kept.bias = BiasInit::Zero;
        kept.batchNorm = BatchNormalisation::Hidden;
        kept.batchNormMomentum = 0.25;
        kept.schedule = LearningRateSchedule::Cosine;
        kept.scales = test::scalesOf({{"C", 2}, {"W2", 3}, {"gain1", 4}});
        QVERIFY(Options().appliedTo(kept) == kept);

        Options options;
        options.give(&RunConfig::hidden, {50});
        RunConfig expected = kept;
        expected.hidden = {50};
        QVERIFY(options.appliedTo(kept) == expected);
    }

    void whatIsGivenGoesBeforeWhatWasKept()
    {
        RunConfig kept;
        kept.hidden = {77, 66};
        kept.activation = Activation::Elu;
        kept.bias = BiasInit::Zero;
        kept.batchNorm = BatchNormalisation::Hidden;
        kept.batchNormMomentum = 0.25;
        kept.schedule = LearningRateSchedule::Cosine;
        Options options;
        options.give(&RunConfig::hidden, {200});
        options.give(&RunConfig::activation, Activation::Tanh);
        options.give(&RunConfig::bias, BiasInit::Drawn);
        options.give(&RunConfig::batchNorm, BatchNormalisation::None);
        options.give(&RunConfig::batchNormMomentum, 0.001);
        options.give(&RunConfig::schedule, LearningRateSchedule::Step);
        QVERIFY(options.appliedTo(kept) == RunConfig());
    }

    void presetBringsItsShape()
    {
        Options options;
        options.preset = &presetNamed("deep-batch-norm");
        RunConfig expected;
        options.preset->apply(expected);
        QCOMPARE(expected.hiddenLayers(), 5);
        QVERIFY(options.appliedTo({}) == expected);
        QVERIFY(presetOf(options.appliedTo({})) == options.preset);
    }

    void presetKnowsTheSizesGiven()
    {
        Options options;
        options.preset = &presetNamed("kaiming");
        options.give(&RunConfig::context, 8);
        options.give(&RunConfig::embedding, 50);
        options.give(&RunConfig::hidden, {100, 25});
        const auto config = options.appliedTo({});
        QVERIFY(config.hidden == std::vector<std::int64_t>({100, 25}));
        QCOMPARE(config.scales[test::id("W1")], (5.0 / 3.0) / 20.0); // sqrt(8 × 50) is 20
        QCOMPARE(config.scales[test::id("W2")], (5.0 / 3.0) / 10.0);
        QCOMPARE(config.scales[test::id("W3")], 0.01);
        QCOMPARE(config.scales[test::id("b2")], 0.01);
    }

    void presetKnowsTheActivationGiven()
    {
        Options options;
        options.preset = &presetNamed("kaiming");
        options.give(&RunConfig::activation, Activation::Relu);
        options.give(&RunConfig::context, 5);
        options.give(&RunConfig::embedding, 10);
        QCOMPARE(options.appliedTo({}).scales[test::id("W1")], 0.2); // sqrt(2 / 50)
    }

    void optionsChangeThePresetsTraining()
    {
        Options options;
        options.preset = &presetNamed("cosine");
        options.give(&RunConfig::steps, 500);
        options.give(&RunConfig::learningRate, 0.05);
        const auto config = options.appliedTo({});
        QCOMPARE(config.steps, 500);
        QCOMPARE(config.learningRate, 0.05);
        QVERIFY(config.schedule == LearningRateSchedule::Cosine);
    }

    void singleScalesChangeThePreset()
    {
        Options options;
        options.preset = &presetNamed("tanh");
        options.scales = {{test::id("W1"), 0.7}, {test::id("b2"), 0.5}, {test::id("W1"), 0.3}};
        const auto expected =
            test::scalesOf({{"W1", 0.3}, {"b1", 0.01}, {"W2", 0.01}, {"b2", 0.5}});
        QVERIFY(options.appliedTo({}).scales == expected);
    }

    void scalesThatTheNetworkHasAreFine_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("scale");
        for (const char* scale : {"C", "W1", "b1", "W2", "b2"})
            QTest::addRow("original %s", scale) << "original" << scale;
        for (const char* scale : {"W6", "gain1", "gain6"})
            QTest::addRow("deep-batch-norm %s", scale) << "deep-batch-norm" << scale;
        for (const char* scale : {"gain1", "b2"})
            QTest::addRow("batch-norm %s", scale) << "batch-norm" << scale;
    }
    void scalesThatTheNetworkHasAreFine() { QCOMPARE(refusedScale(), QString()); }

    void scaleThatTheNetworkLacksIsRefused_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("scale");
        QTest::addColumn<QString>("scales");
        QTest::newRow("layer") << "original"
                               << "W3"
                               << "C, W1, b1, W2, b2";
        QTest::newRow("gain of none") << "original"
                                      << "gain1"
                                      << "C, W1, b1, W2, b2";
        QTest::newRow("bias of a normalised layer") << "batch-norm"
                                                    << "b1"
                                                    << "C, W1, gain1, W2, b2";
        QTest::newRow("gain of a plain layer") << "batch-norm"
                                               << "gain2"
                                               << "C, W1, gain1, W2, b2";
        QTest::newRow("bias that is zero") << "deep"
                                           << "b2"
                                           << "C, W1, W2, W3, W4, W5, W6";
        QTest::newRow("beyond the output layer")
            << "deep-batch-norm"
            << "W7"
            << "C, W1, gain1, W2, gain2, W3, gain3, W4, gain4, W5, gain5, W6, gain6";
    }
    void scaleThatTheNetworkLacksIsRefused()
    {
        QFETCH(const QString, scale);
        QFETCH(const QString, scales);
        QCOMPARE(refusedScale(),
                 QString("this network has no scale “%1”; its scales are: %2").arg(scale, scales));
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

private:
    /// What is said of the data's scale with the data's preset.
    static QString refusedScale()
    {
        QFETCH(const QString, preset);
        QFETCH(const QString, scale);
        Options options;
        options.preset = &presetNamed(preset.toStdString());
        options.scales = {{test::id(scale.toStdString()), 0.5}};
        try {
            options.checkScales(options.appliedTo({}));
        } catch (const UsageError& error) {
            return error.message();
        }
        return {};
    }
};

ACTIGRAD_GUILESS_TEST(OptionsTest)
#include "options_test.moc"
