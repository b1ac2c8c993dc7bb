#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace actigrad::test {

/// A text of the program, in English and in another language.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one for each plural form
    QString type;             ///< "unfinished", "vanished", "obsolete" or, if all is well, empty
    bool counts = false;      ///< has a form for each kind of number
};

/// The .ts files of the program, one for each language.
[[nodiscard]] QStringList catalogues();
[[nodiscard]] QString germanCatalogue();

/// @param file a .ts file
[[nodiscard]] std::vector<Message> readCatalogue(const QString& file);

/// The messages of a .ts file after lupdate has looked through the sources. The file stays as it
/// is.
[[nodiscard]] std::vector<Message> updatedCatalogue(const QString& file);

/// "context: source", to tell what a test complains of.
[[nodiscard]] QString describe(const Message& message);

} // namespace actigrad::test
