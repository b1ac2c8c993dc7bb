#include "app/options/translations.h"

#include <QCoreApplication>
#include <QDir>
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

/// Whoever translates the program gives the name of the language in its place.
const char* const english = QT_TRANSLATE_NOOP("language", "&English");

QString nameIn(const QTranslator& translator)
{
    return translator.translate("language", english);
}

} // namespace

std::vector<Language> Translations::languages()
{
    std::vector<Language> languages{{"en", english}};
    const QDir folder(":/i18n", "actigrad_*.qm", QDir::Name);
    languages.reserve(1 + folder.count());
    for (const QString& file : folder.entryList()) {
        QTranslator translator;
        if (translator.load(folder.filePath(file)))
            languages.push_back(
                {QFileInfo(file).completeBaseName().section('_', 1), nameIn(translator)});
    }
    return languages;
}

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
