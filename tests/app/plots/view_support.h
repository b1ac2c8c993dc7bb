#pragma once

#include "app/plots/toolbox/plot_view.h"
#include "app/plots/toolbox/scene.h"

#include <QPointF>
#include <QString>

#include <vector>

/// What the tests of views share: scenes of real runs, and what is drawn of them.
namespace actigrad::test {

/// English numbers. To be called before anything is shown.
void speakEnglish();

/// Three hidden layers of 8 tanh neurons, on few words.
[[nodiscard]] RunConfig deepConfig();
/// The same with another activation, and W1 on this scale.
[[nodiscard]] RunConfig deepConfig(Activation activation, double scaleW1);

/// The run's step, with its history.
[[nodiscard]] Scene sceneAt(const RunConfig& config, std::int64_t step);
/// Step 0 without a history.
[[nodiscard]] Scene previewOf(const RunConfig& config);

/// Those of a layer, from 1 on.
[[nodiscard]] const ParameterObservation& weightsOf(const Observation& observation,
                                                    std::size_t layer);

/// The panel whose pictures have this name.
[[nodiscard]] PlotPanel& panelNamed(const PlotView& view, const QString& fileName);

struct Line
{
    QString name; ///< in the legend
    double width;
    std::vector<QPointF> points;
};
/// The graphs in the panel's legend, in its order.
[[nodiscard]] std::vector<Line> linesOf(const PlotPanel& panel);
/// The points of all graphs.
[[nodiscard]] std::vector<QPointF> pointsOf(const PlotPanel& panel);
/// The cells of its colour map, column by column; empty if it shows none.
[[nodiscard]] std::vector<double> cellsOf(const PlotPanel& panel);
/// Left, right, bottom and top of the axes.
[[nodiscard]] std::vector<double> axesOf(const PlotPanel& panel);

} // namespace actigrad::test
