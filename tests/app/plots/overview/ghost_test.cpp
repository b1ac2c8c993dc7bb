#include "app/plots/overview/activation_panel.h"
#include "app/plots/overview/gradient_panel.h"
#include "app/plots/overview/hpreact_panel.h"
#include "app/plots/overview/output_panel.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <qcustomplot.h>

#include <functional>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// The lines in the ghost's colour that are to be seen.
std::vector<QCPGraph*> ghostsIn(const PlotPanel& panel)
{
    std::vector<QCPGraph*> ghosts;
    for (int i = 0; i < panel.plot().graphCount(); ++i) {
        QCPGraph* graph = panel.plot().graph(i);
        if (graph->visible() && graph->dataCount() > 0 &&
            graph->pen().color() == Theme::current().ghost)
            ghosts.push_back(graph);
    }
    return ghosts;
}

bool isInLegend(const PlotPanel& panel, const QCPGraph* graph)
{
    return panel.plot().legend->visible() && panel.plot().legend->hasItemWithPlottable(graph);
}

std::unique_ptr<PlotPanel> panelNamed(const QString& name)
{
    if (name == "hpreact")
        return std::make_unique<HpreactPanel>();
    if (name == "h")
        return std::make_unique<OutputPanel>();
    if (name == "activation")
        return std::make_unique<ActivationPanel>();
    return std::make_unique<GradientPanel>();
}

void addPanels()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("lines");
    QTest::newRow("hpreact") << "hpreact" << 1;
    QTest::newRow("h") << "h" << 1;
    QTest::newRow("activation") << "activation" << 1;
    QTest::newRow("gradients") << "gradients" << 2;
}

Scene haunted(Scene scene, const RunConfig& ghost)
{
    scene.ghost = sceneOf(ghost).observation;
    return scene;
}

RunConfig wide(Activation activation = Activation::Tanh)
{
    RunConfig config = configWith(activation);
    config.scales[id("W1")] = 5;
    return config;
}

} // namespace

/// A pinned picture behind the live one.
class GhostTest : public QObject
{
    Q_OBJECT

private slots:
    void ghostComesAndGoes_data() { addPanels(); }
    void ghostComesAndGoes()
    {
        QFETCH(const QString, name);
        QFETCH(const int, lines);
        const auto panel = panelNamed(name);
        const Scene live = sceneOf(configWith(Activation::Tanh));
        panel->showScene(live);
        QVERIFY(ghostsIn(*panel).empty());
        panel->showScene(haunted(live, wide()));
        const auto ghosts = ghostsIn(*panel);
        QCOMPARE(ghosts.size(), static_cast<std::size_t>(lines));
        for (const QCPGraph* ghost : ghosts) {
            QVERIFY(isInLegend(*panel, ghost));
            QVERIFY(ghost->name().contains("pinned"));
            QCOMPARE(ghost->brush().style(), Qt::NoBrush);
        }
        panel->showScene(live);
        QVERIFY(ghostsIn(*panel).empty());
        for (const QCPGraph* ghost : ghosts)
            QVERIFY(!isInLegend(*panel, ghost));
    }

    void ghostStaysAsTheLivePictureChanges()
    {
        HpreactPanel panel;
        Scene live = sceneOf(configWith(Activation::Tanh));
        live.ghost = sceneOf(wide()).observation;
        panel.showScene(live);
        const auto values = [&panel] {
            std::vector<double> numbers;
            for (const QCPGraphData& point : *ghostsIn(panel).front()->data())
                numbers.push_back(std::isnan(point.value) ? -1 : point.value);
            return numbers;
        };
        const auto before = values();
        Scene next = sceneOf(configWith(Activation::Tanh, {30}));
        next.ghost = live.ghost;
        panel.showScene(next);
        QCOMPARE(values(), before);
    }

    void ghostIsOfItsOwnValues()
    {
        HpreactPanel panel;
        const RunConfig config = configWith(Activation::Tanh);
        panel.showScene(haunted(sceneOf(config), config));
        double sum = 0;
        double previous = -100;
        for (const QCPGraphData& point : *ghostsIn(panel).front()->data()) {
            QVERIFY(point.key >= previous);
            previous = point.key;
            sum += std::isnan(point.value) ? 0 : point.value;
        }
        QVERIFY(std::abs(sum - 200) < 1e-6); // percent, each value at both edges of its bin
    }

    void ghostOfFewerLayersIsItsLast()
    {
        HpreactPanel panel;
        const Scene live = sceneOf(configWith(Activation::Tanh, {20, 20, 20}), 2);
        panel.showScene(haunted(live, configWith(Activation::Tanh, {20})));
        QCOMPARE(ghostsIn(panel).size(), 1U);
    }

    void ghostOfAnotherActivationHasTheSameAxis()
    {
        OutputPanel panel;
        Scene live = sceneOf(configWith(Activation::Sigmoid));
        panel.showScene(haunted(live, wide(Activation::Tanh)));
        const QCPGraph* ghost = ghostsIn(panel).front();
        QVERIFY(panel.plot().xAxis->range().contains(ghost->data()->at(0)->key)); // below 0
        live.ghost = sceneOf(wide(Activation::Maxout)).observation;
        panel.showScene(live);
        ActivationPanel curve;
        curve.showScene(live);
        QCOMPARE(ghostsIn(curve).size(), 1U);
    }

    void readOutTellsBoth()
    {
        HpreactPanel panel;
        panel.resize(400, 300);
        panel.show();
        const Scene live = sceneOf(configWith(Activation::Tanh));
        panel.showScene(haunted(live, wide()));
        QTest::mouseMove(&panel.plot(), placeIn(panel, 0.5, 0.5));
        QTRY_VERIFY(readOutOf(panel).contains("pinned"));
    }

    void towersOfAGhostLeaveRoomForTheLive()
    {
        HpreactPanel panel;
        RunConfig far = wide();
        far.scales[id("W1")] = 500; // all beyond the axis
        const Scene live = sceneOf(configWith(Activation::Tanh));
        panel.showScene(live);
        const double before = panel.plot().yAxis->range().upper;
        panel.showScene(haunted(live, far));
        QVERIFY(panel.plot().yAxis->range().upper <= 5 * before);
    }
};

ACTIGRAD_WINDOW_TEST(GhostTest)
#include "ghost_test.moc"
