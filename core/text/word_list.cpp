#include "core/text/word_list.h"

#include "core/input_error.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace actigrad {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

struct Words
{
    std::u32string characters; // all words, one behind the other
    std::vector<std::size_t> starts{0};
};

/// Line ends are LF, CRLF and a lone CR.
std::string_view takeLine(std::string_view& rest)
{
    const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
    const auto line = rest.substr(0, end);
    const auto lineEnd = rest.substr(end, 2) == "\r\n" ? 2U : 1U;
    rest.remove_prefix(std::min(end + lineEnd, rest.size()));
    return line;
}

std::u32string_view trimmed(std::u32string_view text)
{
    while (!text.empty() && isWhiteSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isWhiteSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Decodes one line into `decoded`, which is only a buffer to use again.
std::u32string_view readWord(std::string_view line, std::size_t lineNumber, std::u32string& decoded)
{
    const auto where = std::to_string(lineNumber);
    decoded.clear();
    for (std::size_t at = 0; at < line.size();) {
        const auto character = takeCodePoint(line, at);
        if (!character)
            throw InputError(
                ACTIGRAD_TEXT("core", "line %1 is not valid UTF-8: save the file as UTF-8 text"),
                {where});
        if (*character == 0)
            throw InputError(
                ACTIGRAD_TEXT("core", "line %1 holds a NUL byte: this is not a text file"),
                {where});
        if (*character == U'.')
            throw InputError(ACTIGRAD_TEXT("core", "line %1 holds a “.”, which stands for the "
                                                   "start and the end of a word: remove it"),
                             {where});
        decoded += *character;
    }
    const auto word = trimmed(decoded);
    if (word.size() > WordList::maximumWordLength) {
        throw InputError(
            ACTIGRAD_TEXT("core", "line %1 is a word of %2 characters; at most %3 are allowed: put "
                                  "one word on each line"),
            {where, std::to_string(word.size()), std::to_string(WordList::maximumWordLength)});
    }
    return word;
}

Words readWords(std::string_view utf8)
{
    if (utf8.starts_with(byteOrderMark))
        utf8.remove_prefix(byteOrderMark.size());
    Words words;
    std::u32string decoded;
    for (std::size_t lineNumber = 1; !utf8.empty(); ++lineNumber) {
        const auto word = readWord(takeLine(utf8), lineNumber, decoded);
        if (word.empty())
            continue;
        words.characters += word;
        words.starts.push_back(words.characters.size());
    }
    return words;
}

std::u32string distinctCharacters(const std::u32string& characters)
{
    std::vector<bool> seen(0x110000);
    for (const char32_t character : characters)
        seen[character] = true;
    std::u32string distinct;
    for (std::size_t character = 0; character < seen.size(); ++character) {
        if (seen[character])
            distinct += static_cast<char32_t>(character);
    }
    return distinct;
}

void check(const Words& words, const std::u32string& distinct)
{
    const auto count = words.starts.size() - 1;
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

std::uint64_t fingerprintOf(const Words& words)
{
    Fingerprint fingerprint;
    for (std::size_t word = 0; word + 1 < words.starts.size(); ++word) {
        for (auto at = words.starts[word]; at < words.starts[word + 1]; ++at)
            fingerprint.add(words.characters[at]);
        fingerprint.add(0);
    }
    return fingerprint.value();
}

std::string readFile(const std::filesystem::path& file)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::none)
        throw InputError(ACTIGRAD_TEXT("core", "the file cannot be read (%1)"), {error.message()});
    if (!fs::exists(status))
        throw InputError(ACTIGRAD_TEXT("core", "the file does not exist"));
    if (fs::is_directory(status))
        throw InputError(ACTIGRAD_TEXT("core", "this is a folder, not a file"));
    if (!fs::is_regular_file(status))
        throw InputError(ACTIGRAD_TEXT("core", "this is not a regular file"));
    const auto size = fs::file_size(file, error);
    if (!error && size > WordList::maximumFileSize) {
        throw InputError(
            ACTIGRAD_TEXT("core", "the file is %1 MiB large; at most %2 MiB are allowed"),
            {std::to_string(size >> 20U), std::to_string(WordList::maximumFileSize >> 20U)});
    }
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    std::string content(error ? 0 : static_cast<std::size_t>(size), '\0');
    stream.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (error || !stream || static_cast<std::uintmax_t>(stream.gcount()) != size)
        throw InputError(ACTIGRAD_TEXT("core", "the file cannot be read (%1)"),
                         {std::strerror(errno)});
    return content;
}

} // namespace

WordList WordList::parse(std::string_view utf8, std::string name)
{
    const Words words = readWords(utf8);
    const std::u32string distinct = distinctCharacters(words.characters);
    check(words, distinct);

    WordList list;
    list.m_name = std::move(name);
    list.m_vocabulary = U'.' + distinct;
    list.m_fingerprint = fingerprintOf(words);
    std::unordered_map<char32_t, CharacterIndex> indexOf;
    for (std::size_t i = 0; i < list.m_vocabulary.size(); ++i)
        indexOf.emplace(list.m_vocabulary[i], static_cast<CharacterIndex>(i));
    list.m_characters.reserve(words.characters.size());
    for (const char32_t character : words.characters)
        list.m_characters.push_back(indexOf.at(character));
    list.m_starts = words.starts;
    return list;
}

WordList WordList::load(const std::filesystem::path& file)
{
    return parse(readFile(file), file.filename().string());
}

std::span<const CharacterIndex> WordList::operator[](std::size_t word) const
{
    return std::span(m_characters).subspan(m_starts[word], m_starts[word + 1] - m_starts[word]);
}

} // namespace actigrad
