#include "app/plots/overview/loss_panel.h"
#include "app/plots/toolbox/line_labels.h"
#include "tests/app/plots/view_support.h"
#include "tests/test_program.h"

#include <QTest>
#include <qcustomplot.h>

#include <algorithm>
#include <memory>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr std::int64_t steps = 5'000;
constexpr double start = 3.4;

LossCurve curveOf(std::vector<Evaluation> evaluations)
{
    auto history = std::make_shared<LossHistory>();
    std::vector<float> losses(static_cast<std::size_t>(steps), 2.5F);
    losses.front() = static_cast<float>(start);
    history->append(losses);
    return {1, "Kaiming init 1", 0, history,
            std::make_shared<const std::vector<Evaluation>>(std::move(evaluations))};
}

Losses lossesWith(std::vector<Evaluation> evaluations)
{
    return {{curveOf(std::move(evaluations))}, 3.3, std::nullopt};
}

const Evaluation early{1'000, 2.45, 2.55, 2.56, {}};
const Evaluation last{steps, 2.30, 2.48, 2.49, {}};

} // namespace

/// The losses of whole splits on the loss plot.
class LossMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        speakEnglish();
        m_panel = std::make_unique<LossPanel>();
        m_panel->resize(620, 360);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void marksStandAtTheirStepAndLoss()
    {
        showLosses(lossesWith({early, last}));
        for (const Evaluation& evaluation : {early, last}) {
            const auto key = static_cast<double>(evaluation.step + 1);
            QVERIFY(hasPoint({key, evaluation.trainLoss}));
            QVERIFY(hasPoint({key, *evaluation.devLoss}));
        }
    }

    void newMarksAreAdded()
    {
        showLosses(lossesWith({early}));
        QVERIFY(!hasPoint({steps + 1.0, last.trainLoss}));
        showLosses(lossesWith({early, last}));
        QVERIFY(hasPoint({steps + 1.0, last.trainLoss}));
        QCOMPARE(std::ranges::count(pointsOf(*m_panel), QPointF(1'001, early.trainLoss)), 1);
    }

    void marksGoWithTheirRun()
    {
        showLosses(lossesWith({early}));
        showLosses({{}, 3.3, std::nullopt});
        QVERIFY(!hasPoint({1'001, early.trainLoss}));
    }

    void newestRunsAreNamedAtTheirEnds()
    {
        Losses losses = lossesWith({});
        const LossCurve curve = losses.curves.front();
        losses.curves.clear();
        for (int i = 1; i <= 8; ++i) {
            losses.curves.push_back(curve);
            losses.curves.back().run = static_cast<std::uint64_t>(i);
            losses.curves.back().name = QString("Run %1").arg(i);
            losses.curves.back().styleIndex = i;
        }
        losses.preview = 3.29F;
        showLosses(losses);
        QStringList names;
        for (const LineLabels::Label& label : m_panel->labels().labels())
            names += label.text;
        QCOMPARE(names, QStringList({"expected: 3.30", "preview: 3.29", "Run 8", "Run 7", "Run 6",
                                     "Run 5", "Run 4"}));
        QVERIFY(!m_panel->plot().legend->visible()); // nothing lies over the data
        const LineLabels::Label& last = m_panel->labels().labels()[2];
        QCOMPARE(last.end.value(), static_cast<double>(curve.history->smoothed()));
        QCOMPARE(last.pen.color(), RunStyle::of(8).color);
    }

    void marksAreInFullViewOnEveryAxis_data()
    {
        QTest::addColumn<bool>("logStep");
        QTest::addColumn<bool>("logLoss");
        for (const bool logStep : {false, true}) {
            for (const bool logLoss : {false, true})
                QTest::addRow("%d %d", logStep, logLoss) << logStep << logLoss;
        }
    }
    void marksAreInFullViewOnEveryAxis()
    {
        QFETCH(const bool, logStep);
        QFETCH(const bool, logLoss);
        m_panel->setStepLogarithmic(logStep);
        m_panel->setLossLogarithmic(logLoss);
        showLosses(lossesWith({{0, start, 3.9, 3.9, {}}, last}));
        constexpr int radius = 4;
        const QRect inside =
            m_panel->plot().axisRect()->rect().adjusted(radius, radius, -radius, -radius);
        for (const QPoint mark :
             {pixelOf(0, start), pixelOf(0, 3.9), pixelOf(steps, 2.30), pixelOf(steps, 2.48)})
            QVERIFY(inside.contains(mark));
    }

    void markIsReadOutUnderThePointer_data() { marksAreInFullViewOnEveryAxis_data(); }
    void markIsReadOutUnderThePointer()
    {
        QFETCH(const bool, logStep);
        QFETCH(const bool, logLoss);
        m_panel->setStepLogarithmic(logStep);
        m_panel->setLossLogarithmic(logLoss);
        showLosses(lossesWith({early, last}));
        for (const double loss : {2.45, 2.55}) {
            const QString text = readOutAt(pixelOf(1'000, loss));
            QVERIFY2(text.contains("Kaiming init 1 after 1,000 steps"), qPrintable(text));
            QVERIFY(text.contains("train 2.4500") && text.contains("dev 2.5500"));
        }
        const QString curve = readOutAt(pixelOf(300, 2.6)); // no mark there
        QVERIFY2(curve.contains("smoothed"), qPrintable(curve));
    }

    void missingDevSplitHasNoMark()
    {
        showLosses(lossesWith({{1'000, 2.45, std::nullopt, 2.5, {}}}));
        QVERIFY(hasPoint({1'001, 2.45}));
        QVERIFY(readOutAt(pixelOf(1'000, 2.45)).contains("dev –"));
    }

    void verdictTellsTheGap()
    {
        showLosses(lossesWith({early, last}));
        QVERIFY2(m_panel->verdict().text.endsWith("dev +0.18"),
                 qPrintable(m_panel->verdict().text));
    }

private:
    void showLosses(const Losses& losses)
    {
        Scene scene;
        scene.losses = losses;
        m_panel->showScene(scene);
    }

    QPoint pixelOf(std::int64_t step, double loss) const
    {
        const QCustomPlot& plot = m_panel->plot();
        return QPointF(plot.xAxis->coordToPixel(static_cast<double>(step + 1)),
                       plot.yAxis->coordToPixel(loss))
            .toPoint();
    }

    QString readOutAt(QPoint at) const
    {
        QTest::mouseMove(&m_panel->plot(), at);
        const QCustomPlot& plot = m_panel->plot();
        for (int i = 0; i < plot.itemCount(); ++i) {
            const auto* text = qobject_cast<QCPItemText*>(plot.item(i));
            if (text != nullptr && text->visible() && text->layer()->name() == "overlay-read-out")
                return text->text();
        }
        return {};
    }

    bool hasPoint(QPointF point) const { return std::ranges::count(pointsOf(*m_panel), point) > 0; }

    std::unique_ptr<LossPanel> m_panel;
};

ACTIGRAD_GUI_TEST(LossMarksTest)
#include "loss_marks_test.moc"
