#include "app/look/activation_names.h"
#include "app/plots/toolbox/panel_header.h"
#include "app/plots/toolbox/verdict.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

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

LayerObservation layerOf(double std, double share, std::size_t dead)
{
    LayerObservation layer;
    layer.output = {32, 200, {}};
    std::vector<float> preactivation; // with that share below 0, or of the second piece's wins
    for (int row = 0; row < 10; ++row)
        preactivation.insert(preactivation.end(), {row < 10 * share ? -1.0F : 1.0F, 0});
    layer.preactivation = {10, 2, std::move(preactivation)};
    layer.statistics.preactivation.std = std;
    layer.statistics.output.std = std;
    layer.statistics.outputGradient = {0, 0.01, -0.05, 0.05};
    layer.statistics.saturated = share;
    layer.statistics.vanished = share;
    layer.statistics.deadNeurons.resize(dead);
    return layer;
}

/// Every text that a panel can show of a config, with the widest numbers to be expected.
void addVerdicts(std::vector<Verdict>& verdicts, const RunConfig& config)
{
    for (const double std : {0.0, 0.24, 0.88, 2.44, 5.55, 88.88}) {
        const LayerObservation layer = layerOf(std, 0.5, 0);
        verdicts.push_back(judgePreactivation(layer, config, 1));
        verdicts.push_back(judgeOutput(layer, config, 1));
    }
    for (const double share : {0.0, 0.0001, 0.088, 0.28, 0.55, 0.77, 1.0}) {
        const LayerObservation layer = layerOf(1, share, 0);
        for (const auto judge : {&judgeCurve, &judgeOutput, &judgeGradients, &judgeNeurons})
            verdicts.push_back(judge(layer, config, 1));
    }
    for (const std::size_t dead : {std::size_t{20}, std::size_t{200}})
        verdicts.push_back(judgeNeurons(layerOf(1, 1, dead), config, 1));
    LayerObservation still = layerOf(1, 0, 0);
    still.statistics.outputGradient = {};
    for (const int number : {1, 2})
        verdicts.push_back(judgeGradients(still, config, number));
}

std::vector<Verdict> allVerdicts()
{
    std::vector<Verdict> verdicts;
    for (const ActivationTraits& traits : activations()) {
        RunConfig config = configWith(traits.activation, {200, 200});
        addVerdicts(verdicts, config);
        config.batchNorm = BatchNormalisation::All;
        addVerdicts(verdicts, config);
        verdicts.push_back({Health::None, flawOf(traits.activation)});
    }
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

ACTIGRAD_WINDOW_TEST(VerdictRoomTest)
#include "verdict_room_test.moc"
