#pragma once

#include "core/text/word_list.h"

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace actigrad {

/// Which of some words stand in a list. Looks through it stretch by stretch, so that a list of
/// millions of words stalls nobody; how many words are looked for hardly matters.
class KnownWords
{
public:
    /// @param words in UTF-8
    KnownWords(std::shared_ptr<const WordList> list, const std::vector<std::string>& words);

    /// Looks at the next stretch; a list as long as the lecture's is done in one. Not to be called
    /// when done.
    void advance();
    [[nodiscard]] bool done() const { return m_next == m_list->size(); }

    [[nodiscard]] bool isKnown(std::size_t word) const { return m_known[word]; } ///< once done
    [[nodiscard]] std::size_t count() const;                                     ///< of those known

private:
    std::shared_ptr<const WordList> m_list;
    std::unordered_map<std::u16string, std::vector<std::size_t>>
        m_places; // of each word looked for
    std::vector<bool> m_known;
    std::size_t m_next = 0;
};

} // namespace actigrad
