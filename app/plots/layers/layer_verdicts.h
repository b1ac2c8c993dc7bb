#pragma once

#include "app/plots/toolbox/verdict.h"
#include "core/diagnosis/limits.h"
#include "core/observation/run_history.h"

#include <vector>

namespace actigrad {

// The figures of all layers, or of all weight matrices. The scene has an observation.
[[nodiscard]] QString activationsText(const Scene& scene);
[[nodiscard]] QString layerGradientsText(const Scene& scene);
[[nodiscard]] QString weightGradientsText(const Scene& scene);
/// @param ratios log10, of C and each W: see `recentUpdates`
[[nodiscard]] QString updatesText(const std::vector<double>& ratios);

/// C, W1, …, by their index among the matrices in a run's history.
[[nodiscard]] QString matrixName(std::size_t place);

/// std(gradient) / std(data); not finite for data that are all equal.
[[nodiscard]] double gradToData(const ParameterObservation& parameter);

/// The mean of the last recorded update:data ratios (log10) of C and each W; NaN where none is
/// finite.
[[nodiscard]] std::vector<double> recentUpdates(const RunHistory& history);
/// The same of one step.
[[nodiscard]] std::vector<double> updatesOf(const Observation& observation);

// Around the guide of the lecture: an update changes the data by a thousandth.
inline constexpr double healthyUpdateLow = limits::updateGuide - 0.5;
inline constexpr double healthyUpdateHigh = limits::updateGuide + 0.5;

} // namespace actigrad
