#pragma once

#include "core/text/word_list.h"

#include <QString>

#include <memory>

namespace actigrad {

/// The words that the program carries: first names given in the U.S. in 2018.
[[nodiscard]] std::shared_ptr<const WordList> embeddedWords();

/// @param file as decodeFileName gives it
/// @throws InputError as WordList::load does
[[nodiscard]] std::shared_ptr<const WordList>
loadWords(const QString& file, const ProgressListener& progress = ignoreProgress);

} // namespace actigrad
