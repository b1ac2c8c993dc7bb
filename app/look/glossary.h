#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace actigrad {

struct GlossaryEntry
{
    QString term;
    QString meaning; ///< a sentence or two
};

/// Every term that is on screen, in the language in use, in alphabetical order.
[[nodiscard]] std::vector<GlossaryEntry> glossary();

/// @param term in English, as glossary.cpp has it; an error in the program if it is not there
[[nodiscard]] QString meaningOf(std::string_view term);

} // namespace actigrad
