#include "core/text/dataset.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QStringList>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr std::size_t contextLength = 3;

/// "..e -> m" for each example, in their order.
QStringList examplesOf(const Split& split, const std::u32string& vocabulary)
{
    QStringList examples;
    for (std::size_t i = 0; i < split.size(); ++i) {
        std::u32string text;
        for (const auto character : split.context(i))
            text += vocabulary[character];
        text += U" -> ";
        text += vocabulary[split.target(i)];
        examples << QString::fromStdU32String(text);
    }
    return examples;
}

QStringList examplesOf(const WordList& words, std::size_t context)
{
    Split split(context);
    for (std::size_t i = 0; i < words.size(); ++i)
        split.append(words[i]);
    return examplesOf(split, words.vocabulary());
}

/// The words of a split, read off its targets.
QStringList wordsOf(const Split& split, const std::u32string& vocabulary, int count)
{
    QStringList words{""};
    for (std::size_t i = 0; i < split.size() && words.size() <= count; ++i) {
        if (split.target(i) == boundary)
            words << "";
        else
            words.back() += QString::fromStdU32String({vocabulary[split.target(i)]});
    }
    words.removeLast();
    return words;
}

std::vector<std::size_t> wordCounts(int words)
{
    const auto text = QByteArray("ab\n").repeated(words).toStdString(); // 3 examples each
    const Dataset data(WordList::parse(text, ""), contextLength);
    return {data.train.size() / 3, data.dev.size() / 3, data.test.size() / 3};
}

} // namespace

class DatasetTest : public QObject
{
    Q_OBJECT

private slots:
    void wordGivesItsContextsAsInTheLecture()
    {
        QCOMPARE(examplesOf(WordList::parse("emma\nava\n", ""), 3),
                 (QStringList{"... -> e", "..e -> m", ".em -> m", "emm -> a", "mma -> .",
                              "... -> a", "..a -> v", ".av -> a", "ava -> ."}));
    }

    void wordShorterThanTheContextIsPadded()
    {
        QCOMPARE(
            examplesOf(WordList::parse("ab\nc\n", ""), 5),
            (QStringList{"..... -> a", "....a -> b", "...ab -> .", "..... -> c", "....c -> ."}));
    }

    void contextOfOneIsThePreviousCharacter()
    {
        QCOMPARE(examplesOf(WordList::parse("ab\nc\n", ""), 1),
                 (QStringList{". -> a", "a -> b", "b -> .", ". -> c", "c -> ."}));
    }

    void splitsAreThoseOfTheReference()
    {
        const Dataset data(*names(), contextLength);
        const auto expected = reference()["dataset"]["examples"].toObject();
        QCOMPARE(static_cast<int>(data.train.size()), expected["train"].toInt());
        QCOMPARE(static_cast<int>(data.dev.size()), expected["dev"].toInt());
        QCOMPARE(static_cast<int>(data.test.size()), expected["test"].toInt());
    }

    void firstShuffledWordsAreThoseOfTheReference()
    {
        const auto expected = reference()["dataset"]["first_shuffled"].toVariant().toStringList();
        QVERIFY(!expected.isEmpty());
        const Dataset data(*names(), contextLength);
        QCOMPARE(wordsOf(data.train, names()->vocabulary(), static_cast<int>(expected.size())),
                 expected);
    }

    void everyWordIsInExactlyOneSplit()
    {
        const Dataset data(*fewWords(), contextLength);
        QStringList found;
        for (const Split* split : {&data.train, &data.dev, &data.test})
            found += wordsOf(*split, fewWords()->vocabulary(), 12);
        found.sort();
        QCOMPARE(found, (QStringList{"ava", "emma", "ethan", "isabella", "jacob", "liam", "mason",
                                     "mia", "noah", "olivia", "sophia", "william"}));
    }

    void splitsAre80And10And10PercentRoundedDown()
    {
        using Counts = std::vector<std::size_t>;
        QCOMPARE(wordCounts(2), (Counts{1, 0, 1}));
        QCOMPARE(wordCounts(3), (Counts{2, 0, 1}));
        QCOMPARE(wordCounts(9), (Counts{7, 1, 1}));
        QCOMPARE(wordCounts(10), (Counts{8, 1, 1}));
        QCOMPARE(wordCounts(19), (Counts{15, 2, 2}));
        QCOMPARE(wordCounts(1'000), (Counts{800, 100, 100}));
    }

    void trainingExamplesAreCountedWithoutMakingThem()
    {
        for (const auto& words : {names(), fewWords(), twoWords()})
            QCOMPARE(countTrainingExamples(*words), Dataset(*words, contextLength).train.size());
    }

    void tooManyCharactersAreRefused()
    {
        const auto text = QByteArray("a\nb\n").repeated(1 << 20).toStdString();
        const auto words = WordList::parse(text, ""); // 2²¹ words of 1 character
        QCOMPARE(Dataset(words, 3).test.size(), 2 * ((std::size_t{1} << 21U) / 10 + 1));
        const auto message = messageOf([&] { (void)Dataset(words, 63); }); // 65 a word
        QVERIFY2(message.startsWith("with this context the words make 136 million characters"),
                 qPrintable(message));
    }
};

ACTIGRAD_TEST(DatasetTest)
#include "dataset_test.moc"
