#pragma once

#include "core/progress_listener.h"
#include "core/text/word_list.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace actigrad {

/// Examples: `contextLength` characters and the one that follows them.
///
/// Words are kept as one stream in which each is preceded by `contextLength` boundaries and
/// followed by one, so that every context is a stretch of it.
class Split
{
public:
    explicit Split(std::size_t contextLength) : m_contextLength(contextLength) {}

    void reserve(std::size_t words, std::size_t characters); ///< that will be appended
    void append(std::span<const CharacterIndex> word);

    [[nodiscard]] std::size_t contextLength() const { return m_contextLength; }
    [[nodiscard]] std::size_t size() const { return m_targets.size(); }
    [[nodiscard]] std::span<const CharacterIndex> context(std::size_t example) const
    {
        return std::span(m_stream).subspan(m_targets[example] - m_contextLength, m_contextLength);
    }
    [[nodiscard]] CharacterIndex target(std::size_t example) const
    {
        return m_stream[m_targets[example]];
    }

private:
    std::size_t m_contextLength;
    std::vector<CharacterIndex> m_stream;
    std::vector<std::uint32_t> m_targets; // where in m_stream each example's target is
};

/// How many examples of a word list are for training, without making them.
[[nodiscard]] std::size_t countTrainingExamples(const WordList& words);

/// All examples of a word list, shuffled as Python's `random.seed(42); random.shuffle(words)` does
/// and split 80/10/10 by word.
class Dataset
{
public:
    static constexpr std::size_t maximumCharacters = 1U << 27U; ///< with the boundaries added

    /// @throws InputError if words and boundaries are more than `maximumCharacters`
    Dataset(const WordList& words, std::size_t contextLength,
            const ProgressListener& progress = ignoreProgress);

    Split train;
    Split dev;  ///< may be empty, for very few words
    Split test; ///< never empty
};

} // namespace actigrad
