#pragma once

#include <QString>

#include <vector>

namespace actigrad::test {

/// A text between quotes in C++, adjacent ones joined.
struct Literal
{
    QString text;
    int line = 0;   ///< from 1
    QString before; ///< the code in front of it, comments left out and other literals emptied
};

/// @param code C++, without raw strings that hold quotes
[[nodiscard]] std::vector<Literal> literalsIn(const QString& code);

/// Whether a literal looks as if people were to read it, and no translator gets to see it.
[[nodiscard]] bool isUntranslated(const Literal& literal);

/// The sources of the program, relative to the repository.
[[nodiscard]] QStringList programSources();
[[nodiscard]] QString contentOf(const QString& source);

} // namespace actigrad::test
