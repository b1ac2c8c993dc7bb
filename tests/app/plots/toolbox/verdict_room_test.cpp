#include "app/look/activation_names.h"
#include "app/plots/toolbox/judgement_texts.h"
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

/// The text up to its last letter.
QString shortened(const QString& text)
{
    return text.chopped(1);
}

/// Whether the last letter makes a difference to what is to be seen.
bool fits(PanelHeader& header, const Verdict& verdict, int width)
{
    const Verdict less{verdict.health, shortened(verdict.text)};
    return pictureOf(header, verdict, width) != pictureOf(header, less, width);
}

/// Every text of a picture that no judgement is shown in, with the widest numbers to be expected.
void addFigures(std::vector<Verdict>& verdicts, const RunConfig& config)
{
    const Scene step0 = sceneOf(config);
    for (const double figure : {0.0, 0.0001, 0.088, 0.55, 88.88}) {
        for (const std::int64_t step : {0, 100}) {
            Scene scene = step0;
            auto observation = std::make_shared<Observation>(*step0.observation);
            observation->step = step;
            LayerStatistics& layer = observation->layers.front().statistics;
            layer.preactivation.std = layer.output.std = figure;
            layer.saturated = layer.vanished = layer.belowBend = std::min(figure, 1.0);
            layer.deadNeurons.resize(figure > 1 ? 20 : 0);
            layer.deadOverDev.emplace(layer.deadNeurons);
            scene.observation = observation;
            for (const auto text :
                 {preactivationText, curveText, outputText, gradientsText, neuronsText})
                verdicts.push_back({Health::Good, text(scene)});
        }
    }
}

/// Every line that a judgement has.
void addJudgements(std::vector<Verdict>& verdicts, const RunConfig& config)
{
    const JudgementTexts texts(config);
    for (int problem = 0; problem <= static_cast<int>(Problem::Overfitting); ++problem) {
        Judgement judgement;
        judgement.problem = static_cast<Problem>(problem);
        judgement.threshold = 0.15;
        judgement.where = {ParameterKind::Weights, 1};
        judgement.figures = {{"loss", 288.88},    {"start", 22.3},   {"expected", 3.3},
                             {"step", 200'000},   {"share", 0.888},  {"ratio", 0.888},
                             {"std", 88.88},      {"log10", -1.888}, {"gap", 0.888},
                             {"examples", 22'655}};
        verdicts.push_back({Health::Bad, texts.line(judgement, 1)});
    }
}

std::vector<Verdict> allVerdicts()
{
    std::vector<Verdict> verdicts;
    for (const ActivationTraits& traits : activations()) {
        RunConfig config = configWith(traits.activation, {200, 200});
        addFigures(verdicts, config);
        addJudgements(verdicts, config);
        config.batchNorm = BatchNormalisation::All;
        addJudgements(verdicts, config);
    }
    verdicts.push_back({Health::Good, initialLossText(3.31, 3.3)});
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
        for (const Language& language : Translations::languages()) {
            for (const int width : {220, narrowPanel, 420, 560, 640})
                QTest::newRow(qPrintable(QString("%1, %2 px").arg(language.code).arg(width)))
                    << language.code << width;
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

    void whatGoesWrongWithAnActivationFitsItsCard()
    {
        PanelHeader header;
        header.setVerdictLines(2);
        for (const Language& language : Translations::languages()) {
            Translations translations;
            translations.use(language.code);
            for (const ActivationTraits& traits : activations()) {
                const QString flaw = flawOf(traits.activation);
                for (const int width : {220, narrowPanel, 420, 640})
                    QVERIFY2(fits(header, {Health::None, flaw}, width),
                             qPrintable(QString("%1 at %2 px").arg(flaw).arg(width)));
            }
        }
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
