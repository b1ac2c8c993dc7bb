#pragma once

#include "core/progress_listener.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace actigrad {

/// A character's index in the vocabulary. 0 is `.`, which starts and ends every word.
using CharacterIndex = std::uint16_t;

inline constexpr CharacterIndex boundary = 0;

/// Words to learn from and their vocabulary: all characters met, sorted by code point, after `.`.
///
/// Immutable, so threads may share one. Words lie one after the other in memory.
class WordList
{
public:
    static constexpr std::size_t maximumWordLength = 1'024;       ///< characters
    static constexpr std::size_t maximumCharacters = 4'096;       ///< distinct, `.` apart
    static constexpr std::uintmax_t maximumFileSize = 256U << 20; ///< bytes

    /// A word a line, in UTF-8. A byte order mark, CRLF, blank lines and white space around words
    /// are taken in stride.
    /// @param name what the words are called: a file's name, say
    /// @throws InputError naming the line, if a word holds `.` or NUL, is too long or not UTF-8; if
    ///         there are fewer than 2 words or than 2 distinct characters, or more than 4,096
    [[nodiscard]] static WordList parse(std::string_view utf8, std::string name,
                                        const ProgressListener& progress = ignoreProgress);

    /// @throws InputError also if the file is missing, unreadable, no regular file or too large
    [[nodiscard]] static WordList load(const std::filesystem::path& file,
                                       const ProgressListener& progress = ignoreProgress);

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::size_t characters() const { return m_characters.size(); } ///< of all words
    [[nodiscard]] std::span<const CharacterIndex> operator[](std::size_t word) const;

    /// The characters by index; the first is `.`.
    [[nodiscard]] const std::u32string& vocabulary() const { return m_vocabulary; }

    /// A fingerprint of the words and their order, the same on every machine.
    [[nodiscard]] std::uint64_t fingerprint() const { return m_fingerprint; }

private:
    WordList() = default;

    void takeFingerprint(const ProgressListener& progress);

    std::string m_name;
    std::u32string m_vocabulary;
    std::vector<CharacterIndex> m_characters; // all words
    std::vector<std::uint32_t> m_starts;      // of each word in m_characters, and the end
    std::uint64_t m_fingerprint = 0;
};

} // namespace actigrad
