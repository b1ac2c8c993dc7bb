#include "app/look/theme.h"
#include "app/plots/overview/loss_panel.h"
#include "tests/app/plots/view_support.h"
#include "tests/test_program.h"

#include <QSignalSpy>
#include <QTest>
#include <qcustomplot.h>

#include <cmath>
#include <memory>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr int stepsOfARun = 4'000;

/// Falls to `end`, with noise.
LossCurve noisyCurve(std::uint64_t run, float end)
{
    std::vector<float> losses;
    for (int step = 0; step < stepsOfARun; ++step)
        losses.push_back(end + 1.0F / (1.0F + 0.01F * static_cast<float>(step)) +
                         0.3F * static_cast<float>(std::sin(step)));
    auto history = std::make_shared<LossHistory>();
    history->append(losses);
    return {run, QString("Run %1").arg(run), static_cast<int>(run), history};
}

} // namespace

/// Which run stands out on the loss plot, and how close one looks.
class LossChoiceTest : public QObject
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
        m_losses = {
            {noisyCurve(1, 2.10F), noisyCurve(2, 2.11F), noisyCurve(3, 2.5F)}, 3.3, std::nullopt};
        m_losses.selected = 3;
        showLosses();
    }
    void cleanup() { m_panel.reset(); }

    void onlyTheSelectedRunHasItsBatchLosses()
    {
        const auto bands = [this] {
            int visible = 0;
            for (int i = 0; i < m_panel->plot().graphCount(); ++i) {
                const QCPGraph& graph = *m_panel->plot().graph(i);
                visible += graph.visible() && graph.pen().color().alphaF() < 0.3F ? 1 : 0;
            }
            return visible;
        };
        QCOMPARE(bands(), 1);
        m_losses.selected = 1;
        showLosses();
        QCOMPARE(bands(), 1);
    }

    void selectedRunIsThickAndNamedFirst()
    {
        m_losses.selected = 1;
        showLosses();
        const auto& label = m_panel->labels().labels()[1]; // after the expected loss
        QCOMPARE(label.text, "Run 1");
        QVERIFY(label.isBold);
        for (const auto& other : m_panel->labels().labels()) {
            if (other.text.startsWith("Run") && other.text != "Run 1")
                QVERIFY(other.pen.widthF() < label.pen.widthF());
        }
    }

    void hoveringReadsEveryRunAtTheStep()
    {
        const QPointF at(m_panel->plot().xAxis->coordToPixel(3'000),
                         m_panel->plot().yAxis->coordToPixel(2.5));
        QTest::mouseMove(&m_panel->plot(), at.toPoint());
        QTRY_VERIFY(!readOutOf(*m_panel).isEmpty());
        const QStringList lines = readOutOf(*m_panel).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("step 3,0") || lines[0].startsWith("step 2,9"));
        QVERIFY(lines[1].endsWith("Run 1") && lines[1].contains("2.1"));
        QVERIFY(lines[2].endsWith("Run 2"));
        QVERIFY(lines[3].endsWith("Run 3") && lines[3].startsWith("▸")); // the nearest
    }

    void clickOnACurveChoosesItsRun()
    {
        const QSignalSpy chosen(m_panel.get(), &LossPanel::runChosen);
        const QPointF at(m_panel->plot().xAxis->coordToPixel(3'000),
                         m_panel->plot().yAxis->coordToPixel(2.5));
        QTest::mouseClick(&m_panel->plot(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toULongLong(), 3ULL);
    }

    void endShowsAHundredth()
    {
        m_losses.curves.pop_back(); // what is left ends 0.01 apart
        m_losses.selected = 2;
        showLosses();
        m_panel->setEndShown(true);
        const QCPAxis& y = *m_panel->plot().yAxis;
        QVERIFY(m_panel->plot().xAxis->range().lower >= stepsOfARun / 2.0);
        QVERIFY(y.coordToPixel(2.10) - y.coordToPixel(2.11) >= 5);
        m_panel->setEndShown(false);
        QVERIFY(m_panel->plot().xAxis->range().lower < 1);
    }

    void smoothingIsChosen()
    {
        const auto roughness = [this] {
            double sum = 0;
            for (int i = 0; i < m_panel->plot().graphCount(); ++i) {
                const QCPGraph& graph = *m_panel->plot().graph(i);
                if (graph.name() != "Run 3")
                    continue;
                double before = graph.data()->constBegin()->value;
                for (const QCPGraphData& point : *graph.data()) {
                    sum += std::abs(point.value - before);
                    before = point.value;
                }
            }
            return sum;
        };
        const double own = roughness();
        m_panel->setSmoothing(0);
        const double none = roughness();
        m_panel->setSmoothing(10'000);
        const double much = roughness();
        QVERIFY(none > 10 * own);
        QVERIFY(much < own);
        m_panel->setSmoothing(std::nullopt);
        QCOMPARE(roughness(), own);
    }

    void devLossesStandInAStripInTheRunsColours()
    {
        const Evaluation evaluation{stepsOfARun, 2.0, 2.2, 2.2, {}, 100};
        m_losses.curves[0].evaluations =
            std::make_shared<const std::vector<Evaluation>>(std::vector{evaluation});
        m_losses.curves[0].evaluated = 1;
        showLosses();
        QCOMPARE(m_panel->labels().marks().size(), std::size_t(1));
        QCOMPARE(m_panel->labels().marks()[0].value, 2.2);
        QCOMPARE(m_panel->labels().marks()[0].color, RunStyle::of(1).color);
    }

    void sharesAreDrawnOnDemand()
    {
        auto history = std::make_shared<RunHistory>();
        history->record({0, {0}, 0.6F, 0.1F}, {{}}, {10});
        history->record({1, {0}, 0.5F, 0.2F}, {{}}, {10});
        Scene scene;
        scene.losses = m_losses;
        scene.history = history;
        m_panel->showScene(scene);
        QVERIFY(!m_panel->plot().yAxis2->visible());
        m_panel->setSharesShown(true);
        QVERIFY(m_panel->plot().yAxis2->visible());
        const auto points = pointsOf(*m_panel);
        QVERIFY(std::ranges::count(points, QPointF(2, 50)) == 1);
        QVERIFY(std::ranges::count_if(points, [](const QPointF& point) {
                    return point.x() == 2 && std::abs(point.y() - 20) < 1e-5;
                }) == 1);
    }

private:
    void showLosses()
    {
        Scene scene;
        scene.losses = m_losses;
        m_panel->showScene(scene);
    }

    Losses m_losses;
    std::unique_ptr<LossPanel> m_panel;
};

ACTIGRAD_GUI_TEST(LossChoiceTest)
#include "loss_choice_test.moc"
