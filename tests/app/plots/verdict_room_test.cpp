#include "app/plots/panel_header.h"
#include "app/plots/verdict.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QPainter>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr int narrowPanel = 313; // a third of what the window leaves at 1280×800

QImage pictureOf(PanelHeader& header, const Verdict& verdict, int width)
{
    QImage image(width, header.heightForWidth(width), QImage::Format_RGB32);
    image.fill(Theme::current().panel);
    QPainter painter(&image);
    header.setVerdict(verdict);
    header.paint(painter, image.rect(), Theme::current(), 0);
    return image;
}

/// The text up to its last word.
QString shortened(const QString& text)
{
    return text.left(text.lastIndexOf(' '));
}

/// Whether the last word makes a difference to what is to be seen.
bool fits(PanelHeader& header, const Verdict& verdict, int width)
{
    const Verdict less{verdict.health, shortened(verdict.text)};
    return pictureOf(header, verdict, width) != pictureOf(header, less, width);
}

Observation observationOf(double spread, double saturated, double vanished, int dead)
{
    Observation observation;
    LayerObservation layer;
    layer.output = {32, 200, {}};
    layer.statistics.preactivation.std = spread;
    layer.statistics.outputGradient = {0, 0.01, -0.05, 0.05};
    layer.statistics.saturated = saturated;
    layer.statistics.vanished = vanished;
    layer.statistics.deadNeurons.resize(static_cast<std::size_t>(dead));
    observation.layers.push_back(std::move(layer));
    return observation;
}

/// Every text that a panel can show, with the widest numbers to be expected.
std::vector<Verdict> allVerdicts()
{
    const RunConfig config = smallConfig(10);
    std::vector<Verdict> verdicts;
    for (const double spread : {0.0, 0.24, 0.88, 2.44, 88.88})
        verdicts.push_back(judgePreactivation(observationOf(spread, 0, 0, 0), config));
    for (const double share : {0.0, 0.0001, 0.088, 0.28, 1.0}) {
        const auto observation = observationOf(1, share, share, 0);
        for (const auto judge : {&judgeCurve, &judgeOutput, &judgeGradients, &judgeNeurons})
            verdicts.push_back(judge(observation, config));
    }
    verdicts.push_back(judgeNeurons(observationOf(1, 1, 1, 200), config));
    Observation still = observationOf(1, 0, 0, 0);
    still.layers.front().statistics.outputGradient = {};
    verdicts.push_back(judgeGradients(still, config));
    for (const double loss : {3.31, 3.88, 28.88, 288.88})
        verdicts.push_back(judgeInitialLoss(loss, 3.30));
    return verdicts;
}

} // namespace

/// Verdicts are read in full, however narrow the panel.
class VerdictRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void textThatIsTooLongIsNoticed()
    {
        PanelHeader header;
        QVERIFY(!fits(header, {Health::Bad, QString("far too long ").repeated(20)}, narrowPanel));
        QVERIFY(fits(header, {Health::Bad, "short enough"}, narrowPanel));
    }

    void everyVerdictFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const QString& language : {QString("en"), QString("de")}) {
            for (const int width : {220, narrowPanel, 420, 560, 640})
                QTest::newRow(qPrintable(QString("%1, %2 px").arg(language).arg(width)))
                    << language << width;
        }
    }
    void everyVerdictFits()
    {
        QFETCH(const QString, language);
        QFETCH(const int, width);
        Translations translations;
        translations.use(language);
        PanelHeader header;
        QStringList cut;
        for (const Verdict& verdict : allVerdicts()) {
            if (!fits(header, verdict, width))
                cut += verdict.text;
        }
        QVERIFY2(cut.isEmpty(), qPrintable("cut off:\n" + cut.join('\n')));
    }

    void germanIsMeasuredToo()
    {
        Translations translations;
        translations.use("de");
        const auto german = allVerdicts();
        translations.use("en");
        const auto english = allVerdicts();
        for (std::size_t i = 0; i < english.size(); ++i)
            QVERIFY2(german[i].text != english[i].text, qPrintable(english[i].text));
    }

    void heightDoesNotDependOnTheVerdict()
    {
        PanelHeader header;
        header.resize(narrowPanel, 10);
        const int before = header.heightForWidth(narrowPanel);
        header.setVerdict({Health::Bad, QString("long ").repeated(40)});
        QCOMPARE(header.heightForWidth(narrowPanel), before);
    }
};

ACTIGRAD_WINDOW_TEST_MAIN(VerdictRoomTest)
#include "verdict_room_test.moc"
