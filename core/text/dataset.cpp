#include "core/text/dataset.h"

#include "core/input_error.h"
#include "core/random/python_random.h"

#include <numeric>
#include <string>

namespace actigrad {

void Split::reserve(std::size_t words, std::size_t characters)
{
    m_stream.reserve(characters + words * (m_contextLength + 1));
    m_targets.reserve(characters + words);
}

void Split::append(std::span<const CharacterIndex> word)
{
    m_stream.insert(m_stream.end(), m_contextLength, boundary);
    for (std::size_t i = 0; i <= word.size(); ++i)
        m_targets.push_back(static_cast<std::uint32_t>(m_stream.size() + i));
    m_stream.insert(m_stream.end(), word.begin(), word.end());
    m_stream.push_back(boundary);
}

namespace {

// Of the time that it takes.
constexpr double shuffled = 0.2;
constexpr double trainFilled = 0.84;
constexpr double devFilled = 0.92;

/// The numbers of the words as Python's `random.seed(42); random.shuffle(words)` puts them.
std::vector<std::uint32_t> shuffledOrder(const WordList& words)
{
    constexpr std::uint32_t shuffleSeed = 42;
    std::vector<std::uint32_t> order(words.size());
    std::iota(order.begin(), order.end(), 0U);
    PythonRandom(shuffleSeed).shuffle(order);
    return order;
}

/// int(0.8 * n) in double arithmetic, as the lecture has it.
std::size_t trainingWords(const WordList& words)
{
    return static_cast<std::size_t>(0.8 * static_cast<double>(words.size()));
}

/// @param chosen numbers of words
void fill(Split& split, const WordList& words, std::span<const std::uint32_t> chosen,
          const ProgressListener& progress)
{
    constexpr std::size_t wordsAtOnce = 1U << 16U;
    std::size_t characters = 0;
    for (const std::uint32_t word : chosen)
        characters += words[word].size();
    split.reserve(chosen.size(), characters);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        split.append(words[chosen[i]]);
        if (i % wordsAtOnce == 0)
            progress(static_cast<double>(i) / static_cast<double>(chosen.size()));
    }
}

} // namespace

std::size_t countTrainingExamples(const WordList& words)
{
    const auto order = shuffledOrder(words);
    std::size_t examples = 0;
    for (const std::uint32_t word : std::span(order).first(trainingWords(words)))
        examples += words[word].size() + 1;
    return examples;
}

Dataset::Dataset(const WordList& words, std::size_t contextLength, const ProgressListener& progress)
    : train(contextLength), dev(contextLength), test(contextLength)
{
    const std::size_t characters = words.characters() + words.size() * (contextLength + 1);
    if (characters > maximumCharacters) {
        throw InputError(
            ACTIGRAD_TEXT("core",
                          "with this context the words make %1 million characters; at most %2 "
                          "million are allowed: lower the context or take fewer words"),
            {std::to_string(characters / 1'000'000),
             std::to_string(maximumCharacters / 1'000'000)});
    }
    const auto order = shuffledOrder(words);
    const auto trainEnd = trainingWords(words);
    const auto devEnd = static_cast<std::size_t>(0.9 * static_cast<double>(order.size()));
    const std::span all(order);
    fill(train, words, all.first(trainEnd), within(progress, shuffled, trainFilled));
    fill(dev, words, all.subspan(trainEnd, devEnd - trainEnd),
         within(progress, trainFilled, devFilled));
    fill(test, words, all.subspan(devEnd), within(progress, devFilled, 1));
}

} // namespace actigrad
