#include "app/export/export_dialog.h"
#include "app/window/actions.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// The texts that share their underlined letter with another one.
QStringList clashesIn(const QStringList& texts)
{
    QStringList clashes;
    for (const QString& text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        const auto sharesKey = [&](const QString& other) {
            return QKeySequence::mnemonic(other) == key;
        };
        if (!key.isEmpty() && std::ranges::count_if(texts, sharesKey) > 1)
            clashes += text;
    }
    return clashes;
}

QStringList textsOf(const QList<QAction*>& entries)
{
    QStringList texts;
    for (const QAction* entry : entries)
        texts += entry->text();
    return texts;
}

/// Of the menu bar and of every menu and submenu.
QStringList clashesIn(const QMainWindow& window)
{
    QStringList clashes = clashesIn(textsOf(window.menuBar()->actions()));
    for (const auto* menu : window.findChildren<QMenu*>())
        clashes += clashesIn(textsOf(menu->actions()));
    return clashes;
}

/// Of the dialog's labels and buttons.
QStringList textsOf(const QDialog& dialog)
{
    QStringList texts;
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (label->buddy() != nullptr)
            texts += label->text();
    }
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        texts += button->text();
    return texts;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : Translations::languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

} // namespace

/// Alt and a letter, or a letter in an open menu, means one thing.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void clashIsNoticed()
    {
        QCOMPARE(clashesIn(QStringList{"&Open", "&Quit", "&outline"}),
                 (QStringList{"&Open", "&outline"}));
        QVERIFY(clashesIn(QStringList{"&Open", "&Quit", "1", "2"}).isEmpty());
    }

    void menusHaveNoClash_data() { addLanguages(); }
    void menusHaveNoClash()
    {
        QFETCH(const QString, language);
        Translations translations;
        translations.use(language);
        QMainWindow window;
        Actions actions(window);
        QVERIFY(window.findChildren<QMenu*>().size() > 5);
        for (const bool isPaused : {false, true}) {
            actions.setPaused(isPaused);
            const QStringList clashes = clashesIn(window);
            QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(", ")));
        }
    }

    void everyMenuEntryHasAMnemonic_data() { addLanguages(); }
    void everyMenuEntryHasAMnemonic()
    {
        QFETCH(const QString, language);
        Translations translations;
        translations.use(language);
        QMainWindow window;
        const Actions actions(window);
        for (const auto* menu : window.findChildren<QMenu*>()) {
            for (const QAction* entry : menu->actions())
                QVERIFY2(entry->isSeparator() || !QKeySequence::mnemonic(entry->text()).isEmpty(),
                         qPrintable(entry->text()));
        }
    }

    void exportDialogHasNoClash_data() { addLanguages(); }
    void exportDialogHasNoClash()
    {
        QFETCH(const QString, language);
        Translations translations;
        translations.use(language);
        const ExportDialog dialog({{"Dashboard", "dashboard", true}}, 0, nullptr);
        const QStringList clashes = clashesIn(textsOf(dialog));
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(", ")));
    }
};

ACTIGRAD_WINDOW_TEST(MnemonicsTest)
#include "mnemonics_test.moc"
