#pragma once

#include <QTranslator>

#include <vector>

namespace actigrad {

struct Language
{
    QString code; ///< "en", "de", "zh_CN"
    QString name; ///< in the language itself, with a mnemonic: "&Deutsch"
};

/// As long as it lives, the application speaks the language that the system is set to, or the one
/// that is chosen. Needs a QCoreApplication.
class Translations
{
public:
    Translations() { use(QString()); }

    /// @param language "en", "de", …; empty: the user's first that the program has
    void use(const QString& language);

    /// The languages of the program, English first, the others in the order of their codes.
    [[nodiscard]] static std::vector<Language> languages();

private:
    QTranslator m_qt; ///< what Qt says itself
    QTranslator m_actigrad;
};

} // namespace actigrad
