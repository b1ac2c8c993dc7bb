#include "app/look/theme.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <algorithm>
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

/// What those who lack a kind of cone see, on linear RGB: Machado, Oliveira and Fernandes 2009,
/// severity 1; and what all others do.
using Matrix3 = std::array<std::array<double, 3>, 3>;
constexpr std::array<Matrix3, 4> deficiencies{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}}},
}};
using Vector3 = std::array<double, 3>;

Vector3 times(const Matrix3& matrix, const Vector3& vector)
{
    Vector3 result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

/// In linear RGB.
Vector3 seenWith(const Matrix3& deficiency, const QColor& color)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    Vector3 seen =
        times(deficiency, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& share : seen)
        share = std::clamp(share, 0.0, 1.0);
    return seen;
}

/// CIE 1976, in L*a*b* under D65.
double differenceOf(const Vector3& one, const Vector3& other)
{
    const auto lab = [](const Vector3& rgb) {
        constexpr Matrix3 toXyz{{{0.4124564, 0.3575761, 0.1804375},
                                 {0.2126729, 0.7151522, 0.0721750},
                                 {0.0193339, 0.1191920, 0.9503041}}};
        constexpr Vector3 white{0.95047, 1, 1.08883};
        const Vector3 xyz = times(toXyz, rgb);
        const auto f = [](double t) {
            return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        };
        const double x = f(xyz[0] / white[0]);
        const double y = f(xyz[1]);
        const double z = f(xyz[2] / white[2]);
        return Vector3{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const Vector3 a = lab(one);
    const Vector3 b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
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

    void firstEightRunsAreToldApartByTheColourBlindToo()
    {
        for (const auto& deficiency : deficiencies) {
            for (int i = 0; i < 8; ++i) {
                for (int j = 0; j < i; ++j) {
                    const double difference =
                        differenceOf(seenWith(deficiency, RunStyle::of(i).color),
                                     seenWith(deficiency, RunStyle::of(j).color));
                    QVERIFY2(difference > 12,
                             qPrintable(QString("%1 %2: %3").arg(i).arg(j).arg(difference)));
                }
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
