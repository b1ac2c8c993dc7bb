#include "app/look/theme.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QLabel>

using namespace actigrad;
using namespace actigrad::test;

namespace {

void choose(MainWindow& window, ColorScheme scheme)
{
    window.commands().colors->actions()[static_cast<int>(scheme)]->trigger();
    QTest::qWait(50);
}

/// The colour that fills most of what a widget paints.
QColor groundOf(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            ++counts[image.pixel(x, y)];
    }
    QRgb most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(most))
            most = it.key();
    }
    return QColor::fromRgb(most);
}

} // namespace

class ColorsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void plotsTakeTheTheme()
    {
        ShownWindow window;
        for (const auto scheme : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::Dark}) {
            choose(*window, scheme);
            const Theme& theme = scheme == ColorScheme::Dark ? Theme::dark() : Theme::light();
            QCOMPARE(&Theme::current(), &theme);
            for (PlotPanel* panel : window->views().dashboard().panels()) {
                const QImage onScreen = plotOf(*panel).grab().toImage();
                QCOMPARE(onScreen.pixelColor(onScreen.width() - 2, onScreen.height() - 2),
                         theme.panel);
                QCOMPARE(panel->picture({400, 300}, 1).pixelColor(399, 299), theme.panel);
            }
            QCOMPARE(groundOf(window->strip()), theme.panel);
            QCOMPARE(window->grab().toImage().pixelColor(
                         window->views().dashboard().mapTo(&*window, QPoint(-4, 100))),
                     theme.window);
        }
    }

    void noTextIsGreyOnGrey()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        for (const bool withProblem : {false, true}) {
            if (withProblem) {
                window->words().open("/nowhere/words.txt");
                QVERIFY(waitFor([&] { return window->strip().showsProblem(); }));
            }
            for (const auto scheme : {ColorScheme::Dark, ColorScheme::Light}) {
                choose(*window, scheme);
                for (const auto* label : window->findChildren<QLabel*>()) {
                    if (!label->isVisible() || label->text().isEmpty())
                        continue;
                    const QColor ink = label->palette().color(label->foregroundRole());
                    QVERIFY2(contrast(ink, Theme::current().panel) >= 4.5,
                             qPrintable(label->text() + ' ' + ink.name()));
                }
            }
        }
    }

    void iconsTakeTheTextsColor()
    {
        const ShownWindow window;
        for (const auto scheme : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::Dark}) {
            choose(*window, scheme);
            const QImage icon = window->commands().step->icon().pixmap(20, 20).toImage();
            QColor strongest(Qt::transparent);
            for (int y = 0; y < icon.height(); ++y) {
                for (int x = 0; x < icon.width(); ++x) {
                    if (icon.pixelColor(x, y).alpha() > strongest.alpha())
                        strongest = icon.pixelColor(x, y);
                }
            }
            QVERIFY2(contrast(strongest, Theme::current().window) >= 4.5,
                     qPrintable(strongest.name()));
        }
    }

    void switchKeepsWhatIsShown()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 1)); // before it, the run rests
        type(*window, Qt::Key_Space);
        QVERIFY(waitFor([&] { return window->strip().text().contains("paused"); }));
        std::vector<std::vector<double>> before;
        for (const PlotPanel* panel : window->views().dashboard().panels())
            before.push_back(valuesOf(*panel));
        choose(*window, ColorScheme::Dark);
        choose(*window, ColorScheme::Light);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(valuesOf(*window->views().dashboard().panels()[i]) == before[i]);
    }

    void choiceIsMarkedInTheMenu()
    {
        ShownWindow window;
        choose(*window, ColorScheme::Dark);
        const auto schemes = window->commands().colors->actions();
        QVERIFY(schemes[static_cast<int>(ColorScheme::Dark)]->isChecked());
        QVERIFY(!schemes[static_cast<int>(ColorScheme::Light)]->isChecked());
    }
};

ACTIGRAD_WINDOW_TEST(ColorsTest)
#include "colors_test.moc"
