#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/figures_bar.h"
#include "app/window/runs/run_table.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QFile>
#include <QMenuBar>
#include <QRegularExpression>

using namespace actigrad;
using namespace actigrad::test;

namespace {

void choose(MainWindow& window, const QString& language)
{
    for (QAction* action : window.commands().languages->actions()) {
        if (action->data() == language)
            action->trigger();
    }
    QCoreApplication::sendPostedEvents(); // the language changes with the next event
}

QStringList menusOf(const MainWindow& window)
{
    QStringList titles;
    for (const QAction* menu : window.menuBar()->actions())
        titles += menu->text();
    return titles;
}

QStringList verdictsOf(const MainWindow& window)
{
    QStringList verdicts;
    for (const PlotPanel* panel : window.views().dashboard().panels())
        verdicts +=
            QString(panel->verdict().text).remove(QRegularExpression("[\\d.,%\\x{202f}< ]"));
    return verdicts;
}

QStringList headersOf(const RunTable& table)
{
    QStringList headers;
    for (int i = 0; i < table.model()->columnCount(); ++i)
        headers += table.model()->headerData(i, Qt::Horizontal).toString();
    return headers;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void germanIsInTheProgram() { QVERIFY(QFile::exists(":/i18n/actigrad_de.qm")); }

    void switchReachesEveryCorner()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 1)); // before it, the run rests
        type(*window, Qt::Key_Space);      // keeps the verdicts still
        QVERIFY(waitFor([&] { return window->strip().text().contains("paused"); }));
        choose(*window, "en");
        const auto texts = [&] {
            return QList<QStringList>{
                menusOf(*window),
                verdictsOf(*window),
                headersOf(window->panels().runTable()),
                {panelOf(*window, "neurons").title()},
                {panelOf(*window, "gradients").title()},
                {window->commands().restart->text()},
                {window->commands().pause->text()},
                {window->strip().text()},
                {window->controls().accessibleName()},
                {window->panels().runTable().accessibleName()},
                {window->controls().presetBox().itemText(1)},
                {window->controls().slider(id("W1")).track().toolTip()},
            };
        };
        const auto english = texts();
        choose(*window, "de");
        const auto german = texts();
        for (int i = 0; i < english.size(); ++i)
            QVERIFY2(german[i] != english[i], qPrintable(english[i].join(" | ")));
        const auto englishVerdicts = english[1];
        for (int i = 0; i < englishVerdicts.size(); ++i)
            QVERIFY2(german[1][i] != englishVerdicts[i], qPrintable(englishVerdicts[i]));
        QCOMPARE(menusOf(*window).first(), QString("&Datei"));
        choose(*window, "en");
        QCOMPARE(texts(), english);
    }

    void numbersFollowTheLanguage()
    {
        ShownWindow window;
        choose(*window, "de");
        QVERIFY(waitForSteps(*window, 1'500));
        QVERIFY(window->figures().text("initial").contains(','));
        QVERIFY(window->figures().text("loss").contains(','));
        QVERIFY(window->figures().text("step").contains('.'));
        QVERIFY(panelOf(*window, "loss").verdict().text.contains(QRegularExpression("\\d,\\d\\d")));
        choose(*window, "en");
        QVERIFY(window->figures().text("initial").contains('.'));
        QVERIFY(waitFor([&] { return window->figures().text("loss").contains('.'); }));
        QVERIFY(
            panelOf(*window, "loss").verdict().text.contains(QRegularExpression("\\d\\.\\d\\d")));
    }

    void previewSpeaksTheLanguageChosen()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        const QString english = window->strip().text();
        choose(*window, "de");
        QVERIFY(window->strip().showsPreview());
        QVERIFY(window->strip().text() != english);
        QVERIFY(buttonIn(window->strip(), "Restart training") == nullptr);
        choose(*window, "en");
        QCOMPARE(window->strip().text(), english);
        QVERIFY(buttonIn(window->strip(), "Restart training") != nullptr);
    }

    void unknownLanguageIsEnglish()
    {
        Translations translations;
        translations.use("de");
        translations.use("tlh");
        QCOMPARE(MainWindow::tr("About Actigrad"), QString("About Actigrad"));
    }
};

ACTIGRAD_WINDOW_TEST(LanguageTest)
#include "language_test.moc"
