#include "app/window/known_words.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

/// The word's characters by index; nothing for one that the vocabulary has not.
std::vector<CharacterIndex> indicesOf(const std::string& word, const std::u32string& vocabulary)
{
    std::vector<CharacterIndex> indices;
    for (std::size_t at = 0; at < word.size();) {
        const auto character = takeCodePoint(word, at);
        if (!character)
            return {};
        const auto first = vocabulary.begin() + 1; // after the boundary they are sorted
        const auto found = std::lower_bound(first, vocabulary.end(), *character);
        if (found == vocabulary.end() || *found != *character)
            return {};
        indices.push_back(static_cast<CharacterIndex>(found - vocabulary.begin()));
    }
    return indices;
}

} // namespace

KnownWords::KnownWords(std::shared_ptr<const WordList> list, const std::vector<std::string>& words)
    : m_list(std::move(list)), m_known(words.size()), m_lengths(WordList::maximumWordLength + 1)
{
    for (const std::string& word : words) {
        m_words.push_back(indicesOf(word, m_list->vocabulary()));
        if (m_words.back().size() < m_lengths.size())
            m_lengths[m_words.back().size()] = true;
    }
}

void KnownWords::advance()
{
    constexpr std::size_t stretch = 100'000;
    const std::size_t end = std::min(m_next + stretch, m_list->size());
    for (; m_next < end; ++m_next) {
        const auto word = (*m_list)[m_next];
        if (!m_lengths[word.size()])
            continue;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (std::ranges::equal(word, m_words[i]))
                m_known[i] = true;
        }
    }
}

std::size_t KnownWords::count() const
{
    return static_cast<std::size_t>(std::ranges::count(m_known, true));
}

} // namespace actigrad
