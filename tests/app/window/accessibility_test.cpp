#include "app/controls/control_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QToolButton>

using namespace actigrad;
using namespace actigrad::test;

namespace {

bool isInteractive(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled() ||
        qobject_cast<const QScrollBar*>(&widget) != nullptr)
        return false;
    if (qobject_cast<const QLineEdit*>(&widget) != nullptr) // a spin box has one inside
        return qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) == nullptr;
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           widget.inherits("QCustomPlot");
}

/// All that can be worked. Parts of the tool bar that are shown only when it is too narrow, of
/// tables and of combo boxes do not count.
QList<QWidget*> interactiveWidgets(const MainWindow& window)
{
    QList<QWidget*> widgets;
    for (auto* widget : window.findChildren<QWidget*>()) {
        const bool isPart = widget->parentWidget()->inherits("QAbstractItemView") ||
                            widget->parentWidget()->inherits("QComboBoxPrivateContainer") ||
                            widget->inherits("QHeaderView") ||
                            widget->inherits("QToolBarExtension") ||
                            widget->inherits("QTableCornerButton");
        if (isInteractive(*widget) && !isPart)
            widgets += widget;
    }
    return widgets;
}

QString nameOf(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

QString describe(const QWidget& widget)
{
    return QString("%1 “%2” in %3")
        .arg(widget.metaObject()->className(), widget.toolTip(),
             widget.parentWidget()->metaObject()->className());
}

/// All that the focus comes to by the key, until it comes to one of them again.
QSet<QWidget*> reachedBy(MainWindow& window, Qt::Key key)
{
    QSet<QWidget*> reached;
    for (int i = 0; i < 200; ++i) {
        type(window, key);
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || reached.contains(focus))
            break;
        reached += focus;
    }
    return reached;
}

bool hasShortcut(const QWidget& widget)
{
    const auto* button = qobject_cast<const QToolButton*>(&widget);
    return button != nullptr && button->defaultAction() != nullptr &&
           !button->defaultAction()->shortcut().isEmpty();
}

} // namespace

/// The window without a mouse, and read aloud.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void everythingHasAName_data()
    {
        QTest::addColumn<QString>("state");
        for (const char* state : {"training", "preview", "problem", "zoomed"})
            QTest::newRow(state) << state;
    }
    void everythingHasAName()
    {
        QFETCH(const QString, state);
        ShownWindow window;
        bring(*window, state);
        const auto widgets = interactiveWidgets(*window);
        QVERIFY(widgets.size() > 35);
        for (QWidget* widget : widgets)
            QVERIFY2(!nameOf(*widget).trimmed().isEmpty(), qPrintable(describe(*widget)));
    }

    void tabReachesEverything_data() { everythingHasAName_data(); }
    void tabReachesEverything()
    {
        QFETCH(const QString, state);
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 1)); // from then on there are steps to go back to
        bring(*window, state);
        window->controls().presetBox().setFocus();
        const auto reached = reachedBy(*window, Qt::Key_Tab);
        QStringList missed;
        for (QWidget* widget : interactiveWidgets(*window)) {
            if (!reached.contains(widget) && !hasShortcut(*widget))
                missed += describe(*widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join('\n')));
    }

    void tabGoesBackTheSameWay()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 1));
        window->controls().presetBox().setFocus();
        const auto forwards = reachedBy(*window, Qt::Key_Tab);
        QVERIFY(forwards.size() > 20);
        window->controls().presetBox().setFocus();
        QCOMPARE(reachedBy(*window, Qt::Key_Backtab), forwards);
    }

    void plotsSayWhatTheyShow()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        for (const PlotPanel* panel : window->views().dashboard().panels()) {
            QCOMPARE(plotOf(*panel).accessibleName(), panel->title());
            QVERIFY(plotOf(*panel).accessibleDescription().startsWith(panel->verdict().text));
        }
    }

    void menusHaveMnemonicsOfTheirOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : Translations::languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void menusHaveMnemonicsOfTheirOwn()
    {
        QFETCH(const QString, language);
        QSettings().setValue("language", language);
        const ShownWindow window;
        QList<QMenu*> menus = window->menuBar()->findChildren<QMenu*>();
        QVERIFY(menus.size() >= 5);
        QList<QList<QAction*>> levels{window->menuBar()->actions()};
        for (const QMenu* menu : menus)
            levels += menu->actions();
        for (const auto& actions : levels) {
            QSet<QChar> keys;
            for (const QAction* action : actions) {
                if (action->isSeparator() || !action->isVisible())
                    continue;
                const auto at = action->text().indexOf('&');
                QVERIFY2(at >= 0, qPrintable(action->text()));
                const QChar key = action->text()[at + 1].toLower();
                QVERIFY2(!keys.contains(key), qPrintable(action->text()));
                keys += key;
            }
        }
    }

private:
    static void bring(MainWindow& window, const QString& state)
    {
        if (state == "preview") {
            dragSlider(window, id("W1"), 0.1);
            releaseSlider(window, id("W1"));
            QVERIFY(waitForPreview(window));
        } else if (state == "problem") {
            window.words().open("/nowhere/words.txt");
            QVERIFY(waitFor([&] { return window.strip().showsProblem(); }));
        } else if (state == "zoomed") {
            const PlotPanel& panel = panelOf(window, "h");
            turnWheel(plotOf(panel), placeIn(panel, 0.5, 0.5), 2);
        }
    }
};

ACTIGRAD_WINDOW_TEST(AccessibilityTest)
#include "accessibility_test.moc"
