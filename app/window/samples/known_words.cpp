#include "app/window/samples/known_words.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

/// The word's characters by index; empty if the vocabulary lacks one.
std::u16string indicesOf(const std::string& word, const std::u32string& vocabulary)
{
    std::u16string indices;
    for (std::size_t at = 0; at < word.size();) {
        const auto character = takeCodePoint(word, at);
        if (!character)
            return {};
        const auto first = vocabulary.begin() + 1; // after the boundary they are sorted
        const auto found = std::lower_bound(first, vocabulary.end(), *character);
        if (found == vocabulary.end() || *found != *character)
            return {};
        indices += static_cast<char16_t>(found - vocabulary.begin());
    }
    return indices;
}

} // namespace

KnownWords::KnownWords(std::shared_ptr<const WordList> list, const std::vector<std::string>& words)
    : m_list(std::move(list)), m_known(words.size())
{
    for (std::size_t i = 0; i < words.size(); ++i)
        m_places[indicesOf(words[i], m_list->vocabulary())].push_back(i);
}

void KnownWords::advance()
{
    constexpr std::size_t stretch = 100'000;
    const std::size_t end = std::min(m_next + stretch, m_list->size());
    std::u16string word; // used again, so that no memory is taken for each
    for (; m_next < end; ++m_next) {
        const auto characters = (*m_list)[m_next];
        word.assign(characters.begin(), characters.end());
        const auto found = m_places.find(word);
        if (found == m_places.end())
            continue;
        for (const std::size_t place : found->second)
            m_known[place] = true;
    }
}

std::size_t KnownWords::count() const
{
    return static_cast<std::size_t>(std::ranges::count(m_known, true));
}

} // namespace actigrad
