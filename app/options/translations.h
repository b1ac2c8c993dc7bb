#pragma once

#include <QTranslator>

namespace actigrad {

/// As long as it lives, the application speaks the language that the system is set to, or the one
/// that is chosen. Needs a QCoreApplication.
class Translations
{
public:
    Translations() { use(QString()); }

    /// @param language "en", "de", …; empty: the user's first that the program has
    void use(const QString& language);

private:
    QTranslator m_qt; ///< what Qt says itself
    QTranslator m_actigrad;
};

} // namespace actigrad
