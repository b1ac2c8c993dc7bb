#pragma once

#include "app/plots/toolbox/verdict.h"
#include "core/observation/run_history.h"

#include <vector>

namespace actigrad {

/// Do the activations keep their std from layer to layer?
[[nodiscard]] Verdict judgeActivationsOverDepth(const Observation& observation,
                                                const RunConfig& config);
/// Do the gradients at h keep theirs on their way back?
[[nodiscard]] Verdict judgeGradientsOverDepth(const Observation& observation);
/// Are the gradients of all weight matrices as large, relative to the weights?
[[nodiscard]] Verdict judgeWeightGradients(const Observation& observation);
/// Are the updates near a thousandth of the data?
/// @param ratios log10, of C and each W: see `recentUpdates`
[[nodiscard]] Verdict judgeUpdates(const std::vector<double>& ratios);

/// C, W1, …, by their index among the matrices in a run's history.
[[nodiscard]] QString matrixName(std::size_t place);

/// std(gradient) / std(data); not finite for data that are all equal.
[[nodiscard]] double gradToData(const ParameterObservation& parameter);

/// The mean of the last recorded update:data ratios (log10) of C and each W; NaN where none is
/// finite.
[[nodiscard]] std::vector<double> recentUpdates(const RunHistory& history);
/// The same of one step.
[[nodiscard]] std::vector<double> updatesOf(const Observation& observation);

// The guide of the lecture: an update changes the data by a thousandth.
inline constexpr double updateGuide = -3;
inline constexpr double healthyUpdateLow = -3.5;
inline constexpr double healthyUpdateHigh = -2.5;

} // namespace actigrad
