#include "app/controls/control_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/diagnosis/overall_line.h"
#include "app/window/figures_bar.h"
#include "app/window/runs/run_table.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QHash>
#include <QLabel>
#include <QSettings>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// The text of each label and button that has less room than it asks for.
QStringList cutOff(const MainWindow& window)
{
    QStringList texts;
    for (const auto* label : window.findChildren<QLabel*>()) {
        const bool isElided = label->parentWidget() == &window.strip(); // on purpose, as below
        if (label->isVisible() && !isElided && !label->wordWrap() &&
            label->width() < label->sizeHint().width())
            texts += label->text();
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const bool isTabArrow = qobject_cast<QTabBar*>(button->parentWidget()) != nullptr;
        if (button->isVisible() && button->width() < button->minimumSizeHint().width() &&
            !isTabArrow && button->text() != "?" && button != &window.overall().line())
            texts += button->text();
    }
    return texts;
}

using Places = QHash<const QWidget*, QRect>;

/// Where everything lies but the strip's own parts.
Places placesIn(const MainWindow& window)
{
    Places places;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && !window.strip().isAncestorOf(widget) &&
            !window.panels().runTable().isAncestorOf(widget))
            places[widget] = widget->geometry();
    }
    return places;
}

QString moved(const Places& before, const Places& after)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (after.value(it.key()) != it.value())
            return QString("%1 %2").arg(it.key()->metaObject()->className(),
                                        it.key()->accessibleName());
    }
    return before.size() == after.size() ? QString() : "another number of widgets";
}

} // namespace

/// Everything has its room, and keeps it.
class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        const auto add = [](const QString& language, const QSize& size) {
            const QString row =
                QString("%1 × %2, %3").arg(size.width()).arg(size.height()).arg(language);
            QTest::newRow(qPrintable(row)) << size << language;
        };
        for (const QSize size : {QSize(1'366, 768), QSize(1'280, 800), QSize(1'440, 900)}) {
            add("en", size);
            add("fr", size); // long texts
        }
        for (const Language& language : Translations::languages()) {
            for (const QSize size : {QSize(1'000, 640), QSize(1'280, 720), QSize(1'920, 1'080)})
                add(language.code, size);
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(const QSize, size);
        QFETCH(const QString, language);
        QSettings().setValue("language", language);
        ShownWindow window;
        window->resize(size);
        QVERIFY(waitForSteps(*window, 1'000));
        QCOMPARE(window->size(), size); // no part asks for more
        QStringList texts = cutOff(*window);
        QVERIFY2(texts.isEmpty(), qPrintable(texts.join('\n')));
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        texts = cutOff(*window);
        QVERIFY2(texts.isEmpty(), qPrintable(texts.join('\n')));
        QVERIFY(window->views().dashboard().geometry().bottom() < window->height());
        for (const PlotPanel* panel : window->views().dashboard().panels())
            QVERIFY(panel->width() >= 205 && panel->height() >= 140);
    }

    void nothingMovesAsNumbersChange()
    {
        ShownWindow window;
        const Places before = placesIn(*window);
        QVERIFY(waitForSteps(*window, 2'000));
        QCOMPARE(moved(before, placesIn(*window)), QString());
    }

    void nothingMovesAtAPauseOrOnAnotherPage()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        const auto geometries = [&window] {
            QList<QRect> all;
            for (const QWidget* button : window->findChildren<QToolButton*>()) {
                if (qobject_cast<const QToolBar*>(button->parentWidget()) != nullptr)
                    all += button->geometry();
            }
            for (const QWidget* part : std::initializer_list<const QWidget*>{
                     &window->figures(), &window->overall(), &window->views(), &window->panels()})
                all += part->geometry();
            return all;
        };
        const QList<QRect> before = geometries();
        window->training().togglePause();
        QVERIFY(settle(*window));
        QCOMPARE(geometries(), before);
        for (int page = 0; page < window->views().count(); ++page) {
            window->views().setCurrentIndex(page);
            QVERIFY(settle(*window));
            QCOMPARE(geometries(), before);
        }
    }

    void nothingMovesWhenAPreviewComesAndGoes()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        const Places before = placesIn(*window);
        dragSlider(*window, id("W1"), 0.1);
        QVERIFY(waitForPreview(*window));
        QCOMPARE(moved(before, placesIn(*window)), QString());
        releaseSlider(*window, id("W1"));
        type(*window, Qt::Key_Escape);
        QCOMPARE(moved(before, placesIn(*window)), QString());
    }

    void nothingMovesWhenAProblemIsTold()
    {
        ShownWindow window;
        const Places before = placesIn(*window);
        window->words().open("/nowhere/" + QString(300, 'x'));
        QVERIFY(waitFor([&] { return window->strip().showsProblem(); }));
        QTest::qWait(20);
        QCOMPARE(moved(before, placesIn(*window)), QString());
    }

    /// A page that needs much room leaves the others theirs.
    void onlyThePageOnTopNeedsRoom()
    {
        const ShownWindow window;
        window->views().setCurrentIndex(0);
        const int overview = window->views().minimumSizeHint().height();
        window->views().setCurrentWidget(&window->views().compare());
        QVERIFY(waitFor([&] { return window->views().minimumSizeHint().height() > overview; }));
        window->views().setCurrentIndex(0);
        QVERIFY(waitFor([&] { return window->views().minimumSizeHint().height() == overview; }));
    }
};

ACTIGRAD_WINDOW_TEST(LayoutTest)
#include "layout_test.moc"
