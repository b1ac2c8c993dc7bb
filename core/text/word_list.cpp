#include "core/text/word_list.h"

#include "core/input_error.h"
#include "core/text/text_file.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

// Of the time that loading takes.
constexpr double readShare = 0.05;
constexpr double decodedShare = 0.6;
constexpr double sortedShare = 0.65;

/// Reports each further megabyte of a text that is read.
class ByteProgress
{
public:
    /// @param listener outlives this
    ByteProgress(std::size_t size, const ProgressListener& listener)
        : m_size(size), m_listener(listener)
    {
    }

    void reach(std::size_t at)
    {
        if (at < m_next)
            return;
        m_next = at + (std::size_t{1} << 20U);
        m_listener(static_cast<double>(at) / static_cast<double>(m_size));
    }

private:
    std::size_t m_size;
    std::size_t m_next = 0;
    const ProgressListener& m_listener;
};

/// Line ends are LF, CRLF and a lone CR.
bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

char32_t takeCharacter(std::string_view utf8, std::size_t& at, std::size_t lineNumber)
{
    const auto character = takeCodePoint(utf8, at);
    if (!character)
        throw InputError(
            ACTIGRAD_TEXT("core", "line %1 is not valid UTF-8: save the file as UTF-8 text"),
            {std::to_string(lineNumber)});
    if (*character == 0)
        throw InputError(
            ACTIGRAD_TEXT("core", "line %1 contains a NUL byte: this is not a text file"),
            {std::to_string(lineNumber)});
    if (*character == U'.')
        throw InputError(
            ACTIGRAD_TEXT(
                "core",
                "line %1 contains a “.”, which marks the start and the end of a word: remove it"),
            {std::to_string(lineNumber)});
    return *character;
}

/// Decodes the line that starts at `at`, without the white space around it, and moves `at` to the
/// next line. Takes no more memory than a word may have, however long the line is.
/// @param word receives it
void readWord(std::string_view utf8, std::size_t& at, std::size_t lineNumber, std::u32string& word,
              ByteProgress& progress)
{
    constexpr auto maximum = WordList::maximumWordLength;
    word.clear();
    std::size_t length = 0; // of the word without white space behind it
    while (at < utf8.size() && !isLineEnd(utf8[at])) {
        const char32_t character = takeCharacter(utf8, at, lineNumber);
        progress.reach(at);
        const bool mayBeSpace = character <= 0x20 || character >= 0x85;
        if (mayBeSpace && isWhiteSpace(character)) {
            if (!word.empty() && word.size() < maximum)
                word += character;
            continue;
        }
        if (word.size() == maximum) {
            throw InputError(
                ACTIGRAD_TEXT("core", "line %1 is longer than %2 characters: put one word on each "
                                      "line"),
                {std::to_string(lineNumber), std::to_string(maximum)});
        }
        word += character;
        length = word.size();
    }
    word.resize(length);
    at += utf8.substr(std::min(at, utf8.size()), 2) == "\r\n" ? 2U : 1U;
    progress.reach(std::min(at, utf8.size()));
}

/// Words in memory that the text's size bounds: a character takes two bytes at once, its index in
/// the order in which characters are met.
class WordReader
{
public:
    std::vector<CharacterIndex> characters; // of all words
    std::vector<std::uint32_t> starts{0};   // of each word in them, and the end
    std::u32string distinct;                // in the order in which they are met

    explicit WordReader(std::string_view utf8)
    {
        characters.reserve(utf8.size()); // the system gives what is used of it
        starts.reserve(static_cast<std::size_t>(std::ranges::count(utf8, '\n')) + 2);
    }

    void add(std::u32string_view word)
    {
        if (word.empty())
            return;
        for (const char32_t character : word)
            characters.push_back(indexOf(character));
        starts.push_back(static_cast<std::uint32_t>(characters.size()));
    }

    /// Puts the distinct characters in order, and their indices behind that of the boundary.
    void sort(const ProgressListener& progress)
    {
        const std::u32string met = distinct;
        std::ranges::sort(distinct);
        std::vector<CharacterIndex> sorted(met.size());
        for (std::size_t i = 0; i < met.size(); ++i) {
            const auto place = std::ranges::lower_bound(distinct, met[i]) - distinct.begin();
            sorted[i] = static_cast<CharacterIndex>(place + 1);
        }
        constexpr std::size_t charactersAtOnce = 1U << 20U;
        for (std::size_t i = 0; i < characters.size(); ++i) {
            characters[i] = sorted[characters[i]];
            if (i % charactersAtOnce == 0)
                progress(static_cast<double>(i) / static_cast<double>(characters.size()));
        }
    }

private:
    static constexpr CharacterIndex unseen = 0xffff;

    /// Wrong once there are too many, which is found at the end.
    CharacterIndex indexOf(char32_t character)
    {
        CharacterIndex& index = m_indices[character];
        if (index == unseen) {
            index =
                static_cast<CharacterIndex>(std::min(distinct.size(), WordList::maximumCharacters));
            distinct += character;
        }
        return index;
    }

    std::vector<CharacterIndex> m_indices = std::vector<CharacterIndex>(0x110000, unseen);
};

WordReader readWords(std::string_view utf8, const ProgressListener& listener)
{
    if (utf8.starts_with(byteOrderMark))
        utf8.remove_prefix(byteOrderMark.size());
    WordReader words(utf8);
    ByteProgress progress(utf8.size(), listener);
    std::u32string word;
    std::size_t at = 0;
    for (std::size_t lineNumber = 1; at < utf8.size(); ++lineNumber) {
        readWord(utf8, at, lineNumber, word, progress);
        words.add(word);
    }
    return words;
}

void check(const WordReader& words)
{
    const auto count = words.starts.size() - 1;
    const auto& distinct = words.distinct;
    if (count == 0)
        throw InputError(
            ACTIGRAD_TEXT("core", "there are no words in it: write one word on each line"));
    if (count == 1)
        throw InputError(ACTIGRAD_TEXT(
            "core", "there is only one word in it; at least 2 are needed, one on each line"));
    if (distinct.size() == 1)
        throw InputError(ACTIGRAD_TEXT(
            "core", "all words are made of a single character: there is nothing to predict"));
    if (distinct.size() > WordList::maximumCharacters) {
        throw InputError(
            ACTIGRAD_TEXT("core", "there are %1 distinct characters; at most %2 are allowed"),
            {std::to_string(distinct.size()), std::to_string(WordList::maximumCharacters)});
    }
}

/// 64-bit FNV-1a over the code points, words ended by a zero.
class Fingerprint
{
public:
    void add(char32_t character)
    {
        for (unsigned shift = 0; shift < 32; shift += 8)
            m_value = (m_value ^ ((character >> shift) & 0xffU)) * 0x100000001b3U;
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

} // namespace

WordList WordList::parse(std::string_view utf8, std::string name, const ProgressListener& progress)
{
    WordReader words = readWords(utf8, within(progress, 0, decodedShare));
    check(words);
    words.sort(within(progress, decodedShare, sortedShare));

    WordList list;
    list.m_name = std::move(name);
    list.m_vocabulary = U'.' + words.distinct;
    list.m_characters = std::move(words.characters);
    list.m_starts = std::move(words.starts);
    list.takeFingerprint(within(progress, sortedShare, 1));
    return list;
}

void WordList::takeFingerprint(const ProgressListener& progress)
{
    constexpr std::size_t wordsAtOnce = 1U << 16U;
    Fingerprint fingerprint;
    for (std::size_t word = 0; word < size(); ++word) {
        for (const CharacterIndex character : (*this)[word])
            fingerprint.add(m_vocabulary[character]);
        fingerprint.add(0);
        if (word % wordsAtOnce == 0)
            progress(static_cast<double>(word) / static_cast<double>(size()));
    }
    m_fingerprint = fingerprint.value();
}

WordList WordList::load(const std::filesystem::path& file, const ProgressListener& progress)
{
    const auto content = readFile(file, maximumFileSize, within(progress, 0, readShare));
    return parse(content, file.filename().string(), within(progress, readShare, 1));
}

std::span<const CharacterIndex> WordList::operator[](std::size_t word) const
{
    return std::span(m_characters).subspan(m_starts[word], m_starts[word + 1] - m_starts[word]);
}

} // namespace actigrad
