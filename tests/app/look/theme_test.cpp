#include "app/look/theme.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <array>
#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

void addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Theme& fetchTheme()
{
    QFETCH_GLOBAL(bool, dark);
    return dark ? Theme::dark() : Theme::light();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addThemes(); }

    void contrastIsThatOfTheStandard()
    {
        QVERIFY(std::abs(contrast(Qt::white, Qt::black) - 21) < 1e-6);
        QVERIFY(std::abs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01);
    }

    void textIsReadable()
    {
        const Theme& theme = fetchTheme();
        for (const QColor& ground : {theme.panel, theme.window}) {
            QVERIFY(contrast(theme.text, ground) >= 7);
            QVERIFY(contrast(theme.mutedText, ground) >= 4.5);
        }
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        QVERIFY(contrast(theme.accent, theme.panel) >= 4.5);
    }

    void verdictsAreToBeSeen()
    {
        const Theme& theme = fetchTheme();
        for (const QColor& color : {theme.good, theme.watch, theme.bad})
            QVERIFY2(contrast(color, theme.panel) >= 3, qPrintable(color.name()));
        QVERIFY(contrast(theme.bad, theme.panel) >= 4.5); // problems are written in it
    }

    void dataIsToBeSeen()
    {
        const Theme& theme = fetchTheme();
        for (const QColor& color :
             {theme.forward, theme.slope, theme.gradientH, theme.gradientHpreact, theme.ghost})
            QVERIFY2(contrast(color, theme.panel) >= 3, qPrintable(color.name()));
        QVERIFY(contrast(theme.saturated, theme.active) >= 7);
        QVERIFY(contrast(theme.firstSide, theme.secondSide) >= 3);
        QVERIFY(contrast(theme.ghost, theme.forward) >= 1.5);
    }

    void gridIsFaint()
    {
        const Theme& theme = fetchTheme();
        QVERIFY(contrast(theme.grid, theme.panel) < 1.5);
        QVERIFY(contrast(theme.grid, theme.panel) > 1.05);
    }

    void curvesOfRunsAreToBeSeenAndToldApart()
    {
        const Theme& theme = fetchTheme();
        for (int i = 0; i < 32; ++i) {
            const RunStyle style = RunStyle::of(i);
            QVERIFY2(contrast(style.color, theme.panel) >= 2.9, qPrintable(style.color.name()));
            for (int j = 0; j < i; ++j) {
                const RunStyle other = RunStyle::of(j);
                QVERIFY(style.color != other.color || style.dash != other.dash);
            }
        }
    }

    void paletteIsOfTheTheme()
    {
        const Theme& theme = fetchTheme();
        applyColorScheme(theme.isDark() ? ColorScheme::Dark : ColorScheme::Light);
        QCOMPARE(&Theme::current(), &theme);
        const QPalette palette = QApplication::palette();
        const std::array<std::pair<QPalette::ColorRole, QPalette::ColorRole>, 6> pairs{{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
        }};
        for (const auto& [ink, ground] : pairs)
            QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= 4.5,
                     qPrintable(QString::number(ink)));
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >=
                4.5);
    }
};

ACTIGRAD_WINDOW_TEST(ThemeTest)
#include "theme_test.moc"
