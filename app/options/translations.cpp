#include "app/options/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace actigrad {
namespace {

bool load(QTranslator& translator, const QLocale& locale)
{
    return translator.load(locale, "actigrad", "_", ":/i18n");
}

/// English, which needs no translator, counts as a language that the program has.
QLocale preferredLocale()
{
    for (const QString& language : QLocale::system().uiLanguages()) {
        const QLocale locale(language);
        const bool isEnglish =
            locale.language() == QLocale::English || locale.language() == QLocale::C;
        if (QTranslator translator; isEnglish || load(translator, locale))
            return locale;
    }
    return QLocale::c();
}

} // namespace

void Translations::use(const QString& language)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_actigrad);
    const QLocale locale = language.isEmpty() ? preferredLocale() : QLocale(language);
    // Numbers keep the system's conventions as long as it is the system's language.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    if (!load(m_actigrad, locale))
        return;
    if (m_qt.load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_actigrad); // the later one is asked first
}

} // namespace actigrad
