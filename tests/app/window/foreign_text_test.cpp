#include "app/controls/control_panel.h"
#include "app/window/actions.h"
#include "app/window/panel_stack.h"
#include "app/window/runs/run_table.h"
#include "app/window/runs/run_table_model.h"
#include "app/window/status_strip.h"
#include "tests/app/window/export_support.h"
#include "tests/app/window/words_support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QMessageBox>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// HTML to Qt, were it not kept from it; a real file of this kind would name a device.
const QString image = "<img src=\"file:&#47;nowhere\">";

bool hasControls(const QString& text)
{
    return std::ranges::any_of(text, [](QChar each) {
        return each == QChar(0x202e) || each == QChar(0x7) || each == QChar(0x2028);
    });
}

/// What is wrong with a text that Qt takes for HTML if it looks so.
QString unlessPlain(const QString& where, const QString& text)
{
    if (Qt::mightBeRichText(text) && text.contains("<img"))
        return where + " is HTML: " + text;
    if (hasControls(text))
        return where + " has control characters: " + text;
    return {};
}

/// All labels, tool tips, buttons, actions and tables' cells of a window.
QStringList faultsIn(const QWidget& window)
{
    QStringList faults;
    const auto look = [&](const QString& where, const QString& text) {
        faults += unlessPlain(where, text);
    };
    QList<const QWidget*> widgets{&window};
    for (const auto* widget : window.findChildren<QWidget*>())
        widgets += widget;
    for (const QWidget* widget : widgets) {
        const QString name = widget->metaObject()->className();
        look(name + "'s tool tip", widget->toolTip());
        look(name + "'s status tip", widget->statusTip());
        look(name + "'s help", widget->whatsThis());
        if (hasControls(widget->accessibleName()))
            faults += name + "'s accessible name has control characters";
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->textFormat() == Qt::PlainText)
                faults += hasControls(label->text()) ? name + " has control characters" : QString();
            else
                look(name, label->text());
        }
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            const auto* model = view->model();
            for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex index = model->index(row, column);
                    look(name + "'s cell's tool tip", index.data(Qt::ToolTipRole).toString());
                    if (hasControls(index.data().toString()))
                        faults += name + "'s cell has control characters";
                }
            }
        }
        for (const QAction* action : widget->actions()) {
            look("action's tool tip", action->toolTip());
            look("action's status tip", action->statusTip());
            faults += hasControls(action->text()) ? "action has control characters" : QString();
        }
    }
    faults.removeAll(QString());
    return faults;
}

} // namespace

/// Names of files and runs may be anything. They are shown as they are, never taken for HTML.
class ForeignTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void nameOfAWordsFileIsPlainEverywhere()
    {
        const WordFolder folder;
        const QString file = folder.write(image + "\n\n\a\u202e\u2028.txt", manyWords());
        ShownWindow window;
        const QSize size = window->size();
        QVERIFY(load(*window, file));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(waitFor([&] { return window->session().currentRun()->samples != nullptr; }));
        QVERIFY(window->strip().text().contains("img"));
        QCOMPARE(faultsIn(*window).join('\n'), QString());
        QCOMPARE(window->size(), size);
    }

    void problemWithAWordsFileIsPlain()
    {
        const WordFolder folder;
        ShownWindow window;
        QVERIFY(load(*window, folder.write(image + "\a.txt", "a.b\n")));
        QVERIFY(window->strip().showsProblem());
        QVERIFY(window->strip().text().contains("img"));
        QCOMPARE(faultsIn(*window).join('\n'), QString());
    }

    void manyLineBreaksDoNotStretchTheWindow()
    {
        const WordFolder folder;
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 5));
        QVERIFY(settle(*window));
        const QSize min = window->minimumSizeHint();
        QVERIFY(load(*window, folder.write(QString(60, '\n') + ".txt", manyWords())));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(waitFor([&] { return window->session().currentRun()->samples != nullptr; }));
        QVERIFY(window->minimumSizeHint().height() <= min.height() + 2);
        QVERIFY(settle(*window));
        QVERIFY(window->minimumSizeHint().width() <= min.width() + 2);
    }

    void longNameDoesNotStretchTheWindow()
    {
        const WordFolder folder;
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 5));
        QVERIFY(settle(*window));
        const QSize min = window->minimumSizeHint();
        QVERIFY(load(*window, folder.write(QString(250, 'M') + ".txt", manyWords())));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(waitFor([&] { return window->session().currentRun()->samples != nullptr; }));
        QVERIFY(settle(*window));
        QCOMPARE(window->minimumSizeHint().width(), min.width());
    }

    void nameOfARunIsPlainEverywhere()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 5));
        QVERIFY(window->session().runs().rename(0, "<img src=\"x\">\a\u202e"));
        QVERIFY(window->session().currentRun()->name.startsWith("<img"));
        window->session().pinShown();
        window->training().restart();
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QCOMPARE(faultsIn(*window).join('\n'), QString());
    }

    void questionOfTheExportIsPlain()
    {
        const WordFolder folder;
        const QString file = folder.write("<img src=\"x\">.png", "an old picture");
        ShownWindow window;
        Qt::TextFormat format = Qt::AutoText;
        QString text;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 1, {400, 300}, 1, file);
            onDialog<QMessageBox>([&](QMessageBox& question) {
                format = question.textFormat();
                text = question.text();
                question.button(QMessageBox::No)->click();
            });
            click(*buttonIn(dialog, "Save"));
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(text.contains("<img"));
        QCOMPARE(format, Qt::PlainText);
    }
};

ACTIGRAD_WINDOW_TEST(ForeignTextTest)
#include "foreign_text_test.moc"
