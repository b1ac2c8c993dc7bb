#pragma once

#include "core/text/word_list.h"

#include <QString>

namespace actigrad {

/// Text from outside (a file's or a run's name) as it may be shown: control characters, line breaks
/// and what turns the direction of writing are replaced by U+FFFD, and so are bytes of a file name
/// that are not UTF-8 (see decodeFileName).
[[nodiscard]] QString printable(const QString& text);

/// A tool tip that shows the text as it is. Qt takes a tool tip that looks like HTML for HTML, and
/// then loads the files that it names.
[[nodiscard]] QString plainToolTip(const QString& text);

/// What the words are called, for display.
[[nodiscard]] QString displayName(const WordList& words);
/// The same, at most 32 characters long: for labels, which the longest word makes wide.
[[nodiscard]] QString shortName(const WordList& words);

} // namespace actigrad
