#include "tests/app/plots/view_support.h"

#include "app/plots/toolbox/plot_panel.h"
#include "tests/core/support.h"

#include <QLocale>
#include <qcustomplot.h>

#include <algorithm>

namespace actigrad::test {

void speakEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

RunConfig deepConfig()
{
    RunConfig config = smallConfig(100);
    config.hidden = {8, 8, 8};
    return config;
}

RunConfig deepConfig(Activation activation, double scaleW1)
{
    RunConfig config = deepConfig();
    config.activation = activation;
    config.scales = scalesOf({{"W1", scaleW1}});
    return config;
}

Scene sceneAt(const RunConfig& config, std::int64_t step)
{
    Run run = begin(config);
    advance(run, step);
    return {std::make_shared<const RunConfig>(config),
            std::make_shared<const Observation>(run.observe()),
            std::make_shared<const RunHistory>(run.history()), 0, nullptr};
}

Scene previewOf(const RunConfig& config)
{
    Scene scene = sceneAt(config, 0);
    scene.history = nullptr;
    return scene;
}

const ParameterObservation& weightsOf(const Observation& observation, std::size_t layer)
{
    return in(observation, nameOf({ParameterKind::Weights, static_cast<int>(layer)}));
}

PlotPanel& panelNamed(const PlotView& view, const QString& fileName)
{
    const auto found = std::ranges::find(view.panels(), fileName, &PlotPanel::fileName);
    if (found == view.panels().end())
        qFatal("no panel %s", qPrintable(fileName));
    return **found;
}

namespace {

Line lineOf(const QCPGraph& graph)
{
    Line line{graph.name(), graph.pen().widthF(), {}};
    for (const QCPGraphData& point : *graph.data())
        line.points.emplace_back(point.key, point.value);
    return line;
}

} // namespace

std::vector<Line> linesOf(const PlotPanel& panel)
{
    std::vector<Line> lines;
    const QCPLegend& legend = *panel.plot().legend;
    for (int i = 0; i < legend.itemCount(); ++i) {
        auto* item = qobject_cast<QCPPlottableLegendItem*>(legend.item(i));
        const auto* graph = item != nullptr ? qobject_cast<QCPGraph*>(item->plottable()) : nullptr;
        if (graph != nullptr)
            lines.push_back(lineOf(*graph));
    }
    return lines;
}

std::vector<QPointF> pointsOf(const PlotPanel& panel)
{
    std::vector<QPointF> points;
    for (int i = 0; i < panel.plot().graphCount(); ++i) {
        const Line line = lineOf(*panel.plot().graph(i));
        points.insert(points.end(), line.points.begin(), line.points.end());
    }
    return points;
}

std::vector<double> cellsOf(const PlotPanel& panel)
{
    std::vector<double> cells;
    for (int i = 0; i < panel.plot().plottableCount(); ++i) {
        const auto* map = qobject_cast<QCPColorMap*>(panel.plot().plottable(i));
        if (map == nullptr || !map->visible())
            continue;
        for (int x = 0; x < map->data()->keySize(); ++x) {
            for (int y = 0; y < map->data()->valueSize(); ++y)
                cells.push_back(map->data()->cell(x, y));
        }
    }
    return cells;
}

std::vector<double> axesOf(const PlotPanel& panel)
{
    const QCPRange x = panel.plot().xAxis->range();
    const QCPRange y = panel.plot().yAxis->range();
    return {x.lower, x.upper, y.lower, y.upper};
}

} // namespace actigrad::test
