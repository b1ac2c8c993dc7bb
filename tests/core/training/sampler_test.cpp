#include "core/training/sampler.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <set>

using namespace actigrad;
using namespace actigrad::test;

namespace {

std::vector<std::string> sampledFrom(const Run& run, std::size_t count)
{
    const auto& config = run.config();
    return sample(run.network(), *config.words, static_cast<std::size_t>(config.context),
                  config.seed, count);
}

/// A network that never draws one character, by its bias.
Mlp<float> networkWithout(CharacterIndex character, const WordList& words)
{
    Mlp<float> network({static_cast<int>(words.vocabulary().size()), 3, 2, {4}});
    network.forEachParameter([character](ParameterId parameter, Parameter<float>& values) {
        if (nameOf(parameter) == "b2")
            values.data(0, character) = -1e30F;
    });
    return network;
}

} // namespace

class SamplerTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreThoseOfPyTorch()
    {
        const auto networks = reference()["trained"].toArray();
        QVERIFY(!networks.isEmpty());
        for (const QJsonValue network : networks) {
            std::vector<std::string> expected;
            for (const QJsonValue word : network["words"].toArray())
                expected.push_back(word.toString().toStdString());
            QCOMPARE(sampledFrom(trainedRun(network.toObject()), expected.size()), expected);
        }
    }

    void seedDecidesTheWords()
    {
        auto config = smallConfig(100);
        const auto words = sampledFrom(begin(config), 20);
        QCOMPARE(sampledFrom(begin(config), 20), words);
        const auto run = begin(config);
        QVERIFY(sample(run.network(), *config.words, 3, config.seed + 1, 20) != words);
    }

    void fewerWordsAreTheFirstOfMore()
    {
        const auto run = begin(smallConfig(100));
        auto words = sampledFrom(run, 20);
        words.resize(5);
        QCOMPARE(sampledFrom(run, 5), words);
    }

    void noWordsAreDoneAtOnce()
    {
        const auto run = begin(smallConfig(1));
        QVERIFY(Sampler(run.network(), *fewWords(), 3, 1, 0).done());
        QVERIFY(sampledFrom(run, 0).empty());
    }

    void samplingDrawsNothingFromTheRun()
    {
        const auto config = smallConfig(50);
        std::vector<float> losses;
        for (auto run = begin(config); !run.finished(); run.advance()) {
            (void)sampledFrom(run, 2);
            losses.push_back(run.loss());
        }
        QCOMPARE(losses, lossesOf(config));
    }

    void wordsThatDoNotEndAreCut()
    {
        const auto network = networkWithout(boundary, *fewWords());
        const auto words = sample(network, *fewWords(), 3, 1, 3);
        QCOMPARE(words.size(), 3U);
        for (const auto& word : words) {
            QCOMPARE(word.size(), Sampler::maximumLength);
            QVERIFY(word.find('.') == std::string::npos);
        }
        QCOMPARE(std::set(words.begin(), words.end()).size(), 3U);
    }

    void characterThatIsNeverLikelyIsNeverDrawn()
    {
        const auto network = networkWithout(1, *fewWords());
        for (const auto& word : sample(network, *fewWords(), 3, 1, 100))
            QVERIFY(word.find('a') == std::string::npos);
    }

    void wordsAreInUtf8()
    {
        const auto words = WordList::parse("αβ\nβα\nαα\n", "greek");
        const Mlp<float> network({3, 2, 2, {3}});
        const auto sampled = sample(network, words, 2, 1, 50);
        QVERIFY(std::ranges::any_of(sampled, [](const auto& word) { return !word.empty(); }));
        for (const auto& word : sampled) {
            const auto text = QString::fromStdString(word);
            QCOMPARE(text.toStdString(), word);
            for (const QChar character : text)
                QVERIFY(character == u'α' || character == u'β');
        }
    }
};

ACTIGRAD_TEST(SamplerTest)
#include "sampler_test.moc"
