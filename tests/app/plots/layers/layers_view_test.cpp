#include "app/look/number_format.h"
#include "app/plots/layers/layer_table.h"
#include "app/plots/layers/layer_verdicts.h"
#include "app/plots/layers/layers_view.h"
#include "app/plots/toolbox/plot_panel.h"
#include "tests/app/plots/view_support.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr QSize small(950, 400);
constexpr QSize large(1'500, 900);

QStringList namesOf(const std::vector<Line>& lines)
{
    QStringList names;
    for (const Line& line : lines)
        names += line.name;
    return names;
}

} // namespace

/// All layers at once, of real runs.
class LayersViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_view = std::make_unique<LayersView>();
        m_view->resize(large);
        m_view->show();
        m_view->setScene(sceneAt(deepConfig(), 10));
    }

    void eachLayerIsALineFromTheFirstOn()
    {
        for (const QString name : {"layer-activations", "layer-gradients"})
            QCOMPARE(namesOf(linesOf(panelNamed(*m_view, name))),
                     QStringList({"layer 1", "layer 2", "layer 3"}));
    }

    void theLinesHoldAllActivations()
    {
        for (const Line& line : linesOf(panelNamed(*m_view, "layer-activations"))) {
            const double sum = std::accumulate(
                line.points.begin(), line.points.end(), 0.0,
                [](double total, const QPointF& point) { return total + point.y(); });
            QVERIFY2(std::abs(sum - 100) < 1e-6, qPrintable(QString::number(sum)));
        }
    }

    void fewerLayersAreFewerLines()
    {
        m_view->setScene(sceneAt(smallConfig(10), 1));
        QCOMPARE(linesOf(panelNamed(*m_view, "layer-gradients")).size(), std::size_t{1});
        QCOMPARE(linesOf(panelNamed(*m_view, "weight-gradients")).size(), std::size_t{2});
        QCOMPARE(m_view->table().model()->rowCount(), 3);
    }

    void pinnedPictureStandsBehindTheLines()
    {
        Scene scene = sceneAt(deepConfig(), 5);
        for (const char* name : {"layer-activations", "layer-gradients", "weight-gradients"}) {
            const PlotPanel& panel = panelNamed(*m_view, name);
            scene.ghost = nullptr;
            m_view->setScene(scene);
            const auto live = linesOf(panel);
            scene.ghost = sceneAt(deepConfig(), 0).observation;
            m_view->setScene(scene);
            const auto both = linesOf(panel);
            QCOMPARE(both.size(), live.size() + 1); // one stands for all in the legend
            QVERIFY(both.back().name.contains("pinned"));
            QVERIFY(both.back().points != live.front().points);
            QCOMPARE(pointsOf(panel).size(), 2 * live.size() * live.front().points.size());
        }
    }

    void theLayerOnViewIsThick()
    {
        Scene scene = m_view->scene();
        scene.layer = 1;
        m_view->setScene(scene);
        for (const QString name : {"layer-activations", "layer-gradients", "weight-gradients"}) {
            const auto lines = linesOf(panelNamed(*m_view, name));
            QVERIFY(lines[1].width > 2 * lines[0].width);
            QCOMPARE(lines[0].width, lines[2].width);
        }
    }

    void weightsTellTheirGradToData()
    {
        const auto lines = linesOf(panelNamed(*m_view, "weight-gradients"));
        QCOMPARE(lines.size(), std::size_t{4});
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto& matrix = weightsOf(*m_view->scene().observation, i + 1);
            QCOMPARE(lines[i].name, QString("W%1  %2").arg(i + 1).arg(
                                        figureText(matrix.gradient.std / matrix.data.std)));
        }
    }

    void updateLinesAreTheHistory()
    {
        const auto lines = linesOf(panelNamed(*m_view, "update-to-data"));
        QCOMPARE(namesOf(lines), QStringList({"C", "W1", "W2", "W3", "W4"}));
        const auto& points = m_view->scene().history->points();
        QCOMPARE(points.size(), std::size_t{11});
        for (std::size_t line = 0; line < lines.size(); ++line) {
            QCOMPARE(lines[line].points.size(), points.size());
            for (std::size_t i = 0; i < points.size(); ++i)
                QCOMPARE(lines[line].points[i].y(),
                         static_cast<double>(points[i].updateToData[line]));
        }
    }

    void stepsWithoutARatioAreLeftOut()
    {
        RunConfig config = deepConfig();
        config.scales = scalesOf({{"W4", 0}}); // so at step 0 nothing reaches the others either
        m_view->setScene(sceneAt(config, 5));
        for (const Line& line : linesOf(panelNamed(*m_view, "update-to-data"))) {
            QVERIFY(line.points.size() < 6 && !line.points.empty());
            for (const QPointF& point : line.points)
                QVERIFY(std::isfinite(point.y()));
        }
    }

    void aPreviewLeavesTheLinesOfTheRun()
    {
        const auto before = linesOf(panelNamed(*m_view, "update-to-data"));
        RunConfig config = deepConfig();
        config.scales = scalesOf({{"W1", 0.1}});
        const Scene preview = previewOf(config);
        m_view->setScene(preview);
        const PlotPanel& panel = panelNamed(*m_view, "update-to-data");
        const auto after = linesOf(panel);
        QCOMPARE(namesOf(after), namesOf(before));
        for (std::size_t i = 0; i < after.size(); ++i)
            QVERIFY(after[i].points == before[i].points);
        const QPointF dot(0, in(*preview.observation, "W1").updateToData);
        const auto points = pointsOf(panel);
        QVERIFY(std::ranges::find(points, dot) != points.end());
        QCOMPARE(panel.verdict().text, updatesText(updatesOf(*preview.observation)));
    }

    void axesKeepStillFromStepToStep()
    {
        const PlotPanel& gradients = panelNamed(*m_view, "layer-gradients");
        const auto before = axesOf(gradients);
        m_view->setScene(sceneAt(deepConfig(), 11));
        const auto after = axesOf(gradients);
        QCOMPARE(after[0], before[0]);
        QCOMPARE(after[1], before[1]);
    }

    void verdictsAreThoseOfTheScene()
    {
        QCOMPARE(panelNamed(*m_view, "layer-activations").verdict().text,
                 activationsText(m_view->scene()));
        QCOMPARE(panelNamed(*m_view, "weight-gradients").verdict().text,
                 weightGradientsText(m_view->scene()));
    }

    void aLargeViewShowsPlotsAndTable()
    {
        QVERIFY(m_view->table().isVisible());
        for (std::size_t i = 0; i < m_view->panels().size(); ++i)
            QCOMPARE(m_view->panels()[i]->isVisible(), i < 4); // the others are theory's
    }

    /// "Why 5/3?"
    void theoryTakesTheirPlace()
    {
        for (auto* button : m_view->findChildren<QAbstractButton*>()) {
            if (button->text() == "Theory")
                button->click();
        }
        QVERIFY(!m_view->table().isVisible());
        for (std::size_t i = 0; i < m_view->panels().size(); ++i)
            QCOMPARE(m_view->panels()[i]->isVisible(), i >= 4);
        const PlotPanel& gradients = panelNamed(*m_view, "theory-gradients");
        QVERIFY(gradients.verdict().text.startsWith("χ = "));
        QVERIFY(panelNamed(*m_view, "theory-h").help().contains("Why 5/3?"));
        const auto values = valuesOf(panelNamed(*m_view, "theory-h"));
        // a line and dots, each with a place and a value for each layer
        QCOMPARE(values.size(), 4 * m_view->scene().observation->layers.size());
    }

    void aSmallViewSwitchesBetweenThem()
    {
        m_view->resize(small);
        QTRY_VERIFY(!m_view->table().isVisible());
        QVERIFY(m_view->panels().front()->isVisible());
        for (auto* button : m_view->findChildren<QAbstractButton*>()) {
            if (button->text() == "Table")
                button->click();
        }
        QVERIFY(m_view->table().isVisible());
        QVERIFY(!m_view->panels().front()->isVisible());
    }

private:
    std::unique_ptr<LayersView> m_view;
};

ACTIGRAD_GUI_TEST(LayersViewTest)
#include "layers_view_test.moc"
