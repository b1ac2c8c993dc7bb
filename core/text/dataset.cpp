#include "core/text/dataset.h"

#include "core/input_error.h"
#include "core/random/python_random.h"

#include <numeric>
#include <string>

namespace actigrad {

void Split::append(std::span<const CharacterIndex> word)
{
    m_stream.insert(m_stream.end(), m_contextLength, boundary);
    for (std::size_t i = 0; i <= word.size(); ++i)
        m_targets.push_back(static_cast<std::uint32_t>(m_stream.size() + i));
    m_stream.insert(m_stream.end(), word.begin(), word.end());
    m_stream.push_back(boundary);
}

std::span<const CharacterIndex> Split::context(std::size_t example) const
{
    return std::span(m_stream).subspan(m_targets[example] - m_contextLength, m_contextLength);
}

Dataset::Dataset(const WordList& words, std::size_t contextLength)
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
    constexpr std::uint32_t shuffleSeed = 42;
    std::vector<std::uint32_t> order(words.size());
    std::iota(order.begin(), order.end(), 0U);
    PythonRandom(shuffleSeed).shuffle(order);

    // int(0.8 * n) in double arithmetic, as the lecture has it
    const auto trainEnd = static_cast<std::size_t>(0.8 * static_cast<double>(order.size()));
    const auto devEnd = static_cast<std::size_t>(0.9 * static_cast<double>(order.size()));
    for (std::size_t i = 0; i < order.size(); ++i) {
        Split& split = i < trainEnd ? train : i < devEnd ? dev : test;
        split.append(words[order[i]]);
    }
}

} // namespace actigrad
